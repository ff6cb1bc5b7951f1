package cn.heyan.extract.invoice;

import cn.heyan.evidence.Candidate;
import cn.heyan.evidence.Field;
import cn.heyan.evidence.Invoice;
import cn.heyan.evidence.Reading;
import cn.heyan.evidence.Readings;
import cn.heyan.evidence.SecondReader.Script;
import cn.heyan.evidence.Settled;
import cn.heyan.evidence.Settling;
import cn.heyan.evidence.Witness;
import cn.heyan.extract.SecondLook;
import cn.heyan.notation.InvoiceNumber;
import cn.heyan.notation.InvoiceQr;
import cn.heyan.notation.LookAlikes;
import cn.heyan.notation.Printed;
import cn.heyan.notation.Yuan;
import cn.heyan.packet.Means;
import cn.heyan.packet.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Decides field by field what is settled; the second reader is asked only where a deciding value is not. */
final class Settlement {
    private final Stated stated;
    private final SecondLook look;
    private final List<Face> faces;

    Settlement(Stated stated, SecondLook look, List<Face> faces) {
        this.stated = stated;
        this.look = look;
        this.faces = faces;
    }

    /**
     * Every field of the invoice.
     *
     * @param code the invoice's two-dimensional code
     * @param addsUp whether net, tax and total do: where they do not, two readers that see the same figure prove nothing, for it
     *     may be another one's place
     */
    Readings readings(Optional<InvoiceQr> code, boolean addsUp) {
        stated.of(Invoice.BUYER_TAX_ID).forEach(id -> proof(Invoice.BUYER_TAX_ID, id));
        stated.of(Invoice.SELLER_TAX_ID).forEach(id -> proof(Invoice.SELLER_TAX_ID, id));
        KindJoin.join(stated, code);
        Readings all = Readings.NONE;
        all = all.with(Invoice.INVOICE_TYPE, plain(Invoice.INVOICE_TYPE, "未能判断发票种类"));
        all = all.with(Invoice.INVOICE_CODE, asked(Invoice.INVOICE_CODE, Script.FIGURES, Settlement::code, "未见发票代码"));
        all = all.with(
                Invoice.INVOICE_NUMBER, asked(Invoice.INVOICE_NUMBER, Script.FIGURES, Settlement::number, "未读出发票号码"));
        all = all.with(Invoice.ISSUE_DATE, asked(Invoice.ISSUE_DATE, Script.DATE, HeadReader::day, "未读出开票日期"));
        all = all.with(
                Invoice.BUYER_NAME,
                asked(Invoice.BUYER_NAME, Script.TEXT, s -> PartyReader.name(Printed.normalise(s)), "未读出购买方名称"));
        all = all.with(Invoice.BUYER_TAX_ID, asked(Invoice.BUYER_TAX_ID, Script.CODE, Settlement::id, "未读出购买方纳税人识别号"));
        all = all.with(
                Invoice.SELLER_NAME,
                asked(Invoice.SELLER_NAME, Script.TEXT, s -> PartyReader.name(Printed.normalise(s)), "未读出销售方名称"));
        all = all.with(
                Invoice.SELLER_TAX_ID, asked(Invoice.SELLER_TAX_ID, Script.CODE, Settlement::id, "未读出销售方纳税人识别号"));
        boolean partly = !stated.has(Invoice.NET_AMOUNT) || !stated.has(Invoice.TAX_AMOUNT);
        Reading<Yuan> total = addsUp || partly
                ? asked(Invoice.TOTAL_AMOUNT, Script.FIGURES, Settlement::amount, "未读出价税合计")
                : plain(Invoice.TOTAL_AMOUNT, "未读出价税合计");
        if (!addsUp || disputed(total)) { // then nothing about the amounts is sure, whatever two readers see
            all = all.with(Invoice.NET_AMOUNT, plain(Invoice.NET_AMOUNT, "未读出合计金额"));
            all = all.with(Invoice.TAX_AMOUNT, plain(Invoice.TAX_AMOUNT, "未读出合计税额"));
        } else {
            all = all.with(
                    Invoice.NET_AMOUNT, asked(Invoice.NET_AMOUNT, Script.FIGURES, Settlement::amount, "未读出合计金额"));
            all = all.with(Invoice.TAX_AMOUNT, asked(Invoice.TAX_AMOUNT, Script.FIGURES, Settlement::tax, "未读出合计税额"));
        }
        all = all.with(Invoice.TOTAL_AMOUNT, total);
        Reading<String> words = confirmed(Invoice.TOTAL_IN_WORDS, InWords::amount, total, "未读出大写金额");
        all = all.with(Invoice.TOTAL_IN_WORDS, UnreadWords.read(words, total, stated));
        all = all.with(Invoice.CAPITALS_AMOUNT, confirmed(Invoice.CAPITALS_AMOUNT, Optional::of, total, "未读出大写金额"));
        for (Field<String> field : List.of(
                Invoice.CHECK_CODE,
                Invoice.SERVICE_LABEL,
                Invoice.BUILDING_PLACE,
                Invoice.BUILDING_PROJECT,
                Invoice.RED_OF,
                Invoice.RED_OF_CODE,
                Invoice.REMARKS)) {
            all = all.with(field, plain(field, "未见此项"));
        }
        all = all.with(Invoice.QR_PAYLOAD, codeOnly(Invoice.QR_PAYLOAD));
        all = all.with(Invoice.QR_NUMBER, codeOnly(Invoice.QR_NUMBER));
        all = all.with(Invoice.QR_AMOUNT, codeOnly(Invoice.QR_AMOUNT));
        return all.with(Invoice.QR_DATE, codeOnly(Invoice.QR_DATE));
    }

    private <T> Reading<T> plain(Field<T> field, String ifNone) {
        return Settling.settle(statements(field), ifNone);
    }

    /** What a code says about itself needs no second witness: it has its own error correction. */
    private <T> Reading<T> codeOnly(Field<T> field) {
        List<Candidate<T>> all = Settling.join(stated.of(field));
        return all.size() == 1
                ? new Settled<>(all.get(0).value(), all.get(0).witnesses())
                : Settling.settle(all, "未解出发票二维码");
    }

    private <T> Reading<T> asked(Field<T> field, Script script, Function<String, Optional<T>> parse, String ifNone) {
        Reading<T> first = Settling.settle(statements(field), ifNone);
        Optional<Run> place = stated.place(field);
        if (first.settled().isPresent() || place.isEmpty()) {
            return first;
        }
        Optional<Page> page = faces.stream()
                .map(Face::page)
                .filter(p -> p.text().means() == Means.OCR)
                .filter(p -> first.witnesses().stream().anyMatch(w -> w.page().equals(p.ref())))
                .findFirst();
        if (page.isEmpty()) {
            return first;
        }
        return look.settle(page.get(), place.get().word(), script, parse, stated.of(field), ifNone);
    }

    private <T> List<Candidate<T>> statements(Field<T> field) {
        return stated.of(field);
    }

    /** Whether capitals, code or arithmetic state another total than somebody else does. */
    private static boolean disputed(Reading<Yuan> total) {
        return total.fold(
                settled -> false,
                doubtful -> doubtful.candidates().size() > 1
                        && doubtful.candidates().stream()
                                .flatMap(candidate -> candidate.witnesses().stream())
                                .anyMatch(w -> w.means() != Means.OCR && w.means() != Means.SECOND_OCR),
                absent -> false);
    }

    /** The words are settled when what they amount to is the settled total. */
    private <T> Reading<T> confirmed(
            Field<T> field, Function<T, Optional<Yuan>> amount, Reading<Yuan> total, String ifNone) {
        List<Candidate<T>> all = new ArrayList<>(stated.of(field));
        for (Candidate<T> words : List.copyOf(all)) {
            if (total.settled().isPresent() && amount.apply(words.value()).equals(total.settled())) {
                Witness at = words.witnesses().get(0);
                all.add(Candidate.of(words.value(), new Witness(at.page(), at.box(), "大写=小写", Means.ARITHMETIC, 1)));
            }
        }
        return Settling.settle(all, ifNone);
    }

    private void proof(Field<String> field, Candidate<String> id) {
        Witness at = id.witnesses().get(0);
        if (TaxId.provesItself(id.value()) && at.asPrinted().endsWith(id.value())) {
            stated.add(field, id.value(), new Witness(at.page(), at.box(), "校验码相符", Means.ARITHMETIC, 1));
        }
    }

    private static Optional<Yuan> amount(String print) {
        return Figures.amount(Printed.normalise(print));
    }

    private static Optional<Yuan> tax(String print) {
        return Figures.tax(Printed.normalise(print));
    }

    private static Optional<String> id(String print) {
        return TaxId.read(Printed.normalise(print), true);
    }

    private static Optional<String> number(String print) {
        String digits = LookAlikes.digits(Printed.normalise(print));
        return Optional.of(digits).filter(InvoiceNumber::isNumber);
    }

    private static Optional<String> code(String print) {
        String digits = LookAlikes.digits(Printed.normalise(print));
        return Optional.of(digits).filter(InvoiceNumber::isCode);
    }
}
