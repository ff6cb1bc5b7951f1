package cn.heyan.extract.invoice;

import cn.heyan.evidence.Candidate;
import cn.heyan.evidence.Field;
import cn.heyan.evidence.Invoice;
import cn.heyan.evidence.Settling;
import cn.heyan.notation.ChineseAmount;
import cn.heyan.notation.PartyName;
import cn.heyan.packet.Box;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;

/**
 * Says with one voice what carriers write differently and mean alike (同义异形): 元 and 圆, brackets of names, the finer of two
 * types, remarks whose lines were joined.
 */
final class Harmony {
    private Harmony() {}

    /** Makes statements of these fields that mean the same equal. */
    static void in(Stated stated) {
        for (Field<String> field : List.of(
                Invoice.TOTAL_IN_WORDS,
                Invoice.BUYER_NAME,
                Invoice.SELLER_NAME,
                Invoice.REMARKS,
                Invoice.BUILDING_PROJECT)) {
            if (stated.has(field)) {
                stated.replace(field, of(field, stated.of(field)));
            }
        }
    }

    /** The same statements; those that mean alike with the value of the one to be shown. */
    static List<Candidate<String>> of(Field<String> field, List<Candidate<String>> stated) {
        if (field == Invoice.REMARKS) {
            // Data has them whole; from a face they are cut out by their place.
            List<Candidate<String>> data =
                    stated.stream().filter(Harmony::isData).toList();
            return data.isEmpty() ? stated : alike(data, Harmony::sameText);
        }
        if (field == Invoice.TOTAL_IN_WORDS) {
            List<Candidate<String>> printFirst = new ArrayList<>(
                    stated.stream().filter(each -> !isData(each)).toList());
            printFirst.addAll(stated.stream().filter(Harmony::isData).toList());
            return alike(printFirst, Harmony::sameAmount);
        }
        if (field == Invoice.INVOICE_TYPE) {
            return alike(finerFirst(stated), InvoiceKind::agree);
        }
        return alike(stated, PartyName::same);
    }

    private static List<Candidate<String>> alike(List<Candidate<String>> stated, BiPredicate<String, String> same) {
        List<Candidate<String>> alike = new ArrayList<>();
        for (Candidate<String> each : stated) {
            String value = alike.stream()
                    .map(Candidate::value)
                    .filter(before -> same.test(before, each.value()))
                    .findFirst()
                    .orElse(each.value());
            alike.add(new Candidate<>(value, each.witnesses()));
        }
        return Settling.join(alike);
    }

    private static List<Candidate<String>> finerFirst(List<Candidate<String>> stated) {
        List<Candidate<String>> sorted = new ArrayList<>(stated);
        sorted.sort((a, b) -> b.value().length() - a.value().length());
        return sorted;
    }

    private static boolean isData(Candidate<String> stated) {
        return stated.witnesses().stream().allMatch(witness -> witness.box().equals(Box.PAGE));
    }

    private static boolean sameAmount(String one, String other) {
        return ChineseAmount.parse(one)
                .filter(amount ->
                        ChineseAmount.parse(other).filter(amount::equals).isPresent())
                .isPresent();
    }

    private static boolean sameText(String one, String other) {
        return PartyName.same(one.replace("\\n", ""), other.replace("\\n", ""));
    }
}
