package cn.heyan.sample;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Fills in a blank form and remembers what was written: {@code {id type options}} is a value, {@code [id] } a box of a group. */
final class FormAnswers {

    private static final Pattern GAP =
            Pattern.compile("\\{(\\S+?) (\\w+)(?: ([^}]*))?}|\\[(\\S*?)([*1]?)]([^ \\[{⏎（：_]*)");

    private final Inventor inventor;
    private final Random random;
    private final Company company;
    private final boolean commas;
    private final int dates;
    private final String marks;
    private final Map<String, String> truth = new TreeMap<>();
    private final Map<String, List<String>> ticks = new TreeMap<>();
    private final Map<String, Integer> singles = new TreeMap<>();
    private String group = "";

    FormAnswers(Inventor inventor) {
        this.inventor = inventor;
        this.random = inventor.random();
        this.company = inventor.supplier();
        this.commas = random.nextInt(3) == 0;
        this.dates = random.nextInt(4);
        this.marks = List.of("√", "有").get(company.uscc().hashCode() & 1);
    }

    /** What was filled in: field id → value as {@code heyan read --json} prints it. */
    Map<String, String> truth() {
        // one letter before the dot: filled in, but nobody asks for it
        truth.keySet().removeIf(id -> id.matches("[a-z]\\d?\\..*") || id.equals("lead.x"));
        ticks.forEach((id, options) -> {
            if (!options.isEmpty()) {
                truth.put(id, String.join("、", options));
            }
        });
        return truth;
    }

    /** The text of a cell with its gaps filled in. */
    String fill(String text) {
        Matcher gap = GAP.matcher(text);
        StringBuilder filled = new StringBuilder();
        while (gap.find()) {
            String written = gap.group(1) == null ? box(gap) : value(gap);
            gap.appendReplacement(filled, Matcher.quoteReplacement(written));
        }
        gap.appendTail(filled);
        return filled.toString();
    }

    private String box(Matcher gap) {
        if (!gap.group(4).isEmpty()) {
            group = gap.group(4);
            // at most one of the next so many boxes is ticked, or each with some chance
            singles.put(group, gap.group(5).equals("*") ? -1 : random.nextInt(3));
            ticks.put(group, new ArrayList<>());
        }
        int left = singles.get(group);
        boolean ticked = left < 0 ? random.nextInt(3) == 0 : left == 0;
        if (left >= 0) {
            singles.put(group, left == 0 ? 1 << 20 : left - 1);
        }
        if (ticked) {
            ticks.get(group).add(gap.group(6).replaceFirst("^\\d+、", ""));
        }
        return (ticked ? FormCell.TICKED : FormCell.EMPTY) + gap.group(6);
    }

    private String value(Matcher gap) {
        String id = gap.group(1);
        String type = gap.group(2);
        String options = gap.group(3) == null ? "" : gap.group(3);
        boolean optional =
                !List.of("company", "uscc", "period", "prose", "mark").contains(type);
        int luck = random.nextInt(40);
        if (optional && luck < 3) {
            return "";
        }
        if (optional && luck == 3) {
            return FormCell.IN + "/" + FormCell.OUT;
        }
        if (optional && luck == 4) {
            return FormCell.IN + "无" + FormCell.OUT;
        }
        return FormCell.IN + write(id, type, options) + FormCell.OUT;
    }

    private String write(String id, String type, String options) {
        return switch (type) {
            case "company" -> told(id, company.name());
            case "supplier" -> told(id, inventor.supplier().name());
            case "uscc" -> told(id, company.uscc());
            case "address" -> told(id, company.address());
            case "person" -> told(id, inventor.person());
            case "phone" -> told(id, "139" + inventor.digits(8));
            case "email" -> told(id, "office" + inventor.digits(3) + "@example.org");
            case "wan" -> wan(id, random.nextInt(8) == 0 ? -1 : 1);
            case "gain" -> wan(id, 1);
            case "pct" -> told(id, decimal(1, 99, 2)) + (options.equals("sign") ? "%" : "");
            case "count" ->
                told(id, String.valueOf(1 + random.nextInt(options.isEmpty() ? 300 : Integer.parseInt(options))));
            case "date" -> date(id);
            case "month" -> month(id);
            case "period" -> period(id);
            case "pick" -> told(id, inventor.pick(List.of(options.split("/"))));
            case "mark" -> mark(id, options);
            case "prose" -> prose(Integer.parseInt(options));
            default -> throw new IllegalArgumentException("no such type: " + type);
        };
    }

    /** An option that is marked in the cell beside it, or not. */
    private String mark(String group, String option) {
        List<String> marked = ticks.computeIfAbsent(group, none -> new ArrayList<>());
        if (random.nextInt(3) > 0) {
            return "";
        }
        marked.add(option);
        return marks;
    }

    private String told(String id, String value) {
        truth.put(id, value);
        return value;
    }

    private String decimal(int from, int to, int places) {
        double value = from + random.nextDouble() * (to - from);
        return BigDecimal.valueOf(value).setScale(places, RoundingMode.DOWN).toPlainString();
    }

    private String wan(String id, int sign) {
        int size = random.nextInt(4);
        BigDecimal wan = new BigDecimal(decimal(1, size == 0 ? 100 : size == 1 ? 1000 : 80000, random.nextInt(3)))
                .multiply(BigDecimal.valueOf(sign));
        truth.put(
                id, wan.movePointRight(4).setScale(2, RoundingMode.UNNECESSARY).toPlainString());
        return commas ? String.format("%,." + wan.scale() + "f", wan) : wan.toPlainString();
    }

    private LocalDate day() {
        return LocalDate.of(2001 + random.nextInt(20), 1 + random.nextInt(12), 1 + random.nextInt(28));
    }

    private String date(String id) {
        LocalDate day = day();
        truth.put(id, day.toString());
        return switch (dates) {
            case 0 -> day.toString();
            case 1 -> day.getYear() + "." + day.getMonthValue() + "." + day.getDayOfMonth();
            case 2 -> day.getYear() + "/" + day.getMonthValue() + "/" + day.getDayOfMonth();
            default -> Figure.day(day);
        };
    }

    private String month(String id) {
        LocalDate day = day().withDayOfMonth(1);
        truth.put(id, day.toString());
        return dates == 0
                ? day.getYear() + "年" + String.format("%02d", day.getMonthValue()) + "月"
                : day.getYear() + "年" + day.getMonthValue() + "月";
    }

    private String period(String id) {
        int year = 2021 + random.nextInt(3);
        int from = 1 + random.nextInt(11);
        LocalDate end = LocalDate.of(year + random.nextInt(2), from + random.nextInt(12 - from) + 1, 1);
        truth.put(id + ".from", LocalDate.of(year, from, 1).toString());
        truth.put(id + ".to", end.plusMonths(1).minusDays(1).toString());
        String joint = inventor.pick(List.of("—", "至", "-", " 至 "));
        return year + "年" + from + "月" + joint + end.getYear() + "年" + end.getMonthValue() + "月";
    }

    private String prose(int length) {
        List<String> sentences = List.of(
                "公司长期从事通用零部件的研发与制造，",
                "设有机加、焊接、装配三个车间，",
                "近年来持续推进生产过程的数字化，",
                "产品质量稳定，客户覆盖省内外多家主机厂，",
                "项目建成后车间设备联网率明显提高，",
                "交货周期缩短，单位产品能耗下降，");
        StringBuilder prose = new StringBuilder();
        while (prose.length() < length) {
            prose.append(inventor.pick(sentences));
        }
        return prose.substring(0, prose.length() - 1) + "。";
    }
}
