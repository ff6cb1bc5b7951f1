package cn.heyan.notation;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ChineseAmountTest {
    @ParameterizedTest
    @CsvSource({
        "0.12,壹角贰分",
        "10.70,壹拾元柒角整",
        "100.05,壹佰元零伍分",
        "325.04,叁佰贰拾伍元零肆分",
        "1409.50,壹仟肆佰零玖元伍角整",
        "6007.14,陆仟零柒元壹角肆分",
        "16409.02,壹万陆仟肆佰零玖元零贰分",
        "300702.23,叁拾万零柒佰零贰元贰角叁分",
        "2000000,贰佰万元整",
        "9000800,玖佰万零捌佰元整",
        "10000001,壹仟万零壹元整",
        "20000000,贰仟万元整",
        "100010000,壹亿零壹万元整",
        "1000000000,壹拾亿元整"
    })
    void writes_and_reads_back_what_the_rules_show(String digits, String words) {
        assertThat(ChineseAmount.write(Yuan.of(digits))).isEqualTo(words);
        assertThat(ChineseAmount.parse(words)).contains(Yuan.of(digits));
    }

    @ParameterizedTest
    @CsvSource({
        "1680.32,壹仟陆佰捌拾元零叁角贰分",
        "1680.32,壹仟陆佰捌拾元叁角贰分",
        "107000.53,壹拾万柒仟元零伍角叁分",
        "107000.53,壹拾万零柒仟元伍角叁分",
        "10.70,壹拾圆零柒角整",
        "6000000,陆佰万圆整",
        "123456789.01,壹亿贰仟叁佰肆拾伍万陆仟柒佰捌拾玖元零壹分",
        "100000,拾万元整",
        "2300,人民币：二千三百元正",
        "48.90,ⓧ肆 拾 捌 圆 玖 角 整",
        "-8198,（负数）捌仟壹佰玖拾捌圆整",
        "-12,负壹拾贰元整",
        "0,零元整"
    })
    void reads_the_other_ways_to_write_an_amount(String digits, String words) {
        assertThat(ChineseAmount.parse(words.replace("ⓧ", ""))).contains(Yuan.of(digits));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "整", "元整", "壹佰", "壹贰元整", "壹佰叁仟元整", "壹佰万某元整", "12元", "万元整", "佰元整"})
    void refuses_what_is_no_amount_in_words(String words) {
        assertThat(ChineseAmount.parse(words)).isEmpty();
    }

    @Property(tries = 500)
    void reads_back_every_amount_it_writes(
            @ForAll @LongRange(min = -999_999_999_999L, max = 999_999_999_999L) long fen) {
        Yuan amount = new Yuan(BigDecimal.valueOf(fen, 2));
        assertThat(ChineseAmount.parse(ChineseAmount.write(amount))).contains(amount);
    }
}
