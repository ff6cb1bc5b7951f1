package cn.heyan;

import cn.heyan.sample.packet.PacketMaker;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.springframework.util.FileSystemUtils;

/** Sheets of a made packet as they come from a computer: read without OCR, so that tests of the desk do not wait for it. */
final class DigitalSheets {

    private static final String PROGRAMME = "hengyang-2024-digital-upgrade";
    private static final String DEFECT = "invoice-before-window";
    private static final long SEED = 20241120;

    private DigitalSheets() {}

    /** Cover and form, three pages. */
    static void coverAndForm(Path target) throws IOException {
        bind(target, 3, "01", "03");
    }

    /** The pledge, which asks for a seal and a signature, and the form. */
    static void pledgeAndForm(Path target) throws IOException {
        bind(target, 3, "02", "03");
    }

    /** All of its PDF files once; how many pages they have. */
    static int once(Path target) throws IOException {
        bind(target, Integer.MAX_VALUE, "");
        try (PDDocument all = Loader.loadPDF(target.toFile())) {
            return all.getNumberOfPages();
        }
    }

    /** All of its PDF files over and over, so many pages. */
    static void many(Path target, int pages) throws IOException {
        bind(target, pages, "");
    }

    private static void bind(Path target, int pages, String... beginnings) throws IOException {
        Path folder = Files.createTempDirectory("heyan-sheets");
        List<PDDocument> sources = new ArrayList<>();
        try (PDDocument all = new PDDocument();
                ZipFile zip = new ZipFile(
                        PacketMaker.make(PROGRAMME, DEFECT, SEED, false, folder).toFile(), Charset.forName("GBK"))) {
            all.setDocumentId(1L);
            List<? extends ZipEntry> entries = zip.stream()
                    .filter(entry -> entry.getName().endsWith(".pdf"))
                    .filter(entry -> List.of(beginnings).stream().anyMatch(entry.getName()::startsWith))
                    .sorted(Comparator.comparing(ZipEntry::getName))
                    .toList();
            for (ZipEntry entry : entries) {
                try (InputStream in = zip.getInputStream(entry)) {
                    sources.add(Loader.loadPDF(in.readAllBytes()));
                }
            }
            do {
                for (PDDocument source : sources) {
                    for (int i = 0; i < source.getNumberOfPages() && all.getNumberOfPages() < pages; i++) {
                        all.importPage(source.getPage(i));
                    }
                }
            } while (all.getNumberOfPages() < pages && pages != Integer.MAX_VALUE);
            all.save(target.toFile());
        } finally {
            for (PDDocument source : sources) {
                source.close();
            }
            FileSystemUtils.deleteRecursively(folder);
        }
    }
}
