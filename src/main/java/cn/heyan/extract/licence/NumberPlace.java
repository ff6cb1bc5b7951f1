package cn.heyan.extract.licence;

import cn.heyan.evidence.Absent;
import cn.heyan.evidence.Candidate;
import cn.heyan.evidence.Doubtful;
import cn.heyan.evidence.Reading;
import cn.heyan.evidence.SecondReader.Script;
import cn.heyan.evidence.Settling;
import cn.heyan.evidence.Witness;
import cn.heyan.extract.Print;
import cn.heyan.extract.SecondLook;
import cn.heyan.notation.CreditCode;
import cn.heyan.notation.Printed;
import cn.heyan.packet.Means;
import cn.heyan.packet.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The credit code of a licence, or the registration number (注册号, 15 digits) that stood in its place before 2015: a number
 * of that kind is never settled as a credit code.
 */
final class NumberPlace {

    private static final Pattern NUMBER = Pattern.compile("(?<![0-9A-Za-z])([0-9A-Za-z]{18}|\\d{15})(?![0-9A-Za-z])");
    private static final int CODE_LENGTH = 18;
    private static final String NONE = "未见统一社会信用代码";

    private NumberPlace() {}

    static Reading<String> read(Face face, SecondLook look) {
        List<Candidate<String>> printed = printed(face, look);
        Optional<Candidate<String>> coded = LicenceCode.creditCode(face.page());
        if (printed.isEmpty()) {
            return coded.<Reading<String>>map(said -> new Doubtful<>(List.of(said)))
                    .orElseGet(() -> new Absent<>(NONE));
        }
        boolean differs = coded.isPresent()
                && printed.stream()
                        .noneMatch(said -> said.value().equals(coded.get().value()));
        List<Candidate<String>> all = new ArrayList<>(printed);
        coded.ifPresent(all::add);
        boolean old = printed.get(0).value().length() < CODE_LENGTH;
        // a code that names somebody else does not belong to this licence, or the print was misread: a person must look
        return differs || old ? new Doubtful<>(all) : Settling.settle(all, NONE);
    }

    private static List<Candidate<String>> printed(Face face, SecondLook look) {
        List<Print> places = Stream.of(face.line(Topic.CODE), face.under(Topic.CODE))
                .flatMap(Optional::stream)
                .flatMap(print -> number(print).stream())
                .toList();
        Optional<Print> place = places.stream().findFirst().or(() -> anywhere(face));
        return place.map(print -> statements(print, look)).orElse(List.of());
    }

    private static List<Candidate<String>> statements(Print print, SecondLook look) {
        List<Candidate<String>> statements =
                new ArrayList<>(look.look(print.page(), print.word(), Script.CODE, NumberPlace::value));
        for (Candidate<String> statement : List.copyOf(statements)) {
            if (CreditCode.isValid(statement.value()) && CreditCode.isBodyValid(statement.value())) {
                Witness by = statement.witnesses().get(0);
                statements.add(Candidate.of(
                        statement.value(),
                        new Witness(by.page(), by.box(), by.asPrinted(), Means.ARITHMETIC, by.confidence())));
            }
        }
        return statements;
    }

    private static Optional<Print> anywhere(Face face) {
        return face.words().stream()
                .filter(word -> word.box().y() < 0.6)
                .map(word -> new Print(face.page(), word))
                .flatMap(print -> number(print).stream())
                .filter(print -> print.text().length() == CODE_LENGTH)
                .findFirst();
    }

    private static Optional<Print> number(Print print) {
        Word word = print.word();
        Matcher number = NUMBER.matcher(word.text());
        if (number.find()) {
            return Optional.of(print.part(number.start(1), number.end(1)));
        }
        return value(print.text()).isPresent() ? Optional.of(print) : Optional.empty();
    }

    private static Optional<String> value(String text) {
        String dense = Printed.normalise(text).replaceAll("[^0-9A-Za-z]", "");
        String upper = dense.toUpperCase(Locale.ROOT);
        if (CreditCode.isValid(upper)) {
            return Optional.of(upper);
        }
        if (dense.length() == CODE_LENGTH) {
            return CreditCode.repair(dense).or(() -> Optional.of(upper));
        }
        return dense.matches("\\d{15}") ? Optional.of(dense) : Optional.empty();
    }
}
