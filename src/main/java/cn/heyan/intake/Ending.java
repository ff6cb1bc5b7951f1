package cn.heyan.intake;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** Whether a file looks written to its end: a PDF has its %%EOF, a zip its central directory. */
final class Ending {

    /** Both marks stand within the last 64 KB and a little. */
    private static final int TAIL = 66_000;

    private Ending() {}

    /** False only for a PDF or zip (also OFD, DOCX, XLSX) whose closing mark is not there (yet). */
    static boolean complete(Path file) throws IOException {
        if (!Files.isRegularFile(file)) {
            return true;
        }
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        if (name.endsWith(".pdf")) {
            return tail(file).contains("%%EOF");
        }
        boolean zipped =
                name.endsWith(".zip") || name.endsWith(".ofd") || name.endsWith(".docx") || name.endsWith(".xlsx");
        return !zipped || tail(file).contains("PK\u0005\u0006");
    }

    private static String tail(Path file) throws IOException {
        try (RandomAccessFile in = new RandomAccessFile(file.toFile(), "r")) {
            int length = (int) Math.min(TAIL, in.length());
            byte[] bytes = new byte[length];
            in.seek(in.length() - length);
            in.readFully(bytes);
            return new String(bytes, StandardCharsets.ISO_8859_1);
        }
    }
}
