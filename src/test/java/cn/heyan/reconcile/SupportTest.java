package cn.heyan.reconcile;

import static cn.heyan.reconcile.A.paper;
import static org.assertj.core.api.Assertions.assertThat;

import cn.heyan.evidence.InterestStatement;
import cn.heyan.evidence.SummaryTable;
import cn.heyan.notation.WanYuan;
import cn.heyan.packet.DocumentKind;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class SupportTest {
    private static final String CHECK = "support-within-limits";

    @Test
    void cannot_be_told_while_the_base_rate_is_not_set_but_shows_the_formula() {
        Finding finding = Clean.but().finding(CHECK);

        assertThat(finding.verdict()).isEqualTo(Verdict.CANNOT_TELL);
        assertThat(finding.severity().decides()).isFalse();
        assertThat(Sentence.of(finding))
                .startsWith(
                        "基准利率未定，无法计算。公式：本金 5,000,000.00 元 × 基准利率 × 60% × 1 年，不超过实际支付利息 182,500.00 元和限额 600,000.00 元。");
    }

    @Test
    void the_formula_limits() {
        assertThat(limit("0.0345", "5000000.00", "182500.00")).isEqualTo("103,500.00 元");
    }

    @Test
    void the_interest_really_paid_limits() {
        assertThat(limit("0.0435", "5000000.00", "125000.00")).isEqualTo("125,000.00 元");
    }

    @Test
    void the_cap_limits() {
        assertThat(limit("0.0435", "30000000.00", "900000.00")).isEqualTo("600,000.00 元");
    }

    @Test
    void exactly_six_hundred_thousand_may_be_asked_for_and_no_more() {
        assertThat(asking("60").verdict(CHECK)).isEqualTo(Verdict.AGREES);
        assertThat(asking("60.0001").verdict(CHECK)).isEqualTo(Verdict.DIFFERS);
    }

    @Test
    void principal_may_be_capped_by_the_investment() {
        PacketKit packet = rich("0.0435", "30000000.00", "900000.00")
                .under(A.upgradeWith(CHECK, "principalCap", List.of("digitalInvestment")));

        assertThat(packet.finding(CHECK).arguments()).containsEntry("principal", "2,563,000.00 元");
    }

    private static PacketKit asking(String wan) {
        return rich("0.0435", "30000000.00", "900000.00")
                .and(paper(DocumentKind.SUMMARY_TABLE).with(SummaryTable.REQUESTED, WanYuan.of(wan)));
    }

    private static String limit(String rate, String principal, String interest) {
        return rich(rate, principal, interest).finding(CHECK).arguments().getOrDefault("limit", "");
    }

    private static PacketKit rich(String rate, String principal, String interest) {
        return Clean.but(
                        Clean.voucher("1", "2023-02-01", principal),
                        paper(DocumentKind.INTEREST_PAYMENT_STATEMENT)
                                .with(InterestStatement.ACCOUNT, A.APPLICANT)
                                .row(Clean.interest("2023-12-20", interest)))
                .under(A.upgradeWith(CHECK, "rate", new BigDecimal(rate)));
    }
}
