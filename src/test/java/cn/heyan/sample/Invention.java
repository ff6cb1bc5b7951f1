package cn.heyan.sample;

import cn.heyan.notation.Yuan;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Invents a value: {@code company}, {@code date FROM TO}, {@code money FROM TO}, {@code pick a/b}, {@code text …{digits 4}…} and so on. */
record Invention(Inventor inventor) {

    private static final Pattern GAP = Pattern.compile("\\{(\\w+) ?([^}]*)}");
    private static final List<String> CITIES = List.of("云岭", "雁溪", "松湾", "赤岭");

    String of(String how, Map<String, String> values, List<Map<String, String>> rows) {
        int blank = how.indexOf(' ');
        String name = blank < 0 ? how : how.substring(0, blank);
        String options = blank < 0 ? "" : how.substring(blank + 1).strip();
        Random random = inventor.random();
        return switch (name) {
            case "company" ->
                inventor.company(inventor.pick(CITIES), inventor.pick(List.of("机械", "电气", "制药", "冶金")))
                        .name();
            case "supplier" -> inventor.supplier().name();
            case "person" -> inventor.person();
            case "uscc" -> inventor.uscc();
            case "digits" -> inventor.digits(Integer.parseInt(options));
            case "code" -> inventor.code(Integer.parseInt(options));
            case "pick" -> inventor.pick(List.of(options.split("/")));
            case "int" -> String.valueOf(between(options, random));
            case "percent" -> BigDecimal.valueOf(between(options, random), 2).toPlainString();
            case "money" ->
                BigDecimal.valueOf(between(options, random) * 100 + random.nextInt(100), 2)
                        .toPlainString();
            case "wan" ->
                BigDecimal.valueOf(between(options, random) * 100 + random.nextInt(100))
                        .movePointRight(2)
                        .setScale(2)
                        .toPlainString();
            case "date" -> date(options, random).toString();
            case "sum" ->
                rows.stream()
                        .map(row -> Yuan.of(row.getOrDefault(options, "0")))
                        .reduce(Yuan.ZERO, Yuan::plus)
                        .amount()
                        .setScale(2)
                        .toPlainString();
            case "same" -> values.getOrDefault(options, "");
            case "text" ->
                GAP.matcher(options)
                        .replaceAll(gap -> Matcher.quoteReplacement(
                                values.containsKey(gap.group(1))
                                        ? values.getOrDefault(gap.group(1), "")
                                        : of((gap.group(1) + " " + gap.group(2)).strip(), values, rows)));
            default -> throw new IllegalArgumentException("nobody knows how to invent " + how);
        };
    }

    private static long between(String options, Random random) {
        String[] ends = options.split(" ");
        long from = Long.parseLong(ends[0]);
        return from + (long) (random.nextDouble() * (Long.parseLong(ends[1]) - from + 1));
    }

    private static LocalDate date(String options, Random random) {
        String[] ends = options.split(" ");
        LocalDate from = LocalDate.parse(ends[0]);
        long days = LocalDate.parse(ends[1]).toEpochDay() - from.toEpochDay() + 1;
        return from.plusDays((long) (random.nextDouble() * days));
    }
}
