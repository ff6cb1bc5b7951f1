package cn.heyan.evidence.correction;

import static org.assertj.core.api.Assertions.assertThat;

import cn.heyan.notation.WanYuan;
import cn.heyan.notation.Yuan;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class TypingTest {

    @Test
    void an_amount_a_date_and_a_blank_are_taken() {
        assertThat(Typing.trouble("1,234.56", Yuan.class)).isEmpty();
        assertThat(Typing.trouble("2000000.00 元", WanYuan.class)).isEmpty();
        assertThat(Typing.trouble("2023年2月28日", LocalDate.class)).isEmpty();
        assertThat(Typing.trouble(" ", LocalDate.class)).isEmpty();
    }

    @Test
    void what_is_none_is_told_with_what_to_type_instead() {
        assertThat(Typing.trouble("二百万左右", WanYuan.class))
                .hasValueSatisfying(said -> assertThat(said).contains("“二百万左右”不是金额", "万元"));
        assertThat(Typing.trouble("2023-02-29", LocalDate.class))
                .hasValueSatisfying(said -> assertThat(said).contains("日历上没有这一天"));
    }

    @Test
    void an_amount_in_yuan_with_its_unit_is_not_taken_for_ten_thousand_times_as_much() {
        assertThat(TypedValue.read("2000000.00 元", WanYuan.class))
                .hasValueSatisfying(wan -> assertThat(wan.yuan()).isEqualTo(Yuan.of("2000000.00")));
    }

    @Test
    void a_credit_code_with_a_wrong_check_character_or_a_character_too_few_is_told() {
        assertThat(Typing.code("uscc", "91350100M000100Y43")).isEmpty();
        assertThat(Typing.code("uscc", "91350100M000100Y44"))
                .hasValueSatisfying(said -> assertThat(said).contains("校验位不对"));
        assertThat(Typing.code("uscc", "91350100M000100Y4"))
                .hasValueSatisfying(said -> assertThat(said).contains("17 位"));
        assertThat(Typing.code("sellerName", "91350100M000100Y44")).isEmpty();
    }
}
