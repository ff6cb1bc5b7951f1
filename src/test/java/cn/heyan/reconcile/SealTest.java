package cn.heyan.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import cn.heyan.evidence.Dossier;
import cn.heyan.evidence.Paper;
import cn.heyan.evidence.Readings;
import cn.heyan.packet.Box;
import cn.heyan.packet.Colours;
import cn.heyan.packet.Document;
import cn.heyan.packet.DocumentKind;
import cn.heyan.packet.Legibility;
import cn.heyan.packet.Means;
import cn.heyan.packet.Packet;
import cn.heyan.packet.Page;
import cn.heyan.packet.PagePicture;
import cn.heyan.packet.PageRef;
import cn.heyan.packet.PageText;
import cn.heyan.packet.ReadPacket;
import cn.heyan.packet.SourceFile;
import cn.heyan.packet.Stamp;
import cn.heyan.packet.Stamp.Shape;
import cn.heyan.packet.Word;
import cn.heyan.programme.Severity;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SealTest {
    private static final Stamp SEAL = new Stamp(new Box(0.6, 0.8, 0.19, 0.13), Shape.ROUND);
    private static final Word ASKED = word("申报单位（盖章）：", 0.55, 0.85);

    private static Word word(String text, double x, double y) {
        return Word.of(text, new Box(x, y, 0.015 * text.length(), 0.014), 0.95);
    }

    private static List<Finding> findings(String mark, boolean coloured, List<Stamp> stamps, Word... words) {
        return findings(mark, coloured, stamps, Optional.empty(), words);
    }

    private static List<Finding> findings(
            String mark, boolean coloured, List<Stamp> stamps, Optional<PagePicture> picture, Word... words) {
        return findings(DocumentKind.AUTHENTICITY_PLEDGE, mark, coloured, stamps, picture, words);
    }

    private static List<Finding> findings(
            DocumentKind kind,
            String mark,
            boolean coloured,
            List<Stamp> stamps,
            Optional<PagePicture> picture,
            Word... words) {
        PageRef ref = new PageRef("承诺书.pdf", 1);
        PageText text = new PageText(ref, Means.OCR, List.of(words));
        Page page = new Page(ref, picture, 0, 0, text, List.of(), List.of(), Legibility.DIGITAL)
                .coloured(new Colours(coloured, stamps));
        SourceFile file =
                new SourceFile("承诺书.pdf", Path.of("承诺书.pdf"), "application/pdf", "00", 1, 1, Optional.empty());
        Packet packet = new Packet(
                "p", "承诺书.pdf", "00", List.of(file), List.of(), Optional.empty(), Instant.EPOCH, Path.of("."));
        Document document = new Document(kind, List.of(ref), Box.PAGE, "测试");
        Dossier dossier = new Dossier(
                new ReadPacket(packet, List.of(page), List.of()),
                List.of(new Paper(document, Readings.NONE, List.of())));
        List<Finding> findings = new Examiner()
                .examine(
                        dossier,
                        Trade.only("SEAL_SIGN", Map.of("kinds", List.of(kind.id()), "marks", List.of(mark))),
                        "测试",
                        A.RECEIVED)
                .findings();
        findings.forEach(Sentence::of);
        return findings;
    }

    private static String seal(boolean coloured, Stamp... stamps) {
        return findings("单位公章", coloured, List.of(stamps), ASKED).get(0).message();
    }

    @Test
    void a_seal_near_the_words_that_ask_for_it_is_seen_with_its_place() {
        Finding finding = findings("单位公章", true, List.of(SEAL), ASKED).get(0);
        assertThat(finding.message()).isEqualTo("seal.seen");
        assertThat(finding.said().get(0).witness().orElseThrow().box().holds(0.7, 0.86))
                .isTrue();
    }

    @Test
    void a_coloured_page_without_red_has_no_seal_and_a_grey_one_cannot_tell() {
        assertThat(seal(true)).isEqualTo("seal.not-seen");
        assertThat(findings("单位公章", true, List.of(), ASKED).get(0).severity()).isEqualTo(Severity.WARN);
        assertThat(seal(false)).isEqualTo("seal.look");
    }

    @Test
    void a_seal_elsewhere_or_red_without_outline_is_for_a_person() {
        assertThat(seal(true, new Stamp(new Box(0.1, 0.05, 0.19, 0.13), Shape.ROUND)))
                .isEqualTo("seal.unsure");
        assertThat(seal(true, new Stamp(SEAL.box(), Shape.UNSURE))).isEqualTo("seal.unsure");
    }

    @Test
    void the_words_of_the_owner_decide_which_seal_it_is() {
        Word other = word("推荐单位（盖章）：", 0.1, 0.3);
        assertThat(findings("推荐单位公章", true, List.of(SEAL), ASKED, other).get(0).message())
                .isEqualTo("seal.unsure");
        Stamp there = new Stamp(new Box(0.12, 0.25, 0.19, 0.13), Shape.ROUND);
        assertThat(findings("推荐单位公章", true, List.of(SEAL, there), ASKED, other)
                        .get(0)
                        .message())
                .isEqualTo("seal.seen");
    }

    @Test
    void the_seal_of_the_recommending_office_is_not_that_of_the_applicant() {
        Word other = word("推荐单位（盖章）：", 0.1, 0.3);
        Stamp there = new Stamp(new Box(0.12, 0.25, 0.19, 0.13), Shape.ROUND);
        assertThat(findings("单位公章", true, List.of(there), ASKED, other).get(0).message())
                .isEqualTo("seal.unsure");
        Word lender = word("贷款人（公章）：", 0.55, 0.5);
        Word borrower = word("借款人（公章）：", 0.1, 0.5);
        Stamp right = new Stamp(new Box(0.6, 0.45, 0.19, 0.13), Shape.ROUND);
        Stamp left = new Stamp(new Box(0.1, 0.45, 0.19, 0.13), Shape.ROUND);
        assertThat(findings("金融机构印章", true, List.of(right), lender, borrower)
                        .get(0)
                        .message())
                .isEqualTo("seal.seen");
        assertThat(findings("金融机构印章", true, List.of(left), lender, borrower)
                        .get(0)
                        .message())
                .isEqualTo("seal.unsure");
    }

    private static String onInvoice(Stamp... stamps) {
        Word title = word("增值税电子普通发票", 0.4, 0.08);
        Word seller = word("销售方：（章）", 0.6, 0.5);
        return findings(DocumentKind.VAT_INVOICE, "单位公章", true, List.of(stamps), Optional.empty(), title, seller)
                .get(0)
                .message();
    }

    @Test
    void neither_the_printed_seal_of_an_invoice_nor_the_sellers_is_the_applicants() {
        Stamp printed = new Stamp(new Box(0.44, 0.055, 0.07, 0.05), Shape.ROUND);
        Stamp sellers = new Stamp(new Box(0.65, 0.46, 0.1, 0.07), Shape.ROUND);
        Stamp copy = new Stamp(new Box(0.1, 0.7, 0.19, 0.13), Shape.ROUND);
        assertThat(onInvoice(printed)).isEqualTo("seal.not-seen");
        assertThat(onInvoice(printed, sellers)).isEqualTo("seal.unsure");
        assertThat(onInvoice(printed, sellers, copy)).isEqualTo("seal.seen");
    }

    @Test
    void a_signature_is_what_stands_behind_its_label() {
        Word label = word("法定代表人（签字）：", 0.3, 0.7);
        assertThat(findings("法定代表人签字", false, List.of(), label, word("王小", 0.5, 0.695))
                        .get(0)
                        .message())
                .isEqualTo("seal.seen");
        assertThat(findings("法定代表人签字", false, List.of(), label).get(0).message())
                .isEqualTo("seal.unsure");
    }

    @Test
    void ink_behind_the_label_is_a_signature_and_a_ruled_line_is_none(@TempDir Path folder) throws IOException {
        Word label = word("法定代表人（签字）：", 0.3, 0.7);
        Word date = word("2024年11月1日", 0.3, 0.8);
        PagePicture blank = picture(folder.resolve("blank.png"), pen -> pen.fillRect(500, 718, 300, 2));
        PagePicture signed = picture(
                folder.resolve("signed.png"),
                pen -> pen.drawPolyline(
                        new int[] {500, 520, 540, 560, 580, 620}, new int[] {716, 698, 718, 696, 716, 700}, 6));
        assertThat(findings("法定代表人签字", false, List.of(), Optional.of(blank), label, date)
                        .get(0)
                        .message())
                .isEqualTo("seal.not-seen");
        assertThat(findings("法定代表人签字", false, List.of(), Optional.of(signed), label, date)
                        .get(0)
                        .message())
                .isEqualTo("seal.seen");
    }

    private static PagePicture picture(Path file, Consumer<Graphics2D> drawing) throws IOException {
        BufferedImage image = new BufferedImage(800, 1000, BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D pen = image.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, 800, 1000);
        pen.setColor(Color.BLACK);
        pen.setStroke(new BasicStroke(3));
        drawing.accept(pen);
        pen.dispose();
        ImageIO.write(image, "png", file.toFile());
        return new PagePicture(file, 800, 1000, 96);
    }
}
