package cn.heyan.report;

import static org.assertj.core.api.Assertions.assertThat;

import cn.heyan.evidence.Absent;
import cn.heyan.evidence.Reading;
import cn.heyan.notation.WanYuan;
import cn.heyan.notation.Yuan;
import cn.heyan.reconcile.Bridge;
import cn.heyan.reconcile.Deduction;
import cn.heyan.reconcile.Deduction.Reason;
import cn.heyan.reconcile.Examination;
import cn.heyan.reconcile.Interval;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BridgeViewTest {

    private static final Words WORDS = Words.ui(Locale.SIMPLIFIED_CHINESE);
    private static final Reading<WanYuan> DECLARED = FixturePapers.settled(WanYuan.of("210"), 3, 1, "210");

    @TempDir
    Path folder;

    private Examination examination;

    @BeforeEach
    void examine() {
        examination = Fixture.examination(folder);
    }

    @Test
    void says_that_exactly_the_threshold_is_enough() {
        assertThat(verified("2000000.00", "2000000.00"))
                .extracting(BridgeView.Row::css, BridgeView.Row::note)
                .containsExactly("verified agrees", "达到门槛 2,000,000.00 元");
    }

    @Test
    void says_how_much_is_missing_one_fen_below_the_threshold() {
        assertThat(verified("1999999.99", "1999999.99"))
                .extracting(BridgeView.Row::css, BridgeView.Row::note)
                .containsExactly("verified differs", "低于门槛 2,000,000.00 元，差 0.01 元");
    }

    @Test
    void leaves_it_open_where_the_threshold_lies_within_the_interval() {
        assertThat(verified("1999999.99", "2000000.00"))
                .extracting(BridgeView.Row::css, BridgeView.Row::amount)
                .containsExactly("verified unknown", "1,999,999.99 – 2,000,000.00");
    }

    @Test
    void shows_evidence_beyond_the_declaration_with_a_plus() {
        Deduction more = new Deduction(Reason.UNSUPPORTED, Interval.exactly(Yuan.of("-50000.00")), List.of());

        assertThat(view(DECLARED, List.of(more), "2150000.00", "2150000.00")
                        .rows()
                        .get(1))
                .extracting(BridgeView.Row::label, BridgeView.Row::amount)
                .containsExactly("凭证多于申报数", "+50,000.00");
    }

    @Test
    void says_that_the_declared_total_was_not_read_and_still_shows_what_is_verified() {
        Deduction twice = new Deduction(Reason.DUPLICATE, Interval.exactly(Yuan.of("1000.00")), List.of());
        BridgeView view = view(new Absent<>("未见"), List.of(twice), "5000.00", "5000.00");

        assertThat(view.rows()).extracting(BridgeView.Row::amount).containsExactly("未读出", "−1,000.00", "5,000.00");
        assertThat(view.rows().get(0).note()).isEqualTo("申报书中未读出");
    }

    private BridgeView.Row verified(String low, String high) {
        List<BridgeView.Row> rows = view(DECLARED, List.of(), low, high).rows();
        return rows.get(rows.size() - 1);
    }

    private BridgeView view(Reading<WanYuan> declared, List<Deduction> deductions, String low, String high) {
        Bridge bridge = new Bridge(
                "proj.digitalTotal", declared, deductions, new Interval(Yuan.of(low), Yuan.of(high)), "TAX_INCLUSIVE");
        PageNames pages = new PageNames(examination.dossier().read().packet(), WORDS);
        return BridgeView.of(bridge, examination, pages, WORDS);
    }
}
