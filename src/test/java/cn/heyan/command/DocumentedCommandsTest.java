package cn.heyan.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine;

/** What README and the guides tell people to type is what the command line takes. */
class DocumentedCommandsTest {

    private static final Pattern TYPED = Pattern.compile("(?m)\\./heyan ([a-z][^`#\\n|]*)");

    /** Words of the script itself, which never reach Java. */
    private static final Pattern OF_SCRIPT = Pattern.compile("(?m)^  ([a-z]+(?: \\| [a-z]+)*)\\)$");

    static Stream<String> typed() throws IOException {
        List<Path> pages = new ArrayList<>(List.of(Path.of("README.md"), Path.of("CONTRIBUTING.md")));
        try (Stream<Path> docs = Files.list(Path.of("docs"))) {
            docs.filter(page -> page.toString().endsWith(".md") && !page.endsWith("measurements.md"))
                    .sorted()
                    .forEach(pages::add);
        }
        List<String> all = new ArrayList<>();
        for (Path page : pages) {
            Matcher each = TYPED.matcher(Files.readString(page));
            while (each.find()) {
                all.add(each.group(1).strip());
            }
        }
        return all.stream().distinct();
    }

    @ParameterizedTest
    @MethodSource("typed")
    void every_command_in_the_documents_is_one_that_heyan_takes(String typed) throws IOException {
        String[] words = words(typed);
        if (!ofScript().contains(words[0])) {
            assertThatCode(() -> line().parseArgs(words)).doesNotThrowAnyException();
        }
    }

    @Test
    void a_command_that_does_not_exist_would_be_noticed() {
        assertThatCode(() -> line().parseArgs("chek", "packet.pdf")).isInstanceOf(CommandLine.ParameterException.class);
        assertThat(ofScript()).contains("test", "release");
    }

    /** Optional parts in brackets are typed as well; what may be repeated is typed once. */
    private static String[] words(String typed) {
        String plain = typed.replaceAll(" {2,}.*", "")
                .replaceAll("[\\[\\]]", "")
                .replace("...", "")
                .replaceAll("[，。；,;].*", "");
        return Arrays.stream(plain.strip().split("\\s+"))
                .map(word -> word.matches("\\d+\\|.*") ? word.substring(0, word.indexOf('|')) : word)
                .toArray(String[]::new);
    }

    private static List<String> ofScript() {
        try {
            List<String> words = new ArrayList<>();
            Matcher each = OF_SCRIPT.matcher(Files.readString(Path.of("heyan")));
            while (each.find()) {
                words.addAll(List.of(each.group(1).split(" \\| ")));
            }
            return words;
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static CommandLine line() {
        Path here = Path.of("").toAbsolutePath();
        PrintStream nowhere = new PrintStream(PrintStream.nullOutputStream());
        return CommandLineStart.line(new Surroundings(
                here,
                here,
                nowhere,
                nowhere,
                DocumentedCommandsTest::never,
                DocumentedCommandsTest::never,
                wish -> never(),
                wish -> never(),
                DocumentedCommandsTest::never,
                DocumentedCommandsTest::never,
                Map::of,
                id -> Map.of(),
                DocumentedCommandsTest::never));
    }

    private static <T> T never() {
        throw new IllegalStateException("nothing is run here");
    }
}
