package cn.heyan.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SentencesTest {
    private static final Path SOURCES = Path.of("src/main/java/cn/heyan/reconcile");
    private static final Path BUNDLES = Path.of("src/main/resources/cn/heyan/reconcile");
    private static final Pattern KEY = Pattern.compile("\"([a-z]+(?:-[a-z]+)*\\.[a-z-]+)\"");
    private static final Pattern PLACE = Pattern.compile("\\{([a-zA-Z]+)}");
    private static final Set<String> SUMS = Set.of("loan", "interest", "tax");

    @Test
    void every_sentence_that_a_check_says_exists_in_both_languages_and_no_other() throws IOException {
        Set<String> used = used();

        assertThat(bundle("findings.properties").stringPropertyNames()).containsExactlyInAnyOrderElementsOf(used);
        assertThat(bundle("findings_en.properties").stringPropertyNames()).containsExactlyInAnyOrderElementsOf(used);
    }

    @Test
    void english_names_no_value_that_chinese_does_not() throws IOException {
        Properties chinese = bundle("findings.properties");
        Properties english = bundle("findings_en.properties");

        chinese.stringPropertyNames().forEach(key -> assertThat(places(chinese.getProperty(key)))
                .as(key)
                .containsAll(places(english.getProperty(key))));
    }

    private static Set<String> used() throws IOException {
        Set<String> used = new TreeSet<>(Set.of("breakdown", "manual"));
        try (Stream<Path> files = Files.walk(SOURCES)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Matcher matcher = KEY.matcher(Files.readString(file));
                while (matcher.find()) {
                    used.add(matcher.group(1));
                }
            }
        }
        for (String sum : SUMS) {
            for (String end : Set.of("agrees", "short", "over", "open", "declared-absent")) {
                used.add(sum + "." + end);
            }
        }
        return used;
    }

    private static Properties bundle(String name) throws IOException {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(BUNDLES.resolve(name))) {
            properties.load(reader);
        }
        return properties;
    }

    private static Set<String> places(String sentence) {
        Set<String> places = new TreeSet<>();
        Matcher matcher = PLACE.matcher(sentence);
        while (matcher.find()) {
            places.add(matcher.group(1));
        }
        return places;
    }
}
