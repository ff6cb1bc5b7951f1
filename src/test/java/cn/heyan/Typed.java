package cn.heyan;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What README and the guides tell people to type. */
public final class Typed {

    private static final Pattern TYPED = Pattern.compile("(?m)\\./heyan ([a-z][^`#\\n|]*)");

    private Typed() {}

    /** Every line once, without {@code ./heyan}, as it is written. */
    public static List<String> inDocuments() throws IOException {
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
                all.add(each.group(1).strip().replaceAll(" {2,}.*", ""));
            }
        }
        return all.stream().distinct().toList();
    }

    /** Optional parts in brackets are typed as well; what may be repeated is typed once. */
    public static String[] words(String typed) {
        String plain = typed.replaceAll("[\\[\\]]", "").replace("...", "").replaceAll("[，。；,;].*", "");
        return Arrays.stream(plain.strip().split("\\s+"))
                .map(word -> word.matches("\\d+\\|.*") ? word.substring(0, word.indexOf('|')) : word)
                .toArray(String[]::new);
    }
}
