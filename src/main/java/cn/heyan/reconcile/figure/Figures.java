package cn.heyan.reconcile.figure;

import cn.heyan.evidence.Absent;
import cn.heyan.evidence.AuditReport;
import cn.heyan.evidence.Reading;
import cn.heyan.evidence.Ticks;
import cn.heyan.notation.Printed;
import cn.heyan.notation.Yuan;
import cn.heyan.packet.DocumentKind;
import cn.heyan.programme.Unset;
import cn.heyan.programme.expression.Expression;
import cn.heyan.programme.expression.Expression.Source;
import cn.heyan.programme.expression.Relation;
import cn.heyan.programme.expression.Written;
import cn.heyan.reconcile.Answer;
import cn.heyan.reconcile.Bridge;
import cn.heyan.reconcile.Case;
import cn.heyan.reconcile.Said;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Works expressions out in one packet (求值). */
public final class Figures {
    private final Case examined;
    private final Sources sources;
    private final Map<String, String> called;

    /** In this packet; {@code called} says how the form calls its fields. */
    public Figures(Case examined, Map<String, String> called) {
        this.examined = examined;
        this.sources = new Sources(examined);
        this.called = Map.copyOf(called);
    }

    /** What an expression comes to. */
    public Figure of(Expression expression) {
        if (expression instanceof Expression.Threshold threshold) {
            return examined.programme().parameters().get("thresholds." + threshold.name()) instanceof Yuan yuan
                    ? Figure.exactly(yuan.amount(), Figure.Sort.MONEY_LIMIT)
                    : Figure.missing("thresholds." + threshold.name());
        }
        if (expression instanceof Expression.Parameter parameter) {
            return parameter(parameter.name());
        }
        if (expression instanceof Expression.Number number) {
            return Figure.exactly(BigDecimal.valueOf(number.value()), Figure.Sort.LIMIT);
        }
        if (expression instanceof Expression.Declared declared) {
            return ReadFigure.of("申报的" + name(declared.id()), sources.declared(declared.id()));
        }
        if (expression instanceof Expression.Stated stated) {
            return stated(stated.source());
        }
        if (expression instanceof Expression.Total total) {
            return total(total.source(), total.where());
        }
        if (expression instanceof Expression.Count count) {
            return new Adding(examined, this, sources).count(count);
        }
        if (expression instanceof Expression.Ticked ticked) {
            return ticked(ticked);
        }
        if (expression instanceof Expression.Covered covered) {
            return covered.groups().stream()
                    .map(group -> ticked(new Expression.Ticked(group, Optional.empty()))
                            .atMostOne())
                    .reduce(Figure.exactly(BigDecimal.ZERO, Figure.Sort.NUMBER), Figure::plus);
        }
        if (expression instanceof Expression.Filled filled) {
            return filled(filled.id());
        }
        if (expression instanceof Expression.Extreme extreme) {
            return of(extreme.one()).extreme(of(extreme.other()), extreme.least());
        }
        if (expression instanceof Expression.First first) {
            return isStated(first.one()) || !isStated(first.other()) ? of(first.one()) : of(first.other());
        }
        if (expression instanceof Expression.Calculation calculation) {
            return of(calculation.left()).calculated(calculation.sign(), of(calculation.right()));
        }
        return verified();
    }

    /** Where the named values stand: declared fields, fields of papers; absent if it is not a name. */
    Reading<?> reading(Expression expression) {
        if (expression instanceof Expression.Declared declared) {
            return sources.declared(declared.id());
        }
        if (expression instanceof Expression.Stated stated) {
            return sources.units(stated.source()).stream()
                    .<Reading<?>>map(unit -> unit.read(stated.source().field()))
                    .filter(reading -> !reading.witnesses().isEmpty())
                    .findFirst()
                    .orElseGet(() -> new Absent<>("未见此项"));
        }
        return new Absent<>("不是栏目");
    }

    /** Every reading that an expression names: of each paper of a kind, or of the form. */
    public List<Reading<?>> readings(Expression expression) {
        return expression instanceof Expression.Stated stated
                ? sources.units(stated.source()).stream()
                        .<Reading<?>>map(unit -> unit.read(stated.source().field()))
                        .toList()
                : List.of(reading(expression));
    }

    /** How a person calls what an expression names. */
    String what(Expression expression) {
        if (expression instanceof Expression.Declared declared) {
            return name(declared.id());
        }
        return expression instanceof Expression.Stated stated
                ? DocumentKind.called(stated.source().of())
                : "";
    }

    /** Whether a relation holds in this packet. */
    public Ruling of(Written.Claim claim) {
        return new Claims(examined, this, Optional.empty()).of(claim.tree());
    }

    /** Whether a relation holds in this packet. */
    public Ruling of(Relation relation) {
        return new Claims(examined, this, Optional.empty()).of(relation);
    }

    /** The same, give or take so much where two figures are compared; without it, as fine as they were printed. */
    public Ruling of(Written.Claim claim, Optional<BigDecimal> give) {
        if (give.isPresent() && claim.tree() instanceof Relation.Compared compared) {
            return Claims.compare(of(compared.left()), compared.by(), of(compared.right()), give.get());
        }
        return of(claim);
    }

    /** A relation as written, with the captions of the form and the figures of the notice for their names. */
    public String readable(String text) {
        return new Readable(called, examined.programme().parameters()).of(text);
    }

    /** Whether it was stated at all. */
    boolean isStated(Expression expression) {
        boolean named = expression instanceof Expression.Declared || expression instanceof Expression.Stated;
        return named
                ? !reading(expression).witnesses().isEmpty()
                : of(expression).missing().isEmpty();
    }

    private String name(String id) {
        return "“" + called.getOrDefault(id, id) + "”";
    }

    private Figure parameter(String name) {
        Object value = examined.programme().parameters().getOrDefault(name, new Unset("没有这个参数"));
        if (value instanceof Unset unset) {
            return Figure.missing("参数 " + name + "（" + unset.reason() + "）");
        }
        return Figure.exactly(new BigDecimal(String.valueOf(value)), Figure.Sort.LIMIT)
                .saying(Said.computed("参数 " + name, value));
    }

    /** Audit figures of a year come from one report; anything else is added up over the papers. */
    private Figure stated(Source source) {
        boolean yearly = source.field().contains("[");
        if (!yearly) {
            return total(source, Optional.empty());
        }
        if (source.field().startsWith(AuditReport.DEBT_RATIO + "[")) {
            String year = source.field().substring(AuditReport.DEBT_RATIO.length());
            Figure debts = stated(new Source(source.of(), "liabilities" + year, true));
            return debts.by(stated(new Source(source.of(), "assets" + year, true)))
                    .times(Figure.exactly(BigDecimal.valueOf(100), Figure.Sort.LIMIT));
        }
        String what = DocumentKind.called(source.of());
        return sources.audit(source.of(), source.field())
                .map(paper -> ReadFigure.of(
                        sources.called(paper),
                        paper.readings().named(source.field()).orElseGet(() -> new Absent<>(""))))
                .orElseGet(() -> Figure.missing(what + "的 " + source.field()));
    }

    private Figure total(Source source, Optional<Relation> where) {
        String what = source.papers() ? DocumentKind.called(source.of()) : name(source.of() + "." + source.field());
        return new Adding(examined, this, sources).total(source, where, what);
    }

    private Figure ticked(Expression.Ticked ticked) {
        Reading<?> reading = sources.declared(ticked.group());
        String what = "勾选项" + name(ticked.group());
        List<?> values = Answer.values(reading);
        if (values.isEmpty() || !(values.get(0) instanceof Ticks)) {
            return ReadFigure.of(what, reading);
        }
        List<BigDecimal> counts = values.stream()
                .map(Ticks.class::cast)
                .map(ticks -> ticked.option()
                        .map(option -> ticks.options().stream().anyMatch(each -> same(each, option)) ? 1 : 0)
                        .orElseGet(() -> ticks.options().size()))
                .map(BigDecimal::valueOf)
                .toList();
        return new Figure(
                Range.over(counts),
                Optional.of(counts.get(0)),
                BigDecimal.ZERO,
                Figure.Sort.NUMBER,
                List.of(Said.read(
                        what,
                        String.join(" / ", values.stream().map(String::valueOf).toList()),
                        reading.witness())),
                List.of(),
                reading.settled().isEmpty());
    }

    private Figure filled(String id) {
        Reading<?> reading = sources.declared(id);
        if (!reading.witnesses().isEmpty()) {
            return Figure.exactly(BigDecimal.ONE, Figure.Sort.NUMBER)
                    .saying(Said.read(
                            name(id), reading.likeliest().map(String::valueOf).orElse(""), reading.witness()));
        }
        boolean blank = reading instanceof Absent<?> absent && absent.blank();
        return blank ? Figure.exactly(BigDecimal.ZERO, Figure.Sort.NUMBER) : Figure.missing("申报的" + name(id));
    }

    private Figure verified() {
        return examined.tally()
                .bridge()
                .map(Bridge::verified)
                .map(interval -> new Figure(
                        Range.between(interval.low().amount(), interval.high().amount()),
                        interval.isExact() ? Optional.of(interval.low().amount()) : Optional.empty(),
                        BigDecimal.ZERO,
                        Figure.Sort.MONEY,
                        List.of(),
                        List.of(),
                        false))
                .map(figure -> figure.saying(Said.computed("核定数", figure.shown())))
                .orElseGet(() -> Figure.missing("核定数（没有可核定的合计）"));
    }

    static boolean same(String one, String other) {
        return Printed.normalise(one).equals(Printed.normalise(other));
    }
}
