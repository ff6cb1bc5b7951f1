package cn.heyan.extract.loan;

import cn.heyan.evidence.Absent;
import cn.heyan.evidence.Candidate;
import cn.heyan.evidence.Reading;
import cn.heyan.evidence.SecondReader.Script;
import cn.heyan.evidence.Settling;
import cn.heyan.evidence.Witness;
import cn.heyan.extract.Print;
import cn.heyan.extract.prose.Places;
import cn.heyan.notation.CreditCode;
import cn.heyan.notation.Printed;
import cn.heyan.packet.Means;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Taxpayers' numbers (纳税人识别号), nowadays the credit code, whose two check characters vouch for it. */
final class Codes {

    private Codes() {}

    /** The code; a wrong one that both readers see stays what it is, for it is the paper that is wrong. */
    static Reading<String> read(Places places, Optional<Print> print, String ifNone) {
        if (print.isEmpty()) {
            return new Absent<>(ifNone);
        }
        Print seen = print.get();
        List<Candidate<String>> statements =
                new ArrayList<>(places.look().look(seen.page(), seen.word(), Script.CODE, Codes::code));
        for (Candidate<String> statement : List.copyOf(statements)) {
            if (CreditCode.isValid(statement.value()) && CreditCode.isBodyValid(statement.value())) {
                Witness by = statement.witnesses().get(0);
                statements.add(Candidate.of(
                        statement.value(),
                        new Witness(by.page(), by.box(), by.asPrinted(), Means.ARITHMETIC, by.confidence())));
            }
        }
        return Settling.settle(statements, ifNone);
    }

    private static Optional<String> code(String text) {
        String code = Printed.normalise(text).toUpperCase(Locale.ROOT);
        return code.matches("[0-9A-Z]{15,20}") ? Optional.of(code) : Optional.empty();
    }
}
