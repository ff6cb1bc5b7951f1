package cn.heyan.extract.invoice;

import static org.assertj.core.api.Assertions.assertThat;

import cn.heyan.evidence.Settled;
import cn.heyan.evidence.Witness;
import cn.heyan.notation.Yuan;
import cn.heyan.packet.Box;
import cn.heyan.packet.Legibility;
import cn.heyan.packet.Means;
import cn.heyan.packet.Page;
import cn.heyan.packet.PageRef;
import cn.heyan.packet.PageText;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What arithmetic and habit make of figures and names that a reader of pictures lost or misread. */
class RepairTest {

    private static final PageRef REF = new PageRef("a.jpg", 1);

    @Test
    void finds_a_lonely_quantity_by_amount_and_price() {
        LineArithmetic.Implied implied = implied("21841.41", "", "7280.47");

        assertThat(implied.quantity()).contains(new BigDecimal("3"));
    }

    @Test
    void completes_a_price_that_was_cut_short() {
        LineArithmetic.Implied implied = implied("21841.41", "", "7280.4");

        assertThat(implied.quantity()).contains(new BigDecimal("3"));
        assertThat(implied.price()).contains(new BigDecimal("7280.47"));
    }

    @Test
    void mends_one_digit_of_a_price_but_not_two() {
        assertThat(implied("10478.98", "2", "5239.44").price()).contains(new BigDecimal("5239.49"));
        assertThat(implied("10478.98", "2", "5238.44").price()).isEmpty();
    }

    @Test
    void mends_one_digit_of_a_quantity_but_not_two() {
        assertThat(implied("1200.00", "15", "100.00").quantity()).contains(new BigDecimal("12"));
        assertThat(implied("1200.00", "35", "100.00").quantity()).isEmpty();
    }

    @Test
    void guesses_nothing_from_a_price_of_few_digits() {
        assertThat(implied("14.00", "", "7.1")).isEqualTo(LineArithmetic.Implied.NOTHING);
    }

    @Test
    void mends_the_one_figure_of_a_column_that_keeps_it_from_adding_up() {
        assertThat(column("100.00", "2856.53", "2456.53")).containsExactly(Yuan.of("2356.53"));
        assertThat(column("100.00", "3356.53", "2456.53")).containsExactly(Yuan.of("2356.53"));
        assertThat(column("100.00", "2946.53", "2456.53")).isEmpty();
        assertThat(column("100.00", "2356.53", "2456.53")).isEmpty();
    }

    @Test
    void fills_in_the_one_figure_of_a_column_that_was_not_read() {
        assertThat(column("100.00", "-", "2456.53")).containsExactly(Yuan.of("2356.53"));
        assertThat(column("-", "-", "2456.53")).isEmpty();
    }

    @Test
    void mends_nothing_where_two_figures_may_be_to_blame() {
        assertThat(column("100.00", "200.00", "400.00")).isEmpty();
    }

    @Test
    void tells_a_price_that_stands_in_the_column_of_quantities() {
        LineArithmetic.Implied implied = implied("87606.48", "7300.54", "");

        assertThat(implied.quantity()).contains(new BigDecimal("12"));
        assertThat(implied.price()).contains(new BigDecimal("7300.54"));
        assertThat(implied("87606.48", "7300.53", "")).isEqualTo(LineArithmetic.Implied.NOTHING);
    }

    @Test
    void knows_the_rate_from_amount_and_tax_and_the_tax_from_amount_and_rate() {
        Yuan amount = Yuan.of("1000.00");
        Optional<BigDecimal> rate = Optional.of(new BigDecimal("0.13"));

        assertThat(Rate.implied(amount, Yuan.of("130.01"))).contains("13%");
        assertThat(Rate.implied(amount, Yuan.of("131.00"))).isEmpty();
        assertThat(Rate.due(amount, rate, Optional.of(Yuan.of("180.00")))).contains(Yuan.of("130.00"));
        assertThat(Rate.due(amount, rate, Optional.of(Yuan.of("181.00")))).isEmpty();
        assertThat(Rate.due(amount, rate, Optional.empty())).contains(Yuan.of("130.00"));
    }

    @Test
    void looks_for_the_right_code_that_one_look_alike_away_is_meant() {
        String code = PrintedInvoice.BUYER_ID;
        int at = code.indexOf('8') >= 0 ? code.indexOf('8') : code.indexOf('3');
        assertThat(at).isNotNegative();

        String misread = code.substring(0, at) + 'B' + code.substring(at + 1);

        assertThat(TaxId.meant(misread)).contains(code);
        assertThat(TaxId.meant(code)).isEmpty();
        assertThat(TaxId.meant(code.substring(1))).isEmpty();
    }

    @Test
    void puts_the_stars_back_around_the_class_of_goods() {
        assertThat(GoodsName.repaired("机床数控车床", true)).isEqualTo("*机床*数控车床");
        assertThat(GoodsName.repaired("0工业自动控制系统·可编程控制器", true)).isEqualTo("*工业自动控制系统*可编程控制器");
        assertThat(GoodsName.repaired("*“机床*数控车床", true)).isEqualTo("*机床*数控车床");
        assertThat(GoodsName.repaired("电于计算机边缘服务器", true)).isEqualTo("*电子计算机*边缘服务器");
        assertThat(GoodsName.repaired("*工业自动控制器械*阀", true)).isEqualTo("*工业自动控制器械*阀");
        assertThat(GoodsName.repaired("云岭牌旋钮*大号", true)).isEqualTo("*云岭牌旋钮*大号");
    }

    @Test
    void leaves_names_without_a_class_and_those_of_earlier_years() {
        assertThat(GoodsName.repaired("云岭牌旋钮", true)).isEqualTo("云岭牌旋钮");
        assertThat(GoodsName.repaired("机床数控车床", false)).isEqualTo("机床数控车床");
        assertThat(GoodsName.repaired("*机床*数控车床", true)).isEqualTo("*机床*数控车床");
    }

    @Test
    void counts_what_must_change_to_make_one_text_the_other() {
        assertThat(UnreadWords.distance("伍仟图整", "伍仟圆整")).isEqualTo(1);
        assertThat(UnreadWords.distance("", "圆整")).isEqualTo(2);
        assertThat(UnreadWords.distance("圆整", "圆整")).isZero();
    }

    private static List<Yuan> column(String first, String second, String sum) {
        Page page = new Page(
                REF, Optional.empty(), 0, 0, PageText.blank(REF, Means.OCR), List.of(), List.of(), Legibility.DIGITAL);
        List<Line> lines = new ArrayList<>();
        for (String print : List.of(first, second)) {
            Line line = new Line(Face.of(page, Box.PAGE));
            List<Glyph> glyphs = new ArrayList<>();
            for (int i = 0; i < print.length(); i++) {
                glyphs.add(new Glyph(print.charAt(i), new Box(0.5 + 0.01 * i, 0.5, 0.01, 0.01), 0.9, 0));
            }
            line.put(Frame.TAX, new Run(glyphs));
            lines.add(line);
        }
        return List.copyOf(ColumnRepair.of(
                        lines,
                        Frame.TAX,
                        new Settled<>(Yuan.of(sum), List.of(new Witness(REF, Box.PAGE, sum, Means.XML, 1))))
                .values());
    }

    private static LineArithmetic.Implied implied(String amount, String quantity, String price) {
        return LineArithmetic.of(Yuan.of(amount), number(quantity), number(price));
    }

    private static Optional<BigDecimal> number(String print) {
        return print.isEmpty() ? Optional.empty() : Optional.of(new BigDecimal(print));
    }
}
