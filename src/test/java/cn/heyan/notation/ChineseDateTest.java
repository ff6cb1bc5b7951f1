package cn.heyan.notation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ChineseDateTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "2023年1月5日",
                "2023年01月05日",
                "2023 年 1 月 5 日",
                "2023-01-05",
                "2023/1/5",
                "2023.1.5",
                "2023．1．5",
                "20230105",
                "二〇二三年一月五日",
                "二○二三年一月五日",
                "二零二三年一月五日",
                "二Ｏ二三年一月五日",
                "贰零贰叁年零壹月零伍日",
                "2O23年]月5曰"
            })
    void reads_a_day_however_it_is_written(String print) {
        assertThat(ChineseDate.parse(print)).contains(LocalDate.of(2023, 1, 5));
    }

    @ParameterizedTest
    @CsvSource({
        "二〇二三年十二月三十一日,2023-12-31",
        "二〇二三年十月廿日,2023-10-20",
        "贰零贰叁年壹拾月壹拾伍日,2023-10-15",
        "贰零贰叁年零壹月壹拾伍日,2023-01-15",
        "2024年02月29日,2024-02-29"
    })
    void reads_days_in_words(String print, String day) {
        assertThat(ChineseDate.parse(print)).contains(LocalDate.parse(day));
    }

    @ParameterizedTest
    @CsvSource({"二二三年一月五日,2023-01-05", "二一九年十二月三十一日,2019-12-31", "二0-O年三月卅日,2010-03-30", "二〇－三年三月八日,2013-03-08"})
    void puts_back_the_numeral_that_a_reader_of_pictures_lost(String print, String day) {
        assertThat(ChineseDate.find(print)).extracting(ChineseDate.Found::date).containsExactly(LocalDate.parse(day));
    }

    @ParameterizedTest
    @ValueSource(strings = {"二三年一月五日", "十二二三年一月五日", "二九三年一月五日"})
    void puts_nothing_back_where_several_years_would_do(String print) {
        assertThat(ChineseDate.find(print)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2023年2月29日", "2023年13月1日", "2023年1月", "1.2.3", "长期", "20231301", "", "12023010512"})
    void refuses_what_is_no_day(String print) {
        assertThat(ChineseDate.parse(print)).isEmpty();
    }

    @Test
    void finds_every_day_with_its_place() {
        String text = "签订日期：2023年3月1日，放款2023-03-15";
        assertThat(ChineseDate.find(text))
                .containsExactly(
                        new ChineseDate.Found(LocalDate.of(2023, 3, 1), 5, 14),
                        new ChineseDate.Found(LocalDate.of(2023, 3, 15), 17, 27));
    }

    @ParameterizedTest
    @CsvSource({
        "2023年度,2023-01-01,2023-12-31",
        "二〇二四年度,2024-01-01,2024-12-31",
        "2023年1—12月,2023-01-01,2023-12-31",
        "2023年1月至2023年12月,2023-01-01,2023-12-31",
        "2023年3月-5月,2023-03-01,2023-05-31",
        "2023年1月1日至2023年12月31日,2023-01-01,2023-12-31",
        "自2023年1月1日起至2023年12月31日止,2023-01-01,2023-12-31",
        "2023年1月1日至6月30日,2023-01-01,2023-06-30",
        "20230101-20231231,2023-01-01,2023-12-31",
        "2023.01-2024.02,2023-01-01,2024-02-29",
        "2023-01-01至2023-12-31,2023-01-01,2023-12-31",
        "2023年6月,2023-06-01,2023-06-30",
        "2022年至2023年,2022-01-01,2023-12-31"
    })
    void reads_periods_with_both_ends_inclusive(String print, String from, String to) {
        assertThat(ChineseDate.window(print)).contains(new DateWindow(LocalDate.parse(from), LocalDate.parse(to)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2023年5月5日", "长期", "2024年1月1日至2023年1月1日"})
    void refuses_what_is_no_period(String print) {
        assertThat(ChineseDate.window(print)).isEmpty();
    }

    @Property(tries = 300)
    void reads_every_day_of_the_century(@ForAll @IntRange(min = 0, max = 36_000) int days) {
        LocalDate day = LocalDate.of(2000, 1, 1).plusDays(days);
        assertThat(ChineseDate.parse(day.toString())).contains(day);
        assertThat(ChineseDate.parse(day.getYear() + "年" + day.getMonthValue() + "月" + day.getDayOfMonth() + "日"))
                .contains(day);
    }
}
