package cn.heyan.programme;

import cn.heyan.notation.Yuan;
import cn.heyan.programme.Rubric.Indicator;
import cn.heyan.programme.expression.Written;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads a scoring table of a programme file. */
final class RubricReading {
    private static final List<String> INDICATOR =
            List.of("ref", "title", "max", "bonus", "place", "words", "take", "provisional", "rules");
    private static final List<String> RULE =
            List.of("of", "bands", "ticks", "points", "evidence", "present", "count", "first", "ask");

    private final Names names;

    /** Understands expressions with these names. */
    RubricReading(Names names) {
        this.names = names;
    }

    /** The table. */
    Rubric rubric(Part part) {
        Map<String, Part> keys = part.entries(List.of("indicators"));
        return new Rubric(part.need(keys, "indicators").items().stream()
                .map(this::indicator)
                .toList());
    }

    private Indicator indicator(Part part) {
        Map<String, Part> keys = part.entries(INDICATOR);
        Optional<Part> take = Optional.ofNullable(keys.get("take"));
        take.filter(one -> !List.of("sum", "highest").contains(one.text())).ifPresent(one -> {
            throw one.wrong("“" + one.text() + "”不是取分方式", "写 sum（累计）或 highest（取最高）");
        });
        return new Indicator(
                part.need(keys, "ref").text(),
                part.need(keys, "title").text(),
                points(part.need(keys, "max")),
                keys.containsKey("bonus") && part.need(keys, "bonus").text().equals("true"),
                part.need(keys, "place").text(),
                part.need(keys, "words").text(),
                take.filter(one -> one.text().equals("highest")).isPresent(),
                Optional.ofNullable(keys.get("provisional")).map(Part::text),
                part.need(keys, "rules").items().stream().map(this::rule).toList());
    }

    private Scoring rule(Part part) {
        Map<String, Part> keys = part.entries(RULE);
        if (keys.containsKey("of")) {
            return new Scoring.Bands(
                    figure(part.need(keys, "of")),
                    part.need(keys, "bands").items().stream().map(this::band).toList());
        }
        if (keys.containsKey("ticks")) {
            return boxes(part, keys);
        }
        if (keys.containsKey("count")) {
            return new Scoring.Each(figure(part.need(keys, "count")), points(part.need(keys, "points")));
        }
        if (keys.containsKey("first")) {
            return new Scoring.First(
                    part.need(keys, "first").items().stream().map(this::when).toList());
        }
        if (keys.containsKey("ask")) {
            return new Scoring.Asked(part.need(keys, "ask").text(), points(part.need(keys, "points")));
        }
        throw part.wrong("看不出这是哪种计分规则", "写 of + bands、ticks + points、count + points、first 或 ask + points");
    }

    private Scoring boxes(Part part, Map<String, Part> keys) {
        Part group = part.need(keys, "ticks");
        Map<String, BigDecimal> points = new LinkedHashMap<>();
        part.need(keys, "points").entries().forEach((option, each) -> points.put(option, points(each)));
        return new Scoring.Boxes(
                String.valueOf(ParameterKind.GROUP.value(group, names)),
                points,
                kinds(keys, "evidence"),
                kinds(keys, "present"));
    }

    private List<String> kinds(Map<String, Part> keys, String key) {
        Part part = keys.get(key);
        if (part == null) {
            return List.of();
        }
        part.texts().forEach(kind -> names.kind(part, kind));
        return part.texts();
    }

    private Scoring.When when(Part part) {
        Map<String, Part> keys = part.entries(List.of("when", "points"));
        Part when = part.need(keys, "when");
        if (!(ParameterKind.RELATION.value(when, names) instanceof Written.Claim claim)) {
            throw when.wrong("“" + when.text() + "”不是关系式", "写成 甲 >= 乙");
        }
        return new Scoring.When(claim, points(part.need(keys, "points")));
    }

    private Written.Figure figure(Part part) {
        if (!(ParameterKind.EXPRESSION.value(part, names) instanceof Written.Figure figure)) {
            throw part.wrong("“" + part.text() + "”不是算式", "写申报项、材料的项目，或它们的合计");
        }
        return figure;
    }

    private Scoring.Band band(Part part) {
        Map<String, Part> keys = part.entries(List.of("from", "points"));
        return new Scoring.Band(bound(part.need(keys, "from")), points(part.need(keys, "points")));
    }

    private static BigDecimal bound(Part part) {
        String text = part.text();
        if (text.endsWith("元")) {
            return ValueReading.money(part) instanceof Yuan yuan ? yuan.amount() : BigDecimal.ZERO;
        }
        if (text.endsWith("%")) {
            return number(part, text.substring(0, text.length() - 1).strip()).movePointLeft(2);
        }
        return number(part, text);
    }

    private static BigDecimal points(Part part) {
        return number(part, part.text());
    }

    private static BigDecimal number(Part part, String text) {
        try {
            return new BigDecimal(text);
        } catch (NumberFormatException e) {
            throw part.wrong("“" + part.text() + "”不是数字", "写成 3.8、50 % 或 300 万元");
        }
    }
}
