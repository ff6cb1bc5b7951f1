package cn.heyan.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import cn.heyan.Typed;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine;

/** What README and the guides tell people to type is what the command line takes. */
class DocumentedCommandsTest {

    /** Words of the script itself, which never reach Java. */
    private static final Pattern OF_SCRIPT = Pattern.compile("(?m)^  ([a-z]+(?: \\| [a-z]+)*)\\)$");

    static List<String> typed() throws IOException {
        return Typed.inDocuments();
    }

    @ParameterizedTest
    @MethodSource("typed")
    void every_command_in_the_documents_is_one_that_heyan_takes(String typed) throws IOException {
        String[] words = Typed.words(typed);
        if (!ofScript().contains(words[0])) {
            assertThatCode(() -> line().parseArgs(words)).doesNotThrowAnyException();
        }
    }

    @Test
    void a_command_that_does_not_exist_would_be_noticed() {
        assertThatCode(() -> line().parseArgs("chek", "packet.pdf")).isInstanceOf(CommandLine.ParameterException.class);
        assertThat(ofScript()).contains("test", "release");
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
