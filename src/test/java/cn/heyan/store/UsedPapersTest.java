package cn.heyan.store;

import static org.assertj.core.api.Assertions.assertThat;

import cn.heyan.evidence.Dossier;
import cn.heyan.evidence.Invoice;
import cn.heyan.evidence.Paper;
import cn.heyan.evidence.Readings;
import cn.heyan.evidence.Settled;
import cn.heyan.evidence.Witness;
import cn.heyan.packet.Box;
import cn.heyan.packet.Document;
import cn.heyan.packet.DocumentKind;
import cn.heyan.packet.Means;
import cn.heyan.packet.Packet;
import cn.heyan.packet.Page;
import cn.heyan.packet.PagePrint;
import cn.heyan.packet.PageRef;
import cn.heyan.packet.PageText;
import cn.heyan.packet.ReadPacket;
import cn.heyan.packet.SourceFile;
import cn.heyan.packet.Word;
import cn.heyan.programme.Programme;
import cn.heyan.reconcile.Applicant;
import cn.heyan.reconcile.Examination;
import cn.heyan.reconcile.archive.PastPacket;
import cn.heyan.reconcile.archive.UsedPage;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class UsedPapersTest {

    private static final PageRef PAGE = new PageRef("材料.pdf", 1);
    private static final Witness HERE = new Witness(PAGE, Box.PAGE, "", Means.XML, 1);
    private static final String KEY = "INVOICE:24432000000000000011";

    private static UsedPapers in(Engine engine) {
        return new UsedPapers(engine.open().sql(), ZoneOffset.UTC);
    }

    private static Examination examination(String id, String applicant) {
        SourceFile file =
                new SourceFile("材料.pdf", Path.of("材料.pdf"), "application/pdf", "ab" + id, 1, 1, Optional.empty());
        Packet packet = new Packet(
                id, id + ".pdf", "00", List.of(file), List.of(), Optional.empty(), Instant.EPOCH, Path.of("."));
        Document document = new Document(DocumentKind.VAT_INVOICE, List.of(PAGE), Box.PAGE, "测试");
        Paper invoice = new Paper(
                document,
                Readings.NONE.with(Invoice.INVOICE_NUMBER, new Settled<>("24432000000000000011", List.of(HERE))),
                List.of());
        return new Examination(
                new Dossier(new ReadPacket(packet, List.of(), List.of()), List.of(invoice)),
                new Programme("digital", "数字化", List.of("申报书"), "通知", List.of(), Map.of(), List.of()),
                "测试",
                new Applicant(
                        new Settled<>(applicant, List.of(HERE)), new Settled<>("91430400MA4RBX2K7X", List.of(HERE))),
                List.of(),
                List.of(),
                List.of());
    }

    @ParameterizedTest
    @EnumSource(Engine.class)
    void finds_a_packet_by_a_paper_that_it_used(Engine engine) {
        UsedPapers used = in(engine);
        used.keep(examination("a", "衡阳云岭精工有限公司"));
        assertThat(used.using(Set.of(KEY, "PAYMENT:1"))).singleElement().satisfies(packet -> {
            assertThat(packet.id()).isEqualTo("a");
            assertThat(packet.receivedOn()).isEqualTo(LocalDate.EPOCH);
            assertThat(packet.papers()).singleElement().satisfies(paper -> {
                assertThat(paper.keys()).containsExactly(KEY);
                assertThat(paper.page()).isEqualTo(PAGE);
            });
            assertThat(packet.files()).containsExactly("aba");
        });
        assertThat(used.using(Set.of("INVOICE:1"))).isEmpty();
        assertThat(used.using(Set.of())).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Engine.class)
    void keeps_a_packet_once_however_often_it_is_examined(Engine engine) {
        UsedPapers used = in(engine);
        used.keep(examination("a", "衡阳云岭精工有限公司"));
        used.keep(examination("a", "衡阳云岭精工有限公司"));
        assertThat(used.ofProgramme("digital")).extracting(PastPacket::id).containsExactly("a");
    }

    @ParameterizedTest
    @EnumSource(Engine.class)
    void finds_the_packets_of_an_applicant_by_name_or_code(Engine engine) {
        UsedPapers used = in(engine);
        used.keep(examination("a", "衡阳云岭（精工）有限公司"));
        assertThat(used.ofApplicant("衡阳云岭(精工)有限公司", "")).hasSize(1);
        assertThat(used.ofApplicant("", "91430400MA4RBX2K7X")).hasSize(1);
        assertThat(used.ofApplicant("", "")).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Engine.class)
    void a_corrected_packet_takes_the_place_of_its_earlier_version(Engine engine) {
        UsedPapers used = in(engine);
        used.keep(examination("a", "衡阳云岭精工有限公司"));
        used.keep(examination("b", "衡阳云岭精工有限公司"));
        assertThat(used.ofProgramme("digital")).extracting(PastPacket::id).containsExactly("b");
        assertThat(used.using(Set.of(KEY))).extracting(PastPacket::id).containsExactly("b");
    }

    @ParameterizedTest
    @EnumSource(Engine.class)
    void a_packet_that_was_dropped_is_not_found_any_more(Engine engine) {
        UsedPapers used = in(engine);
        used.keep(examination("a", "衡阳云岭精工有限公司"));
        used.drop("a");
        assertThat(used.using(Set.of(KEY))).isEmpty();
        assertThat(used.holding(Set.of("aba"))).isEmpty();
    }

    private static UsedPage page(String hex, String... figures) {
        return new UsedPage(PAGE, DocumentKind.VAT_INVOICE, new PagePrint(hex.repeat(64)), Set.of(figures), 300);
    }

    @ParameterizedTest
    @EnumSource(Engine.class)
    void finds_a_packet_by_the_look_of_a_page_and_its_figures(Engine engine) {
        UsedPapers used = in(engine);
        Examination examination = examination("a", "衡阳云岭精工有限公司");
        used.keep(looking(examination, new PagePrint("a".repeat(64))));
        assertThat(used.showing(List.of(page("a", "2023", "0501", "113000", "12345678", "91430400"))))
                .extracting(PastPacket::id)
                .containsExactly("a");
        assertThat(used.showing(List.of(page("a", "2023", "0502", "226000", "12345679", "91430401"))))
                .isEmpty();
        assertThat(used.showing(List.of(page("5", "2023", "0501", "113000", "12345678", "91430400"))))
                .isEmpty();
    }

    /** The same packet, its invoice read from a picture with this print. */
    private static Examination looking(Examination examination, PagePrint print) {
        Packet packet = examination.dossier().read().packet();
        Word word = Word.of("2023-0501 113000 元 12345678 号 91430400", Box.PAGE, 1);
        PageText text = new PageText(PAGE, Means.OCR, List.of(word));
        Page page = new Page(
                        PAGE, Optional.empty(), 0, 0, text, List.of(), List.of(), cn.heyan.packet.Legibility.DIGITAL)
                .looking(Optional.of(print));
        Paper paper = examination.dossier().papers().get(0);
        Paper unnumbered = new Paper(paper.document(), Readings.NONE, List.of());
        return new Examination(
                new Dossier(new ReadPacket(packet, List.of(page), List.of()), List.of(unnumbered)),
                examination.programme(),
                examination.programmeReason(),
                examination.applicant(),
                List.of(),
                List.of(),
                List.of());
    }
}
