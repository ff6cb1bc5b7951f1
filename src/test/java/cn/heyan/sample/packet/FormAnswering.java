package cn.heyan.sample.packet;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The answers on an application form: those of the story, and what it leaves open made up; boxes ticked as told. */
final class FormAnswering {

    /** {@code {id type options}}; {@code [group*]option} opens a group of boxes, {@code []option} goes on. */
    private static final Pattern GAP =
            Pattern.compile("\\{(\\S+?) (\\w+)(?: ([^}]*))?}|\\[([^]\\s]*?)([*1]?)]([^ |\\n\\[{⏎（：_]*)");

    /** A cell that is ticked for the option on its left. */
    private static final String MARK = "mark";

    private static final char EMPTY = '\uE002';
    private static final char TICKED = '\uE003';
    private static final String PROSE = "公司长期从事通用零部件的研发与制造，设有机加、焊接、装配三个车间，近年来持续推进生产过程的数字化，产品质量稳定，客户覆盖区内外多家主机厂。";

    private FormAnswering() {}

    /** Tells the facts every answer that the form asks for and nobody has told. */
    static void complete(String form, Facts facts, Random random) {
        Matcher gap = GAP.matcher(form);
        while (gap.find()) {
            if (gap.group(1) != null && !facts.knows(gap.group(1)) && !MARK.equals(gap.group(2))) {
                String options = gap.group(3) == null ? "" : gap.group(3);
                facts.tell(gap.group(1), invented(gap.group(2), options, random));
            }
        }
    }

    private static String invented(String type, String options, Random random) {
        return switch (type) {
            case "company" -> "{applicant}";
            case "supplier" -> "{partner}";
            case "uscc" -> "{applicant.uscc}";
            case "address" -> "{applicant.address}";
            case "person" -> "{applicant.person}";
            case "phone" -> "13900000123";
            case "email" -> "office@example.org";
            case "wan", "gain" ->
                BigDecimal.valueOf(10_000 + random.nextInt(400_000), 2).toPlainString();
            case "pct" -> BigDecimal.valueOf(500 + random.nextInt(5000), 2).toPlainString();
            case "count" -> String.valueOf(2 + random.nextInt(7));
            case "date" -> "{established}";
            case "month" -> "2025年6月";
            case "period" -> "2025年3月—2025年12月";
            case "pick" -> options.split("/")[0];
            default -> PROSE.repeat(1 + Integer.parseInt("0" + options) / PROSE.length());
        };
    }

    /** What the form says: every gap's id → value, {@code tick:group} → ticked options joined by blanks. */
    static Map<String, String> fields(String form, Facts facts, Map<String, Object> ticks) {
        Map<String, String> fields = new LinkedHashMap<>();
        Matcher gap = GAP.matcher(form);
        while (gap.find()) {
            if (gap.group(1) != null && !MARK.equals(gap.group(2))) {
                fields.put(gap.group(1), facts.of(gap.group(1)));
            }
        }
        ticks.forEach((group, options) -> fields.put("tick:" + group, String.join(" ", Yaml.texts(options))));
        return fields;
    }

    /** The form's text with all gaps filled. */
    static String fill(String form, Map<String, String> fields) {
        Matcher gap = GAP.matcher(form);
        StringBuilder filled = new StringBuilder();
        List<String> ticked = new ArrayList<>();
        while (gap.find()) {
            String written;
            if (MARK.equals(gap.group(2))) {
                String marked = fields.getOrDefault("tick:" + gap.group(1), "");
                written = List.of(marked.split(" ")).contains(String.valueOf(gap.group(3))) ? "√" : "";
            } else if (gap.group(1) != null) {
                written = print(fields.getOrDefault(gap.group(1), ""), gap.group(2), gap.group(3));
            } else {
                if (!gap.group(4).isEmpty()) {
                    ticked = List.of(
                            fields.getOrDefault("tick:" + gap.group(4), "").split(" "));
                }
                String option = gap.group(6);
                boolean on = ticked.contains(option.replaceFirst("^\\d+、", ""));
                written = (on ? TICKED : EMPTY) + option;
            }
            gap.appendReplacement(filled, Matcher.quoteReplacement(written));
        }
        gap.appendTail(filled);
        return filled.toString();
    }

    private static String print(String value, String type, @org.jspecify.annotations.Nullable String options) {
        boolean figure = value.matches("-?\\d+(\\.\\d+)?");
        return switch (type) {
            case "wan", "gain" -> figure ? Gaps.print(value, "fen") : value;
            case "pct" -> (figure ? Gaps.print(value, "fen") : value) + ("sign".equals(options) ? "%" : "");
            case "count" -> figure ? Gaps.print(value, "round") : value;
            case "date" -> value.matches("\\d{4}-\\d\\d-\\d\\d") ? Gaps.print(value, "day") : value;
            default -> value;
        };
    }
}
