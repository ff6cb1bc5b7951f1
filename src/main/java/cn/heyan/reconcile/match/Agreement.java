package cn.heyan.reconcile.match;

import cn.heyan.evidence.Paper;
import cn.heyan.evidence.Reading;
import cn.heyan.evidence.Readings;
import cn.heyan.notation.Printed;
import cn.heyan.notation.WanYuan;
import cn.heyan.notation.Yuan;
import cn.heyan.reconcile.Answer;
import cn.heyan.reconcile.Parties;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Whether one cell of a table and a field of its evidence say the same, each sort of value in its own way. */
final class Agreement {

    private static final Set<String> PARTIES = Set.of(
            "sellerName",
            "buyerName",
            "seller",
            "buyer",
            "partyA",
            "partyB",
            "payee",
            "payer",
            "holder",
            "supplier",
            "applicant",
            "enterprise",
            "client");

    /** What papers without a name of their own call the thing that they are about. */
    private static final List<String> NAMES = List.of("subject", "title", "projectName");

    private static final Pattern LEVEL = Pattern.compile("国家|省|自治区|市|县|区");

    private Agreement() {}

    /** What sort of value a column holds. */
    enum Sort {
        /** A number that names one paper. */
        NUMBER,
        /** An amount. */
        AMOUNT,
        /** A company. */
        PARTY,
        /** A date. */
        DATE,
        /** A count. */
        COUNT,
        /** 级别. */
        LEVEL,
        /** A name of a thing, which may be written in many ways. */
        NAME
    }

    static Sort sort(Reading<?> cell, String field) {
        String last = field.substring(field.lastIndexOf('.') + 1);
        if (last.endsWith("Number") || last.equals("number") || last.endsWith("Code")) {
            return Sort.NUMBER;
        }
        if (PARTIES.contains(last)) {
            return Sort.PARTY;
        }
        if (last.equals("level")) {
            return Sort.LEVEL;
        }
        Object value =
                Answer.values(cell).stream().map(Object.class::cast).findFirst().orElse("");
        if (value instanceof Yuan || value instanceof WanYuan) {
            return Sort.AMOUNT;
        }
        if (value instanceof LocalDate) {
            return Sort.DATE;
        }
        return value instanceof BigDecimal ? Sort.COUNT : Sort.NAME;
    }

    /** The fields of the paper, and of one of its lines, that the cell may be held against. */
    static List<Reading<?>> counterparts(Paper paper, Optional<Readings> line, String field, Sort sort) {
        String kind = paper.kind().id() + ".";
        if (field.contains(".") && !field.startsWith(kind) && !field.startsWith("line.")) {
            return List.of();
        }
        String name = field.substring(field.lastIndexOf('.') + 1);
        if (sort == Sort.AMOUNT) {
            return Evidenced.amounts(paper, line, name);
        }
        List<Reading<?>> found = new ArrayList<>();
        Stream.concat(line.stream(), field.startsWith("line.") ? Stream.empty() : Stream.of(paper.readings()))
                .flatMap(readings -> readings.named(name).stream())
                .forEach(found::add);
        if (found.isEmpty() && name.equals("name")) {
            NAMES.forEach(other -> paper.readings().named(other).ifPresent(found::add));
        }
        return found;
    }

    /** Whether the cell says what any of these says; no only where all is settled and what differs is no mere wording. */
    static Answer of(Reading<?> cell, List<Reading<?>> others, Sort sort) {
        Answer best = others.isEmpty() ? Answer.OPEN : Answer.NO;
        for (Reading<?> other : others) {
            Answer one = of(cell, other, sort);
            if (one == Answer.YES) {
                return one;
            }
            best = one == Answer.OPEN ? one : best;
        }
        return best;
    }

    @SuppressWarnings("unchecked") // the values are only ever looked at as objects
    private static Answer of(Reading<?> cell, Reading<?> other, Sort sort) {
        Reading<Object> left = (Reading<Object>) cell;
        Reading<Object> right = (Reading<Object>) other;
        return switch (sort) {
            case AMOUNT -> Answer.match(left, right, Agreement::sameAmount);
            case DATE -> Answer.match(left, right, (a, b) -> sameDate(a, b));
            case COUNT -> Answer.match(left, right, Agreement::sameCount);
            case NUMBER -> Answer.match(left, right, texts(Agreement::sameNumber));
            case LEVEL -> Answer.match(left, right, texts(Agreement::sameLevel));
            case PARTY -> Parties.sameName((Reading<String>) cell, (Reading<String>) other);
            case NAME -> Answer.match(left, right, texts(Likeness::alike)) == Answer.YES ? Answer.YES : Answer.OPEN;
        };
    }

    private static BiPredicate<Object, Object> texts(BiPredicate<String, String> same) {
        return (a, b) -> same.test(String.valueOf(a), String.valueOf(b));
    }

    private static boolean sameAmount(Object one, Object other) {
        return Amounts.interval(one)
                .flatMap(left -> Amounts.interval(other).map(right -> Amounts.meet(left, right)))
                .orElse(false);
    }

    /** Day for day; month for month where one of them states the month only. */
    private static boolean sameDate(Object one, Object other) {
        if (!(one instanceof LocalDate left) || !(other instanceof LocalDate right)) {
            return false;
        }
        boolean monthOnly = left.getDayOfMonth() == 1 || right.getDayOfMonth() == 1;
        return left.equals(right) || (monthOnly && left.withDayOfMonth(1).equals(right.withDayOfMonth(1)));
    }

    private static boolean sameCount(Object one, Object other) {
        return one instanceof BigDecimal left && other instanceof BigDecimal right && left.compareTo(right) == 0;
    }

    /** One number, or its last eight digits or more; a cell may hold several. */
    static boolean sameNumber(String one, String other) {
        String left = Mention.bare(one);
        String right = Mention.bare(other);
        if (left.isEmpty() || right.isEmpty()) {
            return false;
        }
        return left.equals(right)
                || (right.length() >= 5 && left.contains(right))
                || (left.length() >= 8 && right.endsWith(left));
    }

    private static boolean sameLevel(String one, String other) {
        Optional<String> left = level(one);
        Optional<String> right = level(other);
        return left.isEmpty() || right.isEmpty() || left.equals(right);
    }

    private static Optional<String> level(String text) {
        Matcher matcher = LEVEL.matcher(Printed.normalise(text));
        return matcher.find() ? Optional.of(matcher.group().replace("自治区", "省")) : Optional.empty();
    }
}
