package cn.heyan.programme;

import cn.heyan.packet.DocumentKind;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Makes docs/check-types.md: types and parameters from {@link CheckType}, outcomes from the classes and their sentences, examples from config. */
final class CheckCatalogue {
    private static final Path CHECKS = Path.of("src/main/java/cn/heyan/reconcile/checks");
    private static final Path SENTENCES = Path.of("src/main/resources/cn/heyan/reconcile/findings.properties");
    private static final Path PROGRAMMES = Path.of("config/programmes");
    private static final Pattern CLASS = Pattern.compile("CheckType\\.(\\w+), new (\\w+)");
    private static final Pattern OUTCOME =
            Pattern.compile("Conclusion\\.(agrees|differs|open|idle)\\(\\s*spec,\\s*\"([a-z.-]+)\"");
    private static final Pattern KEY = Pattern.compile("\"([a-z]+(?:-[a-z]+)*\\.[a-z-]+)\"");
    private static final Map<String, String> VERDICTS =
            Map.of("agrees", "一致", "differs", "不一致", "open", "无法判断", "idle", "不适用");

    private final Map<String, String> classes = new LinkedHashMap<>();
    private final Properties sentences = new Properties();
    private final List<String> programmes = new ArrayList<>();

    private CheckCatalogue() throws IOException {
        Matcher matcher = CLASS.matcher(Files.readString(CHECKS.resolve("Checks.java")));
        while (matcher.find()) {
            classes.put(matcher.group(1), matcher.group(2));
        }
        try (Reader reader = Files.newBufferedReader(SENTENCES)) {
            sentences.load(reader);
        }
        try (Stream<Path> files = Files.walk(PROGRAMMES)) {
            for (Path file : files.filter(each -> each.toString().endsWith(".yml"))
                    .sorted()
                    .toList()) {
                programmes.add(Files.readString(file));
            }
        }
    }

    /** The whole page. */
    static String page() throws IOException {
        CheckCatalogue catalogue = new CheckCatalogue();
        StringBuilder page = new StringBuilder(
                """
                # 核对项类型 / Types of checks

                由 `CheckCatalogueTest` 从程序生成，请勿手改。每个核对项除 `with` 下的参数外，都可以写 `when:`（条件，不成立即不适用）和 `reading:`（口径）。
                结论只有四种：一致、不一致、无法判断（说明缺什么）、不适用。读不清的数从不判为不一致。

                Made by `CheckCatalogueTest`. Parameters stand under `with:`; every check may have `when:` and `reading:`. What is not read never differs.

                """);
        catalogue.numbers(page);
        for (CheckType type : CheckType.values()) {
            catalogue.type(page, type);
        }
        kinds(page);
        return page.toString();
    }

    private void numbers(StringBuilder page) {
        Map<String, List<String>> byNumber = new TreeMap<>();
        for (CheckType type : CheckType.values()) {
            for (String number : CheckWords.of(type).numbers().split("、")) {
                byNumber.computeIfAbsent(number, n -> new ArrayList<>()).add("[" + type + "](#" + anchor(type) + ")");
            }
        }
        page.append("| 需求（25 类）| 类型 |\n|---|---|\n");
        byNumber.forEach((number, types) -> page.append("| ")
                .append(number)
                .append(" | ")
                .append(String.join("、", types))
                .append(" |\n"));
    }

    private void type(StringBuilder page, CheckType type) throws IOException {
        page.append("\n## ").append(type).append("\n\n");
        page.append(CheckWords.of(type).asks())
                .append("。（")
                .append(CheckWords.of(type).numbers())
                .append("）\n");
        if (!type.parameters().isEmpty()) {
            page.append("\n| 参数 | | 写什么 |\n|---|---|---|\n");
            type.parameters().values().forEach(parameter -> page.append("| `")
                    .append(parameter.name())
                    .append("` | ")
                    .append(parameter.needed() ? "必写" : "可选")
                    .append(" | ")
                    .append(
                            parameter.words().isEmpty()
                                    ? KindWords.of(parameter.kind())
                                    : String.join("、", parameter.words()))
                    .append(" |\n"));
        }
        outcomes(page, type);
        example(type)
                .ifPresent(text -> page.append("\n例：\n\n```yaml\n").append(text).append("\n```\n"));
    }

    private void outcomes(StringBuilder page, CheckType type) throws IOException {
        String name = classes.get(type.name());
        if (name == null) {
            page.append("\n（还没有程序。）\n");
            return;
        }
        String source = closure(name);
        Map<String, String> verdicts = new TreeMap<>();
        Matcher matcher = KEY.matcher(source);
        while (matcher.find()) {
            verdicts.put(matcher.group(1), "");
        }
        matcher = OUTCOME.matcher(source);
        while (matcher.find()) {
            verdicts.put(matcher.group(2), VERDICTS.getOrDefault(matcher.group(1), ""));
        }
        verdicts.keySet().removeIf(key -> !sentences.containsKey(key));
        if (!verdicts.isEmpty()) {
            page.append("\n| 结论 | 报告怎样说 |\n|---|---|\n");
            verdicts.forEach((key, verdict) -> page.append("| ")
                    .append(verdict.isEmpty() ? "不一致或无法判断" : verdict)
                    .append(" | ")
                    .append(sentences.getProperty(key).replace("|", "\\|"))
                    .append(" |\n"));
        }
    }

    /** The source of a check's class and of those beside it that it names. */
    private static String closure(String name) throws IOException {
        Set<String> seen = new LinkedHashSet<>();
        List<String> open = new ArrayList<>(List.of(name));
        StringBuilder all = new StringBuilder();
        while (!open.isEmpty()) {
            String next = open.remove(0);
            Path file = CHECKS.resolve(next + ".java");
            if (seen.add(next) && Files.exists(file) && !next.equals("Wording")) {
                String source = Files.readString(file);
                all.append(source);
                Matcher names = Pattern.compile("\\b[A-Z]\\w+\\b").matcher(source);
                while (names.find()) {
                    open.add(names.group());
                }
            }
        }
        return all.toString();
    }

    /** The shortest use in a programme. */
    private Optional<String> example(CheckType type) {
        Pattern use = type == CheckType.DOC_PRESENT
                ? Pattern.compile("(?m)^  - \\{.*(?:anyOf|years|min): .*}$")
                : Pattern.compile("(?m)^  - id: .*\\n    type: " + type + "\\n(?:    .*\\n?)*");
        List<String> uses = new ArrayList<>();
        for (String text : programmes) {
            Matcher matcher = use.matcher(text);
            while (matcher.find()) {
                uses.add(matcher.group().stripTrailing());
            }
        }
        return uses.stream()
                .filter(text -> !text.contains("#"))
                .min(java.util.Comparator.comparingInt(String::length).thenComparing(text -> text));
    }

    private static void kinds(StringBuilder page) {
        page.append("\n## 材料种类\n\n| 写作 | 材料 |\n|---|---|\n");
        Arrays.stream(DocumentKind.values()).forEach(kind -> page.append("| `")
                .append(kind.id())
                .append("` | ")
                .append(kind.chinese())
                .append(" |\n"));
    }

    private static String anchor(CheckType type) {
        return type.name().toLowerCase(java.util.Locale.ROOT);
    }
}
