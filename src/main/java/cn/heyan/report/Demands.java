package cn.heyan.report;

import cn.heyan.notation.DateWindow;
import cn.heyan.notation.Yuan;
import cn.heyan.programme.CheckSpec;
import cn.heyan.programme.CheckType;
import cn.heyan.programme.Programme;
import cn.heyan.programme.expression.Expression;
import cn.heyan.programme.expression.Relation;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What the pictures of the report need of a programme: the threshold of a total and the window of the invoices. */
public record Demands(Programme programme) {

    /** The least that the verified total of this declared field must be, where the programme has such a threshold. */
    public Optional<Yuan> threshold(String field) {
        return checks(CheckType.RELATION.name())
                .flatMap(check -> check.relation("that").stream())
                .filter(claim ->
                        claim.text().contains("verified()") && claim.text().contains(field))
                .flatMap(claim -> claim.tree() instanceof Relation.Compared compared
                                && compared.by() == Relation.Comparator.AT_LEAST
                                && compared.right() instanceof Expression.Threshold threshold
                        ? Stream.of("thresholds." + threshold.name())
                        : Stream.empty())
                .flatMap(name ->
                        programme.parameters().get(name) instanceof Yuan yuan ? Stream.of(yuan) : Stream.empty())
                .findFirst();
    }

    /** What a declared total is called: our own word, else what the form prints beside it (without its unit). */
    public String called(String field, Words words) {
        return words.find("field." + field).orElseGet(() -> {
            String called = field;
            Map<String, String> captions = checks(CheckType.INVOICE_SUM.name())
                    .findFirst()
                    .map(check -> check.expression("declared").called())
                    .orElse(Map.of());
            for (Map.Entry<String, String> caption : captions.entrySet()) {
                String bare = caption.getValue().replaceAll("[（(][^（(]*元[）)]$", "");
                called = called.replace(caption.getKey(), bare);
            }
            return called;
        });
    }

    /** The days between which invoices count (时间窗口). */
    public Optional<DateWindow> window() {
        return checks("INVOICE_WINDOW")
                .flatMap(check -> parameter(check, "window", DateWindow.class).stream())
                .findFirst();
    }

    private Stream<CheckSpec> checks(String type) {
        return programme.checks().stream().filter(check -> check.type().equals(type));
    }

    private static <T> Optional<T> parameter(CheckSpec check, String name, Class<T> type) {
        return Optional.ofNullable(check.parameters().get(name))
                .filter(type::isInstance)
                .map(type::cast);
    }
}
