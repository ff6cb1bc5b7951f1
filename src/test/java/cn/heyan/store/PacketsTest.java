package cn.heyan.store;

import static org.assertj.core.api.Assertions.assertThat;

import cn.heyan.store.LedgerEntry.State;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource
class PacketsTest {

    private static final Instant NOON = Instant.parse("2024-11-20T04:00:00Z");

    private final Database database;
    private final Packets packets;

    PacketsTest(Engine engine) {
        database = engine.open();
        packets = new Packets(database);
    }

    @BeforeEach
    void three_packets() {
        Ledger ledger = new Ledger(database, new History(database, Clock.fixed(NOON, ZoneOffset.UTC)));
        enter(ledger, "aa11", "云岭精工.pdf", NOON);
        enter(ledger, "bb22", "100%_合格.pdf", NOON.plusSeconds(1));
        enter(ledger, "cc33", "坏文件.pdf", NOON.plusSeconds(2));
        ledger.describe(
                "aa11",
                new Known(
                        "衡阳云岭（精工）有限公司",
                        "",
                        "91430400MA4RBX2K7X",
                        "hengyang-2024-digital-upgrade",
                        12,
                        3456,
                        Set.of("24432000000000000011")));
        Instant later = NOON.plusSeconds(60);
        ledger.begin("aa11", later);
        ledger.move("aa11", new PacketState.Examined("DIFFERS"), History.HEYAN, later);
        ledger.move("aa11", new PacketState.Reported("DIFFERS"), History.HEYAN, later);
        ledger.begin("cc33", later);
        ledger.move("cc33", new PacketState.Refused("文件已加密"), History.HEYAN, later);
    }

    private static void enter(Ledger ledger, String id, String name, Instant when) {
        ledger.enter(
                new LedgerEntry(id, name, Optional.of("told"), State.WAITING, 0, Path.of("/d"), Path.of("/o"), when));
    }

    private String found(Search search) {
        return String.join(
                " ",
                packets.search(search).packets().stream().map(KeptPacket::id).toList());
    }

    @Test
    void finds_a_packet_by_name_applicant_code_invoice_number_and_beginning_of_its_id() {
        for (String text : new String[] {"云岭精工.PDF", "云岭（精工）", "91430400ma4", "432000000", "aa1", "digital"}) {
            assertThat(found(Search.ALL.text(text))).as(text).isEqualTo("aa11");
        }
        assertThat(found(Search.ALL.text("加密"))).isEqualTo("cc33");
        assertThat(found(Search.ALL.text("a11"))).isEmpty();
    }

    @Test
    void a_name_that_nothing_settles_is_found_and_known_to_be_in_doubt() {
        Ledger ledger = new Ledger(database, new History(database, Clock.fixed(NOON, ZoneOffset.UTC)));
        ledger.describe("bb22", new Known("", "衡阳云岑精工有限公司", "", "told", 3, 1, Set.of()));
        assertThat(found(Search.ALL.text("云岑"))).isEqualTo("bb22");
        KeptPacket doubtful = packets.one("bb22").orElseThrow();
        assertThat(doubtful.title()).isEqualTo("衡阳云岑精工有限公司");
        assertThat(doubtful.isInDoubt()).isTrue();
        assertThat(packets.one("aa11").orElseThrow().isInDoubt()).isFalse();
        assertThat(packets.one("cc33").orElseThrow().title()).isEqualTo("坏文件.pdf");
        assertThat(packets.one("cc33").orElseThrow().isInDoubt()).isFalse();
    }

    @Test
    void the_beginning_of_an_id_finds_its_packet_as_long_as_no_other_begins_so() {
        assertThat(packets.begun("aa1").map(KeptPacket::id)).contains("aa11");
        assertThat(packets.begun("cc33").map(KeptPacket::id)).contains("cc33");
        assertThat(packets.begun("ab")).isEmpty();
        assertThat(packets.begun("")).as("three begin so").isEmpty();
    }

    @Test
    void signs_of_a_pattern_stand_for_themselves() {
        assertThat(found(Search.ALL.text("100%_"))).isEqualTo("bb22");
        assertThat(found(Search.ALL.text("%"))).isEqualTo("bb22");
        assertThat(found(Search.ALL.text("'; drop table packet; --"))).isEmpty();
    }

    @Test
    void lists_the_latest_first_by_state_programme_and_verdict() {
        assertThat(found(Search.ALL)).isEqualTo("cc33 bb22 aa11");
        assertThat(found(Search.ALL.in(State.REPORTED, State.WAITING))).isEqualTo("bb22 aa11");
        assertThat(found(Search.ALL.of("hengyang-2024-digital-upgrade"))).isEqualTo("aa11");
        assertThat(found(Search.ALL.of("told"))).isEqualTo("cc33 bb22");
        assertThat(found(Search.ALL.judged("DIFFERS"))).isEqualTo("aa11");
        assertThat(packets.verdicts(Search.ALL)).containsEntry("DIFFERS", 1).containsEntry("", 2);
    }

    @Test
    void a_page_of_the_list_says_how_many_there_are_in_all() {
        Packets.Found second = packets.search(Search.ALL.from(1, 1));
        assertThat(second.packets()).extracting(KeptPacket::id).containsExactly("bb22");
        assertThat(second.total()).isEqualTo(3);
    }

    @Test
    void shows_one_packet_with_all_that_is_known() {
        assertThat(packets.one("aa11")).hasValueSatisfying(packet -> {
            assertThat(packet.applicant()).isEqualTo("衡阳云岭（精工）有限公司");
            assertThat(packet.pages()).isEqualTo(12);
            assertThat(packet.ended()).contains(NOON.plusSeconds(60));
            assertThat(packet.examinations()).isZero();
        });
        assertThat(packets.one("zz")).isEmpty();
    }
}
