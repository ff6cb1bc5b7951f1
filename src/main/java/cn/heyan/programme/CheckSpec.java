package cn.heyan.programme;

import cn.heyan.notation.DateWindow;
import cn.heyan.notation.Yuan;
import cn.heyan.programme.expression.Written;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One check of a programme, as its file says (核对项).
 *
 * @param id unique in the programme, kebab-case
 * @param type the kind of check ({@link CheckType}), which names the class that does it
 * @param rule of the programme that it stands for, such as {@code R2}
 * @param title what should be true, in Chinese
 * @param severity of a difference
 * @param clause the words of the notice
 * @param parameters of this kind of check: DateWindow, Yuan, Exclusions, BigDecimal, LocalDate, {@link Unset},
 *     String, lists and maps of String; {@code reading} says how an ambiguous notice is read, {@code when} a relation without
 *     which the check does not apply
 */
public record CheckSpec(
        String id,
        String type,
        String rule,
        String title,
        Severity severity,
        Clause clause,
        Map<String, Object> parameters) {
    public CheckSpec {
        parameters = Map.copyOf(parameters);
    }

    /** A window among the parameters. */
    public DateWindow window() {
        return get("window", DateWindow.class);
    }

    /** An amount in yuan among the parameters. */
    public Yuan money(String name) {
        return get(name, Yuan.class);
    }

    /** The costs that do not count, among the parameters; none if it names none. */
    public List<Exclusion> exclusions() {
        return has("exclusion")
                ? ((List<?>) get("exclusion", List.class))
                        .stream().map(Exclusion.class::cast).toList()
                : List.of();
    }

    /** How long texts of the form may be, among the parameters; none if it names none. */
    public List<WordLimit> wordLimits() {
        return has("words")
                ? ((List<?>) get("words", List.class))
                        .stream().map(WordLimit.class::cast).toList()
                : List.of();
    }

    /** Kinds of document of which one will do, each a kind or several that are needed together, among the parameters. */
    public List<List<String>> alternatives() {
        return has("anyOf")
                ? ((List<?>) get("anyOf", List.class))
                        .stream()
                                .map(together -> ((List<?>) together)
                                        .stream().map(String::valueOf).toList())
                                .toList()
                : texts("kinds").stream().map(List::of).toList();
    }

    /** Texts by name among the parameters; none if it is not set. */
    public Map<String, String> map(String name) {
        Map<String, String> map = new LinkedHashMap<>();
        if (has(name)) {
            ((Map<?, ?>) get(name, Map.class)).forEach((key, value) -> map.put("" + key, "" + value));
        }
        return map;
    }

    /** The kinds of document that are evidence for a box with these words, among the parameters; none if none is asked for. */
    public List<String> kindsFor(String option) {
        if (parameters.get("evidence") instanceof Map<?, ?> byOption) {
            Object kinds = byOption.containsKey(option) ? byOption.get(option) : byOption.get("*");
            return kinds instanceof List<?> list
                    ? list.stream().map(String::valueOf).toList()
                    : List.of();
        }
        return List.of();
    }

    /** Whether this parameter says true. */
    public boolean is(String name) {
        return "true".equals(parameters.get(name));
    }

    /** A date among the parameters. */
    public LocalDate date(String name) {
        return get(name, LocalDate.class);
    }

    /** A figure among the parameters; nothing if it is not set. */
    public Optional<BigDecimal> figure(String name) {
        return get(name, Object.class) instanceof BigDecimal figure ? Optional.of(figure) : Optional.empty();
    }

    /** A figure or an amount in yuan among the parameters; nothing if it is not set. */
    public Optional<BigDecimal> quantity(String name) {
        Object value = parameters.getOrDefault(name, "");
        if (value instanceof Yuan yuan) {
            return Optional.of(yuan.amount());
        }
        return value instanceof BigDecimal figure ? Optional.of(figure) : Optional.empty();
    }

    /** A text among the parameters. */
    public String text(String name) {
        Object value = parameters.get(name);
        return value instanceof Written.Figure figure ? figure.text() : get(name, String.class);
    }

    /** A figure as the programme writes it, among the parameters. */
    public Written.Figure expression(String name) {
        return get(name, Written.Figure.class);
    }

    /** Figures as the programme writes them, among the parameters; none if it is not set. */
    public List<Written.Figure> expressions(String name) {
        return has(name)
                ? ((List<?>) get(name, List.class))
                        .stream().map(Written.Figure.class::cast).toList()
                : List.of();
    }

    /** What must hold or not, among the parameters; nothing if it is not set. */
    public Optional<Written.Claim> relation(String name) {
        return has(name) ? Optional.of(get(name, Written.Claim.class)) : Optional.empty();
    }

    /** A list of texts among the parameters. */
    public List<String> texts(String name) {
        List<?> list = get(name, List.class);
        return list.stream().map(String::valueOf).toList();
    }

    /** A scoring table among the parameters. */
    public Rubric rubric(String name) {
        return get(name, Rubric.class);
    }

    /** Whether there is such a parameter. */
    public boolean has(String name) {
        return parameters.containsKey(name);
    }

    private <T> T get(String name, Class<T> type) {
        Object value = parameters.get(name);
        if (!type.isInstance(value)) {
            throw new IllegalArgumentException("check " + id + " needs " + name + " as " + type.getSimpleName());
        }
        return type.cast(value);
    }
}
