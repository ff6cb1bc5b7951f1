package cn.heyan.reconcile;

import static cn.heyan.reconcile.Trade.only;
import static cn.heyan.reconcile.Trade.payment;
import static org.assertj.core.api.Assertions.assertThat;

import cn.heyan.notation.DateWindow;
import cn.heyan.programme.Programme;
import cn.heyan.reconcile.archive.PastPacket;
import cn.heyan.reconcile.archive.Records;
import cn.heyan.reconcile.archive.Register;
import cn.heyan.reconcile.archive.Register.Entry;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ArchiveTest {
    private static final String NUMBER = "24432000000000000011";
    private static final String OTHER = "邵阳资江机械有限公司";
    private static final Programme ARCHIVE = only("DUPLICATE", Map.of("scope", "archive"));

    private static PastPacket past(String id, String programme, String applicant, String... keys) {
        return Shelf.packet(id, programme, applicant, keys);
    }

    private static Records kept(PastPacket... packets) {
        return new Records(name -> Optional.empty(), Optional.of(new Shelf(List.of(packets))));
    }

    private static Finding duplicate(PastPacket... packets) {
        return A.packet(A.invoice(NUMBER, "2023-05-01", "100.00"), Trade.licence())
                .under(ARCHIVE)
                .knowing(kept(packets))
                .finding("it");
    }

    @Test
    void an_invoice_that_another_packet_used_differs_and_names_it() {
        Finding finding = duplicate(past("q", "test", OTHER, NUMBER));
        assertThat(finding.message()).isEqualTo("again.used");
        assertThat(Sentence.of(finding)).contains(NUMBER, OTHER, "q.zip", "第 1 页");
    }

    @Test
    void the_applicants_own_packet_for_another_programme_counts_as_another() {
        assertThat(duplicate(past("q", "other", A.APPLICANT, NUMBER)).message()).isEqualTo("again.used");
    }

    @Test
    void the_same_packet_and_one_handed_in_again_are_not_their_own_duplicates() {
        assertThat(duplicate(past("p", "test", OTHER, NUMBER)).verdict()).isEqualTo(Verdict.AGREES);
        assertThat(duplicate(past("q", "test", A.APPLICANT, NUMBER)).verdict()).isEqualTo(Verdict.AGREES);
    }

    @Test
    void a_file_of_another_applicant_is_a_warning_and_ones_own_is_nothing() {
        assertThat(duplicate(past("q", "test", OTHER, "file:00")).message()).isEqualTo("again.file");
        assertThat(duplicate(past("q", "other", A.APPLICANT, "file:00")).verdict())
                .isEqualTo(Verdict.AGREES);
    }

    @Test
    void without_a_ledger_nothing_is_said_against_anybody() {
        Finding finding = A.packet(A.invoice(NUMBER, "2023-05-01", "100.00"))
                .under(ARCHIVE)
                .finding("it");
        assertThat(finding.verdict()).isEqualTo(Verdict.CANNOT_TELL);
        assertThat(finding.severity().decides()).isFalse();
    }

    @Test
    void a_voucher_that_occurs_twice_in_a_packet_differs() {
        PaperKit one = payment("2023031500001234", A.SELLER, "500.00");
        PaperKit other = payment("2023031500001235", A.SELLER, "500.00");
        Programme packet = only("DUPLICATE", Map.of());
        assertThat(A.packet(one, one).under(packet).finding("it").message()).isEqualTo("twice.paper");
        assertThat(A.packet(one, other).under(packet).findings("it"))
                .noneMatch(finding -> finding.verdict() == Verdict.DIFFERS);
    }

    private static Finding quota(Map<String, Object> parameters, PastPacket... packets) {
        return A.packet(Trade.licence())
                .under(only("QUOTA", parameters))
                .knowing(kept(packets))
                .finding("it");
    }

    @Test
    void two_programmes_of_one_notice_are_within_a_quota_of_two_and_three_are_not() {
        Map<String, Object> two = Map.of("maximum", new BigDecimal("2"), "scope", "applicant");
        PastPacket first = past("a", "one", A.APPLICANT);
        assertThat(quota(two, first).verdict()).isEqualTo(Verdict.AGREES);
        assertThat(quota(two, first, past("b", "one", A.APPLICANT), past("c", "two", OTHER))
                        .verdict())
                .isEqualTo(Verdict.AGREES);
        Finding over = quota(two, first, past("b", "two", A.APPLICANT));
        assertThat(over.message()).isEqualTo("quota.over");
        assertThat(Sentence.of(over)).contains("3 项", "a.zip", "b.zip");
    }

    @Test
    void a_programme_that_excludes_this_one_differs() {
        Map<String, Object> exclusive = Map.of("exclusiveWith", List.of("sme"));
        assertThat(quota(exclusive, past("a", "sme", A.APPLICANT)).message()).isEqualTo("quota.exclusive");
        assertThat(quota(exclusive, past("a", "sme", OTHER)).verdict()).isEqualTo(Verdict.AGREES);
    }

    @Test
    void a_quota_for_all_counts_applicants() {
        Map<String, Object> all = Map.of("maximum", new BigDecimal("2"), "scope", "all");
        assertThat(quota(all, past("a", "test", OTHER)).verdict()).isEqualTo(Verdict.AGREES);
        assertThat(quota(all, past("a", "test", OTHER), past("b", "test", "永州零陵陶瓷有限公司"))
                        .message())
                .isEqualTo("quota.total-over");
    }

    private static Finding register(Map<String, Object> parameters, Entry... entries) {
        Records records = new Records(
                name -> name.equals("失信名单") ? Optional.of(new Register(name, List.of(entries))) : Optional.empty(),
                Optional.empty());
        return A.packet(Trade.licence())
                .under(only("REGISTER", parameters))
                .knowing(records)
                .finding("it");
    }

    private static Entry entry(String name, String date) {
        return new Entry(name, "", date.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(date)));
    }

    @Test
    void a_listed_applicant_differs_where_it_should_be_absent_and_agrees_where_it_should_be_present() {
        Map<String, Object> absent = Map.of("list", "失信名单", "expect", "absent");
        assertThat(register(absent, entry(OTHER, "")).verdict()).isEqualTo(Verdict.AGREES);
        assertThat(register(absent, entry(A.APPLICANT, "")).message()).isEqualTo("register.listed");
        assertThat(register(absent, new Entry("", A.USCC, Optional.empty())).message())
                .isEqualTo("register.listed");
        Map<String, Object> present = Map.of("list", "失信名单", "expect", "present");
        assertThat(register(present, entry(A.APPLICANT, "")).verdict()).isEqualTo(Verdict.AGREES);
        assertThat(register(present, entry(OTHER, "")).message()).isEqualTo("register.missing");
    }

    @Test
    void a_list_that_is_not_loaded_cannot_tell() {
        Finding finding = register(Map.of("list", "撤销名单", "expect", "absent"));
        assertThat(finding.verdict()).isEqualTo(Verdict.CANNOT_TELL);
        assertThat(Sentence.of(finding)).startsWith("名单未导入");
    }

    @Test
    void only_entries_of_the_window_count_and_its_last_day_does() {
        DateWindow window = new DateWindow(LocalDate.parse("2022-01-01"), LocalDate.parse("2024-12-31"));
        Map<String, Object> parameters = Map.of("list", "失信名单", "expect", "absent", "window", window);
        assertThat(register(parameters, entry(A.APPLICANT, "2024-12-31")).message())
                .isEqualTo("register.listed");
        assertThat(register(parameters, entry(A.APPLICANT, "2021-12-31")).verdict())
                .isEqualTo(Verdict.AGREES);
        assertThat(register(parameters, entry(A.APPLICANT, "")).verdict()).isEqualTo(Verdict.CANNOT_TELL);
    }

    @Test
    void a_name_that_differs_in_one_character_is_for_a_person() {
        assertThat(register(Map.of("list", "失信名单"), entry("衡阳云岭精土有限公司", "")).message())
                .isEqualTo("register.near");
    }
}
