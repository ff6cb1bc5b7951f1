package cn.heyan.reconcile;

import cn.heyan.reconcile.CaseFile.Sheet;
import java.io.IOException;
import java.io.Reader;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.yaml.snakeyaml.Yaml;

/**
 * Packets on the edge of one figure and just beyond it, made from a programme's clean packet by what its checks say of the
 * figure: nobody has to write them down when a notice brings a new one.
 */
final class FigureProbes {
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern QUANTITY = Pattern.compile("-?\\d+(?:\\.\\d+)?( ?\\D{1,3})");
    private static final BigDecimal WAN = BigDecimal.valueOf(10_000);

    /** Programme files as read once. */
    private static final Map<Path, Map<String, Object>> READ = new ConcurrentHashMap<>();

    private static final String NONE = "没有找到";

    private final NoticeFigure figure;
    private final CaseFile file;
    private final List<Map<String, Object>> uses = new ArrayList<>();
    private final List<Planted> probes = new ArrayList<>();

    private FigureProbes(NoticeFigure figure, CaseFile file) {
        this.figure = figure;
        this.file = file;
    }

    /** The packets for this figure; {@code files} are those that may use it. */
    static List<Planted> of(NoticeFigure figure, CaseFile file, Collection<Path> files) throws IOException {
        FigureProbes made = new FigureProbes(figure, file);
        made.uses.addAll(uses(figure, files));
        if (figure.isDay()) {
            made.days(LocalDate.parse(figure.text()));
        } else {
            made.declared();
            made.uses.forEach(made::check);
        }
        return made.probes;
    }

    /** The checks and materials of these files that name the figure, as written. */
    static List<Map<String, Object>> uses(NoticeFigure figure, Collection<Path> files) throws IOException {
        List<Map<String, Object>> uses = new ArrayList<>();
        for (Path each : files) {
            Map<String, Object> root = READ.get(each);
            if (root == null) {
                try (Reader reader = Files.newBufferedReader(each)) {
                    root = new Yaml().load(reader);
                    READ.put(each, root);
                }
            }
            for (String list : List.of("checks", "materials")) {
                CaseFile.maps(root.get(list)).stream().filter(figure::namedIn).forEach(uses::add);
            }
        }
        return uses;
    }

    private void days(LocalDate edge) {
        for (LocalDate day : List.of(edge, edge.plusDays(1), edge.minusDays(1))) {
            probes.add(planted(Map.of("received", day.toString())));
            uses.forEach(check -> day(check, day.toString()));
            for (Sheet sheet : file.papers()) {
                for (Map.Entry<String, Object> field : sheet.fields().entrySet()) {
                    if (DAY.matcher(String.valueOf(field.getValue())).matches()) {
                        change(sheet, field.getKey(), day.toString());
                    }
                }
            }
        }
    }

    /** On a list since that day; or a report of that day without a verification code. */
    private void day(Map<String, Object> check, String day) {
        Map<String, Object> with = check.get("with") instanceof Map<?, ?> ? CaseFile.map(check.get("with")) : check;
        if (with.containsKey("list")) {
            List<Map<String, String>> entries = List.of(Map.of("name", "{name}", "date", day));
            probes.add(planted(Map.of("listed", Map.of(with.get("list"), entries))));
        }
        if (with.containsKey("since")) {
            file.papers().stream()
                    .filter(sheet -> CaseFile.texts(with.get("kinds"))
                            .contains(sheet.kind().id()))
                    .forEach(sheet -> probes.add(planted(Map.of(
                            "change",
                            Map.of(
                                    sheet.id(),
                                    Map.of(
                                            "reportDate",
                                            day,
                                            "reportCode",
                                            NONE,
                                            "qrPayload",
                                            NONE,
                                            "qrCode",
                                            NONE))))));
        }
    }

    /** Every figure of the form that stands beside this one in a check or a scoring rule. */
    private void declared() {
        String beside = figure.around() + uses;
        for (Sheet sheet : file.papers()) {
            for (Map.Entry<String, Object> field : sheet.fields().entrySet()) {
                Matcher written = QUANTITY.matcher(String.valueOf(field.getValue()));
                String base = field.getKey().replaceFirst("\\[.*", "");
                if (written.matches() && beside.contains(base)) {
                    around(written.group(1)).forEach(value -> change(sheet, field.getKey(), value));
                }
            }
        }
    }

    /** The figure, and a step to both sides, in this unit. */
    private List<String> around(String unit) {
        BigDecimal value = figure.value().orElseThrow();
        BigDecimal shown = unit.strip().equals("万元") && figure.isAmount()
                ? value.divide(WAN, 6, RoundingMode.HALF_UP)
                : unit.strip().equals("%") && figure.text().endsWith("%") ? value.movePointRight(2) : value;
        BigDecimal step =
                unit.strip().endsWith("元") || shown.stripTrailingZeros().scale() > 0
                        ? new BigDecimal("0.01")
                        : BigDecimal.ONE;
        return List.of(shown, shown.subtract(step), shown.add(step)).stream()
                .map(each -> each.setScale(step.scale(), RoundingMode.HALF_UP).toPlainString() + unit)
                .toList();
    }

    private void check(Map<String, Object> check) {
        Map<String, Object> with = check.get("with") instanceof Map<?, ?> ? CaseFile.map(check.get("with")) : check;
        int number = figure.value().orElseThrow().intValue();
        for (int count = Math.max(0, number - 1); count <= Math.min(number + 1, 200); count++) {
            count(String.valueOf(check.get("type")), with, count);
        }
        if (with.get("words") instanceof Map<?, ?> words) {
            words.forEach((heading, limits) -> {
                if (CaseFile.texts(limits).contains(figure.name())) {
                    lengths(String.valueOf(heading), number);
                }
            });
        }
        if (String.valueOf(check.get("type")).equals("LEGIBLE")) {
            with.forEach((what, name) -> {
                if (figure.name().equals(name)) {
                    looks(String.valueOf(what));
                }
            });
        }
        if (String.valueOf(check.get("type")).equals("SUPPORT_CALC")) {
            around(" 万元").forEach(this::asked);
        }
    }

    private void count(String type, Map<String, Object> with, int count) {
        List<Integer> each = IntStream.range(0, count).boxed().toList();
        if (type.equals("TICKS")) {
            List<String> options = each.stream().map(n -> "选项" + (n + 1)).toList();
            file.papers().stream()
                    .filter(sheet -> sheet.fields().containsKey(String.valueOf(with.get("group"))))
                    .forEach(sheet -> change(sheet, String.valueOf(with.get("group")), options));
        } else if (type.equals("QUOTA")) {
            probes.add(past(each, n -> Map.of("programme", "other-" + n)));
            probes.add(past(each, n -> Map.of("programme", file.programme(), "applicant", "云岭第" + n + "机械有限公司")));
        } else if (with.containsKey("min") || with.containsKey("max")) {
            String kind = String.valueOf(with.get("kind"));
            List<String> clean = file.papers().stream()
                    .filter(sheet -> sheet.kind().id().equals(kind))
                    .map(Sheet::id)
                    .toList();
            probes.add(planted(Map.of(
                    "without",
                    clean,
                    "add",
                    each.stream().map(n -> Map.of("kind", kind)).toList())));
        }
    }

    private static Planted past(List<Integer> each, java.util.function.IntFunction<Map<String, Object>> packet) {
        return planted(Map.of("past", each.stream().map(packet::apply).toList()));
    }

    /** A text below its heading that ends where the next begins, or in its box, with so many characters or one more or fewer. */
    private void lengths(String heading, int number) {
        int at = heading.indexOf('=');
        for (int length : List.of(number, number + 1, number - 1)) {
            String words = "云".repeat(length);
            for (Sheet sheet : file.papers()) {
                if (sheet.kind().id().endsWith("application-form")
                        || sheet.kind().id().endsWith("application")) {
                    change(
                            sheet,
                            at < 0 ? "text" : heading.substring(at + 1),
                            at < 0 ? heading + "/" + words + "/九、完" : words);
                }
            }
        }
    }

    /** Pages that look as the figure says, or a little better or worse. */
    private void looks(String what) {
        BigDecimal value = figure.value().orElseThrow();
        BigDecimal half = BigDecimal.ONE.movePointLeft(value.scale()).divide(BigDecimal.valueOf(2));
        BigDecimal step = value.scale() == 0 ? BigDecimal.ONE : half;
        for (BigDecimal look : List.of(value, value.subtract(step), value.add(step))) {
            probes.add(planted(Map.of("blurred", Map.of(what, look.toPlainString()))));
        }
    }

    /** The recommending office's table asks for this amount. */
    private void asked(String amount) {
        Map<String, Object> row = new HashMap<>(Map.of("applicant", "{name}", "requested", amount));
        List<String> clean = file.papers().stream()
                .filter(sheet -> sheet.kind().id().equals("summary-table"))
                .map(Sheet::id)
                .toList();
        probes.add(planted(
                Map.of("without", clean, "add", List.of(Map.of("kind", "summary-table", "rows", List.of(row))))));
    }

    private void change(Sheet sheet, String field, Object value) {
        probes.add(planted(Map.of("change", Map.of(sheet.id(), Map.of(field, value)))));
    }

    private static Planted planted(Map<String, Object> written) {
        return new Planted(written.toString(), written, Map.of());
    }
}
