package cn.heyan.extract.invoice;

import cn.heyan.evidence.Candidate;
import cn.heyan.evidence.Invoice;
import cn.heyan.evidence.SecondReader.Script;
import cn.heyan.extract.SecondLook;
import cn.heyan.notation.Printed;
import cn.heyan.notation.Yuan;
import cn.heyan.packet.Means;
import java.util.List;
import java.util.Optional;

/**
 * Has capitals that disagree with the figures read a second time before they count against the paper: one misread character
 * must not accuse anybody.
 */
final class CapitalsCheck {
    private CapitalsCheck() {}

    static void check(Face face, Stated stated, SecondLook look) {
        List<Candidate<Yuan>> capitals = stated.of(Invoice.CAPITALS_AMOUNT);
        List<Candidate<Yuan>> totals = stated.of(Invoice.TOTAL_AMOUNT);
        Optional<Run> place = stated.place(Invoice.TOTAL_IN_WORDS);
        boolean picture = face.page().text().means() == Means.OCR;
        if (!picture || place.isEmpty() || capitals.isEmpty() || totals.isEmpty() || agree(capitals, totals)) {
            return;
        }
        List<Candidate<Yuan>> seen = look
                .look(face.page(), place.get().word(), Script.TEXT, print -> InWords.amount(Printed.normalise(print)))
                .stream()
                .filter(candidate -> candidate.witnesses().get(0).means() == Means.SECOND_OCR)
                .toList();
        if (agree(seen, totals)) {
            stated.replace(Invoice.CAPITALS_AMOUNT, seen);
        } else if (agree(seen, capitals)) {
            stated.add(
                    Invoice.CAPITALS_AMOUNT,
                    seen.get(0).value(),
                    seen.get(0).witnesses().get(0));
        }
    }

    private static boolean agree(List<Candidate<Yuan>> some, List<Candidate<Yuan>> others) {
        return some.stream()
                .anyMatch(one -> others.stream().anyMatch(other -> other.value().equals(one.value())));
    }
}
