package cn.heyan.reconcile;

import static cn.heyan.reconcile.A.doubtful;
import static cn.heyan.reconcile.A.paper;
import static cn.heyan.reconcile.A.sure;
import static cn.heyan.reconcile.A.yuan;
import static org.assertj.core.api.Assertions.assertThat;

import cn.heyan.evidence.Absent;
import cn.heyan.evidence.Declaration;
import cn.heyan.evidence.InterestStatement;
import cn.heyan.evidence.Readings;
import cn.heyan.notation.WanYuan;
import cn.heyan.notation.Yuan;
import cn.heyan.packet.DocumentKind;
import org.junit.jupiter.api.Test;

class InterestTest {
    private static final String CHECK = "interest-equals-statement";

    @Test
    void counts_interest_of_the_first_and_the_last_day_of_the_year_and_no_other() {
        assertThat(Clean.but(
                                declaring("2"),
                                statement(
                                        Clean.interest("2022-12-31", "5000.00"),
                                        Clean.interest("2023-01-01", "10000.00"),
                                        Clean.interest("2023-12-31", "10000.00"),
                                        Clean.interest("2024-01-01", "5000.00")))
                        .verdict(CHECK))
                .isEqualTo(Verdict.AGREES);
    }

    @Test
    void agrees_to_half_a_unit_of_the_last_digit_declared() {
        assertThat(Clean.but(declaring("18.25"), statement(Clean.interest("2023-06-20", "182550.00")))
                        .verdict(CHECK))
                .isEqualTo(Verdict.AGREES);
        assertThat(Clean.but(declaring("18.25"), statement(Clean.interest("2023-06-20", "182550.01")))
                        .verdict(CHECK))
                .isEqualTo(Verdict.DIFFERS);
        assertThat(Clean.but(declaring("18.25"), statement(Clean.interest("2023-06-20", "182449.99")))
                        .verdict(CHECK))
                .isEqualTo(Verdict.DIFFERS);
    }

    @Test
    void says_that_a_row_of_principal_was_counted_as_interest() {
        Finding finding = Clean.but(declaring("28.25")).finding(CHECK);

        assertThat(finding.verdict()).isEqualTo(Verdict.DIFFERS);
        assertThat(Sentence.of(finding))
                .isEqualTo(
                        "申报利息 28.25 万元，流水中的利息合计只有 182,500.00 元，差额 100,000.00 元：把还本 100,000.00 元（2023-09-20 还本）当作利息计入后正好相等。");
    }

    @Test
    void says_that_all_principal_was_counted_as_interest() {
        Finding finding = Clean.but(
                        declaring("7"),
                        statement(
                                Clean.interest("2023-06-20", "10000.00"),
                                Clean.principal("2023-07-20", "20000.00"),
                                Clean.principal("2023-08-20", "40000.00")))
                .finding(CHECK);

        assertThat(finding.message()).isEqualTo("interest.principal-counted");
        assertThat(finding.arguments()).containsEntry("principal", "60,000.00 元");
    }

    @Test
    void reads_separate_columns_for_principal_and_interest() {
        Readings row = Readings.NONE
                .with(InterestStatement.Row.DATE, A.day("2023-06-20"))
                .with(InterestStatement.Row.SUMMARY, sure("还本付息"))
                .with(InterestStatement.Row.PRINCIPAL, yuan("100000.00"))
                .with(InterestStatement.Row.INTEREST, yuan("20000.00"));

        assertThat(Clean.but(declaring("2"), statement(row)).verdict(CHECK)).isEqualTo(Verdict.AGREES);
        assertThat(Clean.but(declaring("12"), statement(row)).finding(CHECK).message())
                .isEqualTo("interest.principal-counted");
    }

    @Test
    void an_unread_row_leaves_it_open() {
        assertThat(Clean.but(
                                declaring("3"),
                                statement(
                                        Clean.interest("2023-06-20", "10000.00"),
                                        Clean.interest("2023-09-20", "0")
                                                .with(
                                                        InterestStatement.Row.AMOUNT,
                                                        doubtful(Yuan.of("30000.00"), Yuan.of("80000.00")))))
                        .verdict(CHECK))
                .isEqualTo(Verdict.CANNOT_TELL);
    }

    @Test
    void a_printed_total_confirms_rows_that_one_reader_saw() {
        PaperKit statement = statement(Clean.interest("2023-06-20", "0")
                        .with(InterestStatement.Row.AMOUNT, doubtful(Yuan.of("30000.00"))))
                .with(InterestStatement.INTEREST_TOTAL, yuan("30000.00"));

        assertThat(Clean.but(declaring("5"), statement).verdict(CHECK)).isEqualTo(Verdict.DIFFERS);
    }

    @Test
    void an_undeclared_interest_cannot_be_compared() {
        PaperKit form = Clean.form().with(Declaration.money("fin.interestPaid[2023]"), new Absent<>("未填"));

        assertThat(Clean.but(form).finding(CHECK).message()).isEqualTo("interest.declared-absent");
    }

    private static PaperKit declaring(String wan) {
        return Clean.form().with(Declaration.money("fin.interestPaid[2023]"), WanYuan.of(wan));
    }

    private static PaperKit statement(Readings... rows) {
        PaperKit statement =
                paper(DocumentKind.INTEREST_PAYMENT_STATEMENT).with(InterestStatement.ACCOUNT, A.APPLICANT);
        for (Readings row : rows) {
            statement.row(row);
        }
        return statement;
    }
}
