package cn.heyan.reconcile.checks;

import cn.heyan.evidence.Invoice;
import cn.heyan.evidence.Paper;
import cn.heyan.evidence.Reading;
import cn.heyan.evidence.Witness;
import cn.heyan.notation.WanYuan;
import cn.heyan.notation.Yuan;
import cn.heyan.packet.Box;
import cn.heyan.packet.DocumentKind;
import cn.heyan.packet.Means;
import cn.heyan.packet.PageRef;
import cn.heyan.reconcile.Case;
import cn.heyan.reconcile.Gaps;
import cn.heyan.reconcile.Said;
import cn.heyan.reconcile.Shown;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** How papers and amounts are called in the sentences of all checks. */
final class Wording {
    private Wording() {}

    /** A paper: an invoice by its number, any other by its kind and page. */
    static String paper(Case examined, Paper paper) {
        Optional<String> number = paper.kind() == DocumentKind.VAT_INVOICE
                ? paper.read(Invoice.INVOICE_NUMBER).likeliest()
                : Optional.empty();
        return number.map(digits -> "发票 " + digits)
                .orElseGet(() -> paper.kind().chinese() + "（"
                        + page(examined, paper.document().firstPage()) + "）");
    }

    /** A page. */
    static String page(Case examined, PageRef page) {
        return Shown.page(page, examined.dossier().read().packet().files().size() <= 1);
    }

    /** An amount as read. */
    static String yuan(Reading<Yuan> reading) {
        return reading.fold(
                settled -> Shown.yuan(settled.value()),
                doubtful -> "存疑（"
                        + String.join(
                                " 或 ",
                                doubtful.candidates().stream()
                                        .map(c -> Shown.yuan(c.value()))
                                        .toList())
                        + "）",
                absent -> "未读出");
    }

    /** A declared amount as read. */
    static String wan(Reading<WanYuan> reading) {
        return reading.fold(
                settled -> Shown.wan(settled.value()),
                doubtful -> "存疑（"
                        + String.join(
                                " 或 ",
                                doubtful.candidates().stream()
                                        .map(c -> Shown.wan(c.value()))
                                        .toList())
                        + "）",
                absent -> "未读出");
    }

    /** Any value as read. */
    static String any(Reading<?> reading) {
        return reading.fold(
                settled -> String.valueOf(settled.value()),
                doubtful -> "存疑（"
                        + String.join(
                                " 或 ",
                                doubtful.candidates().stream()
                                        .map(c -> String.valueOf(c.value()))
                                        .toList())
                        + "）",
                absent -> "未读出");
    }

    /** The pages and files that were not read. */
    static List<String> gaps(Case examined) {
        Gaps gaps = Gaps.of(examined.dossier());
        List<String> places = new ArrayList<>(
                gaps.pages().stream().map(page -> page(examined, page)).toList());
        places.addAll(gaps.files());
        return places;
    }

    /** Names in a row. */
    static String list(List<String> names) {
        return String.join("、", names);
    }

    /** A whole page to look at. */
    static Said look(Case examined, PageRef page, String what) {
        return Said.read(what, page(examined, page), Optional.of(new Witness(page, Box.PAGE, "", Means.OCR, 1)));
    }
}
