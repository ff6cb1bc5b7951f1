package cn.heyan.command.torture;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Writes PDF files of any length page by page, so that a large one needs no memory. */
final class RawPdf implements AutoCloseable {

    private final OutputStream out;
    private final List<Long> offsets = new ArrayList<>();
    private final List<Integer> pages = new ArrayList<>();
    private long at;

    RawPdf(Path file) throws IOException {
        out = new BufferedOutputStream(Files.newOutputStream(file));
        put("%PDF-1.4\n");
        // 1 is the catalogue, 2 the tree of pages, both written last; 3 the font
        offsets.add(0L);
        offsets.add(0L);
        object("<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>");
    }

    /** An A4 page that says this, from the top, a line each. */
    void text(List<String> lines) throws IOException {
        StringBuilder pen = new StringBuilder("BT /F 12 Tf 72 760 Td 16 TL\n");
        lines.forEach(line -> pen.append('(').append(line).append(") Tj T*\n"));
        int content = stream("", pen.append("ET").toString().getBytes(StandardCharsets.US_ASCII));
        page(content, "/Font<</F 3 0 R>>");
    }

    /** An A4 page that is a grey JPEG of this size in pixels. */
    void picture(byte[] jpeg, int width, int height) throws IOException {
        int image = stream(
                "/Type/XObject/Subtype/Image/ColorSpace/DeviceGray/BitsPerComponent 8/Filter/DCTDecode/Width " + width
                        + "/Height " + height,
                jpeg);
        int content = stream("", "595 0 0 842 0 0 cm /I Do".getBytes(StandardCharsets.US_ASCII));
        page(content, "/XObject<</I " + image + " 0 R>>");
    }

    private void page(int content, String resources) throws IOException {
        pages.add(object("<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents " + content + " 0 R/Resources<<"
                + resources + ">>>>"));
    }

    private int stream(String dictionary, byte[] bytes) throws IOException {
        int number = begin();
        put("<<" + dictionary + "/Length " + bytes.length + ">>\nstream\n");
        out.write(bytes);
        at += bytes.length;
        put("\nendstream\nendobj\n");
        return number;
    }

    private int object(String text) throws IOException {
        int number = begin();
        put(text + "\nendobj\n");
        return number;
    }

    private int begin() throws IOException {
        offsets.add(at);
        put(offsets.size() + " 0 obj\n");
        return offsets.size();
    }

    private void put(String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.US_ASCII);
        out.write(bytes);
        at += bytes.length;
    }

    @Override
    public void close() throws IOException {
        offsets.set(0, at);
        put("1 0 obj\n<</Type/Catalog/Pages 2 0 R>>\nendobj\n");
        offsets.set(1, at);
        StringBuilder kids = new StringBuilder();
        pages.forEach(page -> kids.append(page).append(" 0 R "));
        put("2 0 obj\n<</Type/Pages/Count " + pages.size() + "/Kids[" + kids + "]>>\nendobj\n");
        long table = at;
        put("xref\n0 " + (offsets.size() + 1) + "\n0000000000 65535 f \n");
        for (long offset : offsets) {
            put("%010d 00000 n \n".formatted(offset));
        }
        put("trailer\n<</Size " + (offsets.size() + 1) + "/Root 1 0 R>>\nstartxref\n" + table + "\n%%EOF\n");
        out.close();
    }
}
