package cn.heyan.report;

import static org.assertj.core.api.Assertions.assertThat;

import cn.heyan.report.Inquiry.Subject;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InquiriesTest {

    @TempDir
    Path folder;

    @Test
    void a_digital_invoice_is_asked_for_by_number_day_and_total() {
        assertThat(about("24432000000012345678").inputs())
                .containsExactly(
                        java.util.Map.entry("发票号码", "24432000000012345678"),
                        java.util.Map.entry("开票日期", "2023-09-01"),
                        java.util.Map.entry("价税合计", "764800.00"));
    }

    @Test
    void what_was_not_settled_is_left_for_a_person_and_never_guessed() {
        Inquiry doubtful = about("04012400");

        assertThat(doubtful.complete()).isFalse();
        assertThat(doubtful.open()).contains("发票代码", "开票日期");
        assertThat(doubtful.inputs()).containsExactly(java.util.Map.entry("发票号码", "04012400"));
    }

    @Test
    void every_invoice_and_licence_has_its_question() {
        List<Inquiry> all = Inquiries.of(Fixture.examination(folder));

        assertThat(all).filteredOn(one -> one.subject() == Subject.INVOICE).hasSize(8);
        assertThat(all)
                .filteredOn(one -> one.subject() == Subject.LICENCE)
                .singleElement()
                .satisfies(licence -> assertThat(licence.open()).containsExactly("统一社会信用代码"));
    }

    private Inquiry about(String number) {
        return Inquiries.of(Fixture.examination(folder)).stream()
                .filter(one -> one.label().endsWith(number))
                .findFirst()
                .orElseThrow();
    }
}
