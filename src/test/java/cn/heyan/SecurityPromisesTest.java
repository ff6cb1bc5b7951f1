package cn.heyan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every promise of SECURITY.md names a test, and each of these is there. */
class SecurityPromisesTest {

    private static final Pattern TEST = Pattern.compile("`(\\w+Test)(?:#(\\w+))?`");

    @Test
    void each_promise_is_held_by_a_test_that_there_is() throws IOException {
        List<String> rows = Files.readAllLines(Path.of("SECURITY.md")).stream()
                .filter(line -> line.startsWith("| ") && !line.startsWith("| promise"))
                .toList();
        assertThat(rows).hasSizeGreaterThan(15);
        List<String> missing = new ArrayList<>();
        for (String row : rows) {
            Matcher named = TEST.matcher(row);
            int tests = 0;
            while (named.find()) {
                tests++;
                String method = named.group(2) == null ? "class " + named.group(1) : "void " + named.group(2) + "(";
                if (source(named.group(1)).noneMatch(text -> text.contains(method))) {
                    missing.add(named.group());
                }
            }
            if (tests == 0) {
                missing.add(row);
            }
        }
        assertThat(missing).isEmpty();
    }

    private static Stream<String> source(String type) throws IOException {
        try (Stream<Path> all = Files.walk(Path.of("src/test/java"))) {
            return all.filter(file -> file.endsWith(type + ".java")).map(SecurityPromisesTest::read).toList().stream();
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
