package cn.heyan.notation;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PrintedAmountTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "¥43.27|43.27",
                "￥1,234,567.80|1234567.80",
                "１２３．４０|123.40",
                "118812. 57|118812.57",
                "1 234 567.00|1234567.00",
                "-¥8198.00|-8198.00",
                "¥-8,198.00|-8198.00",
                "(1,200.50)|-1200.50",
                "200万元|2000000.00",
                "0|0.00"
            })
    void reads_figures_in_yuan(String print, String yuan) {
        assertThat(PrintedAmount.yuan(print)).contains(Yuan.of(yuan));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "***", "12.345", "1234,56", "12,34", "13%", "1.2.3", "(5", "九"})
    void refuses_what_is_no_amount(String print) {
        assertThat(PrintedAmount.yuan(print)).isEmpty();
    }

    @Test
    void keeps_the_places_of_figures_in_ten_thousands() {
        assertThat(PrintedAmount.wan("256.30")).contains(WanYuan.of("256.30"));
        assertThat(PrintedAmount.wan("256.3万元")).contains(WanYuan.of("256.3"));
        assertThat(PrintedAmount.wan("2563000元")).contains(WanYuan.of("256.3000"));
        assertThat(PrintedAmount.number("37.1681415929")).contains(new BigDecimal("37.1681415929"));
    }

    @Property(tries = 300)
    void reads_every_amount_with_and_without_commas(@ForAll @IntRange(min = 0) int fen) {
        BigDecimal value = BigDecimal.valueOf(fen, 2);
        assertThat(PrintedAmount.yuan(value.toPlainString())).contains(new Yuan(value));
        assertThat(PrintedAmount.yuan("¥" + String.format("%,.2f", value))).contains(new Yuan(value));
    }
}
