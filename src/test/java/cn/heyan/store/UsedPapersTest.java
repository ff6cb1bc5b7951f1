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
import cn.heyan.packet.PageRef;
import cn.heyan.packet.ReadPacket;
import cn.heyan.packet.SourceFile;
import cn.heyan.programme.Programme;
import cn.heyan.reconcile.Applicant;
import cn.heyan.reconcile.Examination;
import cn.heyan.reconcile.archive.PastPacket;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class UsedPapersTest {

    private static final PageRef PAGE = new PageRef("材料.pdf", 1);
    private static final Witness HERE = new Witness(PAGE, Box.PAGE, "", Means.XML, 1);
    private static final String KEY = "INVOICE:24432000000000000011";

    private final UsedPapers used = new UsedPapers(FreshDatabase.open(), ZoneOffset.UTC);

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

    @Test
    void finds_a_packet_by_a_paper_that_it_used() {
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

    @Test
    void keeps_a_packet_once_however_often_it_is_examined() {
        used.keep(examination("a", "衡阳云岭精工有限公司"));
        used.keep(examination("a", "衡阳云岭精工有限公司"));
        assertThat(used.ofProgramme("digital")).extracting(PastPacket::id).containsExactly("a");
    }

    @Test
    void finds_the_packets_of_an_applicant_by_name_or_code() {
        used.keep(examination("a", "衡阳云岭（精工）有限公司"));
        assertThat(used.ofApplicant("衡阳云岭(精工)有限公司", "")).hasSize(1);
        assertThat(used.ofApplicant("", "91430400MA4RBX2K7X")).hasSize(1);
        assertThat(used.ofApplicant("", "")).isEmpty();
    }

    @Test
    void a_corrected_packet_takes_the_place_of_its_earlier_version() {
        used.keep(examination("a", "衡阳云岭精工有限公司"));
        used.keep(examination("b", "衡阳云岭精工有限公司"));
        assertThat(used.ofProgramme("digital")).extracting(PastPacket::id).containsExactly("b");
        assertThat(used.using(Set.of(KEY))).extracting(PastPacket::id).containsExactly("b");
    }

    @Test
    void a_packet_that_was_dropped_is_not_found_any_more() {
        used.keep(examination("a", "衡阳云岭精工有限公司"));
        used.drop("a");
        assertThat(used.using(Set.of(KEY))).isEmpty();
        assertThat(used.holding(Set.of("aba"))).isEmpty();
    }
}
