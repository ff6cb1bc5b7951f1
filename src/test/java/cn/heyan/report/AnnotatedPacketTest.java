package cn.heyan.report;

import static org.assertj.core.api.Assertions.assertThat;

import cn.heyan.evidence.Dossier;
import cn.heyan.evidence.Witness;
import cn.heyan.ocr.Upright;
import cn.heyan.packet.Box;
import cn.heyan.packet.Colours;
import cn.heyan.packet.Legibility;
import cn.heyan.packet.Means;
import cn.heyan.packet.Packet;
import cn.heyan.packet.Page;
import cn.heyan.packet.PagePicture;
import cn.heyan.packet.PageRef;
import cn.heyan.packet.PageText;
import cn.heyan.packet.ReadPacket;
import cn.heyan.packet.Sheet;
import cn.heyan.packet.SourceFile;
import cn.heyan.packet.Word;
import cn.heyan.reconcile.Examination;
import cn.heyan.reconcile.Finding;
import cn.heyan.reconcile.Said;
import cn.heyan.report.annotated.AnnotatedPacket;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Polygon;
import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationHighlight;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AnnotatedPacketTest {

    private static final String SAYS = "核定数，见发票 No.04012345 ¥180,000.00";
    private static final Box MARKED = Box.between(0.30, 0.40, 0.70, 0.44);

    @TempDir
    Path folder;

    @Test
    void makes_pages_of_pictures_and_bookmarks_of_findings_unread_pages_and_documents() throws IOException {
        try (PDDocument pdf = annotated(Fixture.examination(folder))) {
            assertThat(pdf.getNumberOfPages()).isEqualTo(14);
            List<String> headings = new ArrayList<>();
            List<String> findings = new ArrayList<>();
            for (PDOutlineItem item :
                    pdf.getDocumentCatalog().getDocumentOutline().children()) {
                headings.add(item.getTitle());
                item.children().forEach(child -> findings.add(child.getTitle()));
            }
            assertThat(headings).containsExactly("问题", "未读出的页面", "材料");
            assertThat(findings).anyMatch(title -> title.startsWith("✗") && title.contains("2022年12月28日"));
            assertThat(findings).contains("增值税发票 04012345（第 4 页）");
            List<PDAnnotation> marks = pdf.getPage(3).getAnnotations();
            assertThat(marks).isNotEmpty();
            assertThat(marks.get(0).getContents()).contains("不一致", "180,000.00 元未计入", "条款");
        }
    }

    @ParameterizedTest
    @CsvSource({"0,0,0", "0,90,0", "0,270,1.5", "0,0,-2.0", "90,0,0", "90,270,0", "180,0,1.0", "270,180,0"})
    void marks_the_place_on_the_page_as_it_was_received(int rotation, int turned, double skew) throws IOException {
        try (PDDocument pdf = annotated(scanned(rotation, turned, skew))) {
            BufferedImage seen = new PDFRenderer(pdf).renderImage(0);
            Rectangle print = within(seen, rgb -> (rgb >> 16 & 255) < 120 && (rgb & 255) < 120);
            Rectangle mark = within(seen, rgb -> (rgb >> 16 & 255) - (rgb & 255) > 40);
            assertThat(mark.intersection(print)).satisfies(shared -> {
                assertThat(shared.width * shared.height).isGreaterThan(print.width * print.height * 9 / 10);
            });
            // viewers round the ends of a highlight
            assertThat(mark.width).isLessThan(print.width + 30);
            assertThat(mark.height).isLessThan(print.height + 30);
        }
    }

    @ParameterizedTest
    @CsvSource({"0", "90", "180", "270"})
    void marks_and_finds_the_place_on_a_sheet_that_was_photographed_from_the_side(int rotation) throws IOException {
        // from fractions of the sheet seen from straight above to those of the photograph
        Sheet sheet = new Sheet(List.of(0.62, 0.08, 0.12, 0.05, 0.70, 0.10, 0.02, 0.10, 1.0), Optional.empty());
        try (PDDocument pdf = annotated(photographed(sheet, rotation))) {
            BufferedImage seen = new PDFRenderer(pdf).renderImage(0);
            Rectangle print = within(seen, rgb -> (rgb >> 16 & 255) < 120 && (rgb & 255) < 120);
            Rectangle mark = within(seen, rgb -> (rgb >> 16 & 255) - (rgb & 255) > 40);
            Rectangle shared = mark.intersection(print);
            assertThat(shared.width * shared.height).isGreaterThan(print.width * print.height * 9 / 10);
            assertThat(mark.width).isLessThan(print.width + 30);
            assertThat(mark.height).isLessThan(print.height + 30);
            assertThat(new PDFTextStripper().getText(pdf).replaceAll("\\s", "")).contains(SAYS.replace(" ", ""));
        }
    }

    @ParameterizedTest
    @CsvSource({"0,0,0", "0,90,0", "90,0,1.0"})
    void lets_a_scan_be_searched_and_copied(int rotation, int turned, double skew) throws IOException {
        try (PDDocument pdf = annotated(scanned(rotation, turned, skew))) {
            pdf.getPage(0).setRotation((rotation + turned) % 360);
            assertThat(new PDFTextStripper().getText(pdf).replaceAll("\\s", "")).contains(SAYS.replace(" ", ""));
        }
    }

    @Test
    void leaves_the_original_as_it_was() throws IOException {
        Examination examination = scanned(0, 0, 0);
        Path original = examination.dossier().read().packet().files().get(0).path();
        byte[] before = Files.readAllBytes(original);
        annotated(examination).close();

        assertThat(Files.readAllBytes(original)).isEqualTo(before);
    }

    /** Where such pixels lie; a few strays at edges count as such. */
    private static Rectangle within(BufferedImage image, IntPredicate such) {
        Rectangle found = new Rectangle(-1, -1);
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                if (such.test(image.getRGB(x, y))) {
                    found.add(new Rectangle(x, y, 1, 1));
                }
            }
        }
        return found;
    }

    /** A PDF of one scanned page that lies turned and askew, with a dark bar on it which a finding names. */
    private Examination scanned(int rotation, int turned, double skew) throws IOException {
        boolean sideways = turned % 180 != 0;
        Upright upright = Upright.of(sideways ? 1169 : 827, sideways ? 827 : 1169, turned, skew);
        BufferedImage received =
                new BufferedImage(sideways ? 1169 : 827, sideways ? 827 : 1169, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = received.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, received.getWidth(), received.getHeight());
        try {
            pen.transform(upright.fromReceived().createInverse());
        } catch (java.awt.geom.NoninvertibleTransformException never) {
            throw new AssertionError(never);
        }
        pen.setColor(new Color(60, 60, 60));
        int w = upright.width();
        int h = upright.height();
        pen.fillRect((int) (MARKED.x() * w), (int) (MARKED.y() * h), (int) (MARKED.width() * w), (int)
                (MARKED.height() * h));
        pen.dispose();
        Path file = pdf(received, rotation);
        PageRef ref = new PageRef("扫描件.pdf", 1);
        Page page = new Page(
                ref,
                Optional.of(new PagePicture(folder.resolve("none.jpg"), w, h, 100)),
                skew == 0 && turned == 0 ? rotation : turned,
                skew,
                new PageText(ref, Means.OCR, List.of(Word.of(SAYS, MARKED, 0.99))),
                List.of(),
                List.of(),
                Legibility.DIGITAL);
        return about(file, page);
    }

    /** A PDF of one photographed page with a dark bar where the sheet has the place that a finding names. */
    private Examination photographed(Sheet sheet, int rotation) throws IOException {
        BufferedImage received = new BufferedImage(1200, 900, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = received.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, received.getWidth(), received.getHeight());
        pen.setColor(new Color(60, 60, 60));
        Polygon bar = new Polygon();
        for (double[] corner : List.of(
                sheet.place(MARKED.x(), MARKED.y()),
                sheet.place(MARKED.right(), MARKED.y()),
                sheet.place(MARKED.right(), MARKED.bottom()),
                sheet.place(MARKED.x(), MARKED.bottom()))) {
            bar.addPoint((int) (corner[0] * received.getWidth()), (int) (corner[1] * received.getHeight()));
        }
        pen.fill(bar);
        pen.dispose();
        Path file = pdf(received, rotation);
        PageRef ref = new PageRef("扫描件.pdf", 1);
        return about(
                file,
                new Page(
                        ref,
                        Optional.of(new PagePicture(folder.resolve("none.jpg"), 827, 1169, 100)),
                        0,
                        0,
                        new PageText(ref, Means.OCR, List.of(Word.of(SAYS, MARKED, 0.99))),
                        List.of(),
                        List.of(),
                        Legibility.DIGITAL,
                        Colours.NONE,
                        Optional.empty(),
                        Optional.of(sheet)));
    }

    private Path pdf(BufferedImage received, int rotation) throws IOException {
        File file = folder.resolve("扫描件.pdf").toFile();
        try (PDDocument pdf = new PDDocument()) {
            // the page shows the picture as received once it is turned by its own rotation
            boolean lies = rotation % 180 != 0;
            PDPage page = new PDPage(new PDRectangle(
                    lies ? received.getHeight() : received.getWidth(),
                    lies ? received.getWidth() : received.getHeight()));
            page.setRotation(rotation);
            pdf.addPage(page);
            BufferedImage stored = turnedBack(received, rotation);
            try (PDPageContentStream content = new PDPageContentStream(pdf, page)) {
                content.drawImage(
                        LosslessFactory.createFromImage(pdf, stored), 0, 0, stored.getWidth(), stored.getHeight());
            }
            pdf.save(file);
        }
        return file.toPath();
    }

    private static BufferedImage turnedBack(BufferedImage shown, int rotation) {
        Upright back = Upright.of(shown.getWidth(), shown.getHeight(), (360 - rotation) % 360, 0);
        BufferedImage stored = new BufferedImage(back.width(), back.height(), BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = stored.createGraphics();
        pen.drawImage(shown, back.fromReceived(), null);
        pen.dispose();
        return stored;
    }

    private Examination about(Path file, Page page) {
        Examination example = Fixture.examination(folder);
        Packet packet = new Packet(
                "p-1",
                "扫描件.pdf",
                "cd".repeat(32),
                List.of(new SourceFile("扫描件.pdf", file, "application/pdf", "cd".repeat(32), 1, 1, Optional.empty())),
                List.of(),
                Optional.empty(),
                example.dossier().read().packet().received(),
                folder);
        Finding differs = example.findings().stream()
                .filter(finding -> finding.check().equals("invoice-in-window"))
                .findFirst()
                .orElseThrow();
        Witness witness = new Witness(page.ref(), MARKED, "180000.00", Means.OCR, 0.99);
        Finding here = new Finding(
                differs.check(),
                differs.type(),
                differs.rule(),
                differs.title(),
                differs.verdict(),
                differs.severity(),
                differs.clause(),
                differs.message(),
                differs.arguments(),
                List.of(Said.read("开票日期", "2022-12-28", Optional.of(witness))));
        return new Examination(
                new Dossier(new ReadPacket(packet, List.of(page), List.of()), List.of()),
                example.programme(),
                example.programmeReason(),
                example.applicant(),
                List.of(),
                List.of(),
                List.of(here));
    }

    private PDDocument annotated(Examination examination) throws IOException {
        Path out = folder.resolve("out");
        new AnnotatedPacket(ReportSettings.CHINESE, Fixture.sentences()).write(examination, out);
        PDDocument pdf = Loader.loadPDF(out.resolve(AnnotatedPacket.FILE).toFile());
        assertThat(pdf.getPage(0).getAnnotations())
                .allMatch(a -> !(a instanceof PDAnnotationHighlight) || a.getAppearance() != null);
        return pdf;
    }
}
