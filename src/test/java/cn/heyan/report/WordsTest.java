package cn.heyan.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;

class WordsTest {

    @Test
    void has_an_english_word_for_every_chinese_one() {
        ResourceBundle chinese = ResourceBundle.getBundle("cn/heyan/report/report", Locale.ROOT);
        ResourceBundle english = ResourceBundle.getBundle("cn/heyan/report/report", Locale.ENGLISH);

        assertThat(chinese.keySet()).allSatisfy(key -> {
            assertThat(english.getString(key)).as(key).doesNotMatch(".*\\p{IsHan}.*");
        });
    }

    @Test
    void speaks_chinese_whatever_language_the_machine_speaks() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.ENGLISH);
            assertThat(Words.ui(Locale.SIMPLIFIED_CHINESE).say("verdict.AGREES"))
                    .isEqualTo("一致");
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void puts_arguments_in_their_places_and_a_dash_where_there_is_none() {
        assertThat(Sentences.fill("{a}与{b}相差 {c}", Map.of("a", "甲$1", "b", "{a}")))
                .isEqualTo("甲$1与{a}相差 —");
    }
}
