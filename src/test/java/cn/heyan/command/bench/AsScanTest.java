package cn.heyan.command.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AsScanTest {

    @TempDir
    private Path folder;

    @Test
    void makes_the_same_scan_of_a_file_each_time_and_another_at_another_resolution() throws Exception {
        Truth digital = truth("one.pdf", 1);
        byte[] first = scan(digital, 100);
        assertThat(scan(digital, 100)).isEqualTo(first);
        BufferedImage coarse = ImageIO.read(folder.resolve("100/one.pdf.jpg").toFile());
        scan(digital, 150);
        BufferedImage fine = ImageIO.read(folder.resolve("150/one.pdf.jpg").toFile());
        assertThat(fine.getWidth()).isBetween((int) (coarse.getWidth() * 1.4), (int) (coarse.getWidth() * 1.6));
        assertThat(coarse.getRaster().getNumBands()).isEqualTo(1);
    }

    @Test
    void binds_the_pages_of_a_file_into_one_scanned_pdf() throws Exception {
        scan(truth("two.pdf", 2), 72);
        try (PDDocument scanned =
                Loader.loadPDF(folder.resolve("72/two.pdf.pdf").toFile())) {
            assertThat(scanned.getNumberOfPages()).isEqualTo(2);
        }
    }

    @Test
    void leaves_pictures_and_scans_as_they_are() throws Exception {
        Truth picture = new Truth(Path.of("a.jpg"), "invoices/a.jpg", List.of(), List.of(), false);
        try (AsScan scanner = new AsScan(100, folder)) {
            assertThat(scanner.of(picture)).isEmpty();
            Truth blank = truth("blank.pdf", 0);
            assertThat(scanner.of(blank)).isEmpty();
        }
    }

    private byte[] scan(Truth truth, int dpi) throws Exception {
        Path out = Files.createDirectories(folder.resolve(Integer.toString(dpi)));
        try (AsScan scanner = new AsScan(dpi, out)) {
            return Files.readAllBytes(scanner.of(truth).orElseThrow().file());
        }
    }

    /** A PDF with so many pages of text, or with one empty page. */
    private Truth truth(String name, int pages) throws Exception {
        Path file = folder.resolve(name);
        try (PDDocument pdf = new PDDocument()) {
            for (int i = 0; i < Math.max(1, pages); i++) {
                PDPage page = new PDPage(PDRectangle.A5);
                pdf.addPage(page);
                try (PDPageContentStream pen = new PDPageContentStream(pdf, page)) {
                    pen.beginText();
                    pen.setFont(new PDType1Font(FontName.HELVETICA), 14);
                    pen.newLineAtOffset(60, 300);
                    pen.showText(pages == 0 ? "" : "Contract HT-2023-0" + i + " of the fifth of May");
                    pen.endText();
                }
            }
            pdf.save(file.toFile());
        }
        return new Truth(file, "contracts/" + name, List.of(), List.of(), false);
    }
}
