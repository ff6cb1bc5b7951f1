package cn.heyan.extract.invoice;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The name of goods or a service (货物或应税劳务、服务名称). Since 2018 it begins with the short name of its tax class between two
 * stars, which readers of pictures lose or take for other small marks.
 */
final class GoodsName {
    private static final String STAR = "[*\"“”'‘’·.,、。`°^~-]";
    private static final Pattern MARKED = Pattern.compile("^(?:" + STAR + "|[0-9)(xX+]){0,3}(?=[\\u4e00-\\u9fff])");
    private static final Pattern BEHIND = Pattern.compile("^" + STAR + "{0,2}");
    private static final Pattern SECOND_ONLY = Pattern.compile("[^*]*[\\u4e00-\\u9fff][*][^*]+");
    private static final int SURE = 5;
    private static final List<String> CLASSES = classes();

    private GoodsName() {}

    /**
     * The name as it must have been printed.
     *
     * @param classed whether the invoice is of the years that print the class, and a reader of pictures read it
     */
    static String repaired(String print, boolean classed) {
        if (!classed || print.matches("[*][^*\"“”]{2,}[*].+") && !print.matches("[*](.{" + SURE + ",})[*].+")) {
            return SECOND_ONLY.matcher(print).matches() ? "*" + print : print;
        }
        return withClass(print).orElseGet(() -> SECOND_ONLY.matcher(print).matches() ? "*" + print : print);
    }

    /** The longest class that the name begins with, and what follows. */
    private static Optional<String> withClass(String print) {
        Matcher marked = MARKED.matcher(print);
        String bare = marked.find() ? print.substring(marked.end()) : print;
        Optional<String> exact = CLASSES.stream().filter(bare::startsWith).findFirst();
        return exact.or(() -> CLASSES.stream()
                        .filter(known -> nearlyStarts(bare, known))
                        .findFirst())
                .flatMap(known -> {
                    String rest = BEHIND.matcher(bare.substring(known.length())).replaceFirst("");
                    return rest.length() < 2 ? Optional.empty() : Optional.of("*" + known + "*" + rest);
                });
    }

    /** Whether one character of a class that is not short was misread. */
    private static boolean nearlyStarts(String name, String known) {
        return known.length() >= SURE
                && name.length() > known.length()
                && LineArithmetic.oneApart(name.substring(0, known.length()), known);
    }

    private static List<String> classes() {
        try (InputStream in = GoodsName.class.getResourceAsStream("tax-classes.txt")) {
            if (in == null) {
                throw new IllegalStateException("程序缺少 tax-classes.txt，安装不完整，请重新安装。");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#") && !line.isBlank())
                    .sorted(Comparator.comparingInt(String::length).reversed())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
