package cn.heyan.extract.form;

import cn.heyan.evidence.Absent;
import cn.heyan.evidence.Candidate;
import cn.heyan.evidence.Doubtful;
import cn.heyan.evidence.Field;
import cn.heyan.evidence.Reading;
import cn.heyan.evidence.Readings;
import cn.heyan.evidence.SecondReader.Script;
import cn.heyan.evidence.Settled;
import cn.heyan.evidence.Settling;
import cn.heyan.extract.Print;
import cn.heyan.extract.Unit;
import cn.heyan.extract.form.FormSpec.Type;
import cn.heyan.extract.form.KindSpec.ValueSpec;
import cn.heyan.notation.Printed;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Makes readings of what was found for a value of a simple paper.
 *
 * @param answers what reads by type
 */
record Taking(Answers answers) {

    /** What the form prints in front of the place to write, where the seal goes. */
    private static final Pattern SEALED = Pattern.compile("^[(](?:盖章|公章|签章|盖公章)[)]:?");

    /** The year of an official letter's number stands in 〔〕, which readers of pictures do not know. */
    private static final Pattern LETTER_NUMBER =
            Pattern.compile("(\\p{IsHan}{2})[\\[【(〔](20\\d{2})[\\]】)〕](第?\\d{1,4}号)");

    Readings absent(ValueSpec value, String reason) {
        return answers.absent(value.id(), value.type(), reason);
    }

    /** The choice that these words mean. */
    Readings meaning(ValueSpec value, Map.Entry<String, Pattern> choice, Print print) {
        Function<String, Boolean> says =
                text -> choice.getValue().matcher(Printed.normalise(text)).find();
        if (value.type() == Type.COUNT) {
            return answers.one(
                    value.id(),
                    BigDecimal.class,
                    Optional.of(print),
                    Script.TEXT,
                    text -> says.apply(text) ? Optional.of(new BigDecimal(choice.getKey())) : Optional.empty(),
                    "",
                    value.name());
        }
        return answers.one(
                value.id(),
                String.class,
                Optional.of(print),
                Script.TEXT,
                text -> says.apply(text) ? Optional.of(choice.getKey()) : Optional.empty(),
                "",
                value.name());
    }

    /** What stands there, line by line; the unit where the paper states one. */
    Readings settled(ValueSpec value, List<Print> said, Optional<Unit> own) {
        Unit usual = value.type() == Type.MONEY ? Unit.WAN : Unit.YUAN;
        Print whole = new Print(
                said.get(0).page(), Print.inCell(said.stream().map(Print::word).toList()));
        if (value.type() != Type.TEXT) {
            return answers.read(value.id(), value.type(), Optional.of(whole), own.orElse(usual), value.name());
        }
        Function<String, Optional<String>> parse = text -> Answers.tidy(text).flatMap(tidy -> shaped(value, tidy));
        boolean onePage = said.stream().map(Print::page).distinct().count() == 1;
        return said.size() > 1 && onePage
                ? answers.lines(value.id(), said, Script.TEXT, parse, value.name())
                : answers.one(
                        value.id(),
                        String.class,
                        Optional.of(whole),
                        Script.TEXT,
                        parse,
                        "未见" + value.name(),
                        value.name());
    }

    private static Optional<String> shaped(ValueSpec value, String text) {
        String bare =
                LETTER_NUMBER.matcher(SEALED.matcher(text).replaceFirst("")).replaceAll("$1〔$2〕$3");
        if (value.shape().isEmpty()) {
            return Optional.of(bare).filter(said -> !said.isEmpty());
        }
        Matcher shape = value.shape().get().matcher(bare);
        return shape.find() ? Optional.of(shape.group(shape.groupCount() > 0 ? 1 : 0)) : Optional.empty();
    }

    /** The same, but to be confirmed by a person. */
    static Readings doubted(Readings readings) {
        Readings doubted = Readings.NONE;
        for (Field<?> field : readings.all().keySet()) {
            doubted = doubted.withAll(doubted(field, readings));
        }
        return doubted;
    }

    private static <T> Readings doubted(Field<T> field, Readings readings) {
        List<Candidate<T>> candidates = candidates(readings.read(field));
        return candidates.isEmpty()
                ? Readings.NONE.with(field, readings.read(field))
                : Readings.NONE.with(field, new Doubtful<>(candidates));
    }

    static boolean says(Readings readings) {
        return readings.all().values().stream().anyMatch(reading -> !(reading instanceof Absent<?>));
    }

    /** One reading of them all: doubtful where they differ, unless the first counts. */
    static Optional<Readings> either(List<Readings> found, boolean first) {
        List<Readings> said = found.stream().filter(Taking::says).toList();
        if (said.isEmpty()) {
            return Optional.empty();
        }
        Field<?> field = said.get(0).all().keySet().iterator().next();
        return Optional.of(first || said.size() == 1 ? said.get(0) : joined(field, said));
    }

    private static <T> Readings joined(Field<T> field, List<Readings> said) {
        List<Candidate<T>> all = said.stream()
                .flatMap(readings -> candidates(readings.read(field)).stream())
                .toList();
        List<Candidate<T>> distinct = Settling.join(all);
        return Readings.NONE.with(field, distinct.size() == 1 ? said.get(0).read(field) : new Doubtful<>(distinct));
    }

    private static <T> List<Candidate<T>> candidates(Reading<T> reading) {
        return reading.fold(
                (Settled<T> s) -> List.of(new Candidate<>(s.value(), s.witnesses())),
                Doubtful::candidates,
                a -> List.of());
    }
}
