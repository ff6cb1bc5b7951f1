package cn.heyan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** docs/troubleshooting.md knows every refusal, every reason of an unread page, every warning and every line of doctor, and no others. */
class MessagesTest {

    private static final Path MAIN = Path.of("src/main/java/cn/heyan");

    /** Where sentences for people begin: refusals, failures, what is logged as a warning or worse. */
    private static final Pattern BEGINS = Pattern.compile(
            "new (?:Refused|Unread|SettingRefused|IllegalStateException|UncheckedIOException|Outcome\\.\\w+|Rebuff|BrokenLink)\\("
                    + "|LOG\\.(?:warn|error)\\(|refuse\\(|faults\\.add\\(|obstacle = |Optional\\.of\\(\"发件人");

    private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*)\"");
    private static final Pattern CHINESE = Pattern.compile("\\p{IsHan}");
    private static final Pattern ROW = Pattern.compile("(?m)^\\| (?!消息)([^|]+) \\|");

    /** Developers' tools: their messages are for whoever runs them from the source tree. */
    private static final Pattern TOOLS =
            Pattern.compile(".*/(bench|torture|workbook|programme|classify)/.*|.*/Upkeep.java");

    /** Fewer characters say nothing. */
    private static final int TELLING = 4;

    @Test
    void every_message_in_the_program_stands_on_the_page() throws IOException {
        String page = Files.readString(Path.of("docs/troubleshooting.md"));
        List<String> missing = new ArrayList<>();
        for (Path file : sources()) {
            if (!TOOLS.matcher(file.toString()).matches()) {
                for (String message : messages(Files.readString(file))) {
                    if (!page.contains(message)) {
                        missing.add(file.getFileName() + ": " + message);
                    }
                }
            }
        }
        assertThat(missing)
                .as("messages that docs/troubleshooting.md has no row for")
                .isEmpty();
    }

    @Test
    void every_error_of_the_desk_stands_on_the_page() throws IOException {
        String page = Files.readString(Path.of("docs/troubleshooting.md"));
        Properties words = new Properties();
        try (var in = Files.newBufferedReader(Path.of("src/main/resources/cn/heyan/desk/desk.properties"))) {
            words.load(in);
        }
        List<String> missing = words.stringPropertyNames().stream()
                .filter(key -> key.matches("error\\.\\d+|login\\.(wrong|wait|again|stranger|unconfirmed|away)"))
                .map(words::getProperty)
                .map(sentence -> sentence.split("[，。；（]")[0])
                .filter(sentence -> !page.contains(sentence))
                .toList();
        assertThat(missing).isEmpty();
    }

    @Test
    void the_page_names_no_message_that_the_program_does_not_have() throws IOException {
        StringBuilder all =
                new StringBuilder(Files.readString(Path.of("src/main/resources/cn/heyan/desk/desk.properties")));
        for (Path file : sources()) {
            // sentences that are broken over lines are whole
            all.append(Files.readString(file).replaceAll("\"\\s*\\+\\s*\"", ""));
        }
        String program = all.toString();
        List<String> gone = new ArrayList<>();
        Matcher row = ROW.matcher(Files.readString(Path.of("docs/troubleshooting.md")));
        while (row.find()) {
            Arrays.stream(row.group(1).split("…"))
                    .map(String::strip)
                    .filter(part -> !part.isEmpty() && !part.startsWith("---") && !program.contains(part))
                    .forEach(gone::add);
        }
        assertThat(gone).isEmpty();
    }

    /** The telling piece of each sentence: what stands between the names and figures that vary. */
    private static List<String> messages(String source) {
        List<String> all = new ArrayList<>();
        Matcher begins = BEGINS.matcher(source);
        while (begins.find()) {
            int end = source.indexOf(";\n", begins.start());
            Matcher literal = LITERAL.matcher(source.substring(begins.start(), end < 0 ? source.length() : end));
            List<String> pieces = new ArrayList<>();
            while (literal.find()) {
                pieces.addAll(Arrays.asList(literal.group(1).split("\\{}| / |\\\\n|[，。；：:（”]")));
            }
            telling(pieces).ifPresent(all::add);
        }
        return all;
    }

    /** What is wrong comes first, what to do after it. */
    private static Optional<String> telling(List<String> pieces) {
        return pieces.stream()
                .map(String::strip)
                .filter(piece -> CHINESE.matcher(piece).results().count() >= TELLING)
                .findFirst();
    }

    private static List<Path> sources() throws IOException {
        try (Stream<Path> all = Files.walk(MAIN)) {
            return all.filter(file -> file.toString().endsWith(".java"))
                    .sorted()
                    .toList();
        }
    }
}
