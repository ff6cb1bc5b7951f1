package cn.heyan.desk.notice;

import static org.assertj.core.api.Assertions.assertThat;

import cn.heyan.programme.Programme;
import cn.heyan.programme.Programmes;
import java.nio.file.Path;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class ParameterNamesTest {

    @Test
    void every_value_of_every_notice_has_a_chinese_name_on_its_page() {
        ResourceBundle words = ResourceBundle.getBundle("cn.heyan.desk.desk", Locale.SIMPLIFIED_CHINESE);
        TreeSet<String> nameless = new TreeSet<>();
        for (Programme programme : Programmes.load(Path.of("config/programmes")).all()) {
            programme.parameters().keySet().stream()
                    .filter(key -> !key.startsWith("exclusions."))
                    .filter(key -> !words.containsKey("value." + key))
                    .forEach(nameless::add);
        }
        assertThat(nameless).isEmpty();
    }
}
