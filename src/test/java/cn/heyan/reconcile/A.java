package cn.heyan.reconcile;

import cn.heyan.evidence.Candidate;
import cn.heyan.evidence.Declaration;
import cn.heyan.evidence.Doubtful;
import cn.heyan.evidence.Invoice;
import cn.heyan.evidence.Reading;
import cn.heyan.evidence.Readings;
import cn.heyan.evidence.Settled;
import cn.heyan.evidence.Witness;
import cn.heyan.extract.form.Forms;
import cn.heyan.notation.CreditCode;
import cn.heyan.notation.WanYuan;
import cn.heyan.notation.Yuan;
import cn.heyan.packet.Box;
import cn.heyan.packet.DocumentKind;
import cn.heyan.packet.Means;
import cn.heyan.packet.PageRef;
import cn.heyan.programme.CheckSpec;
import cn.heyan.programme.Programme;
import cn.heyan.programme.Programmes;
import cn.heyan.programme.expression.Vocabulary;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Papers and packets for tests, in one line each; all names and numbers are invented. */
final class A {
    static final String APPLICANT = "衡阳云岭精工有限公司";
    static final String USCC = CreditCode.complete("91430400MA4RBX2K7");
    static final String SELLER = "长沙麓川智造科技有限公司";
    static final LocalDate RECEIVED = LocalDate.parse("2024-11-20");
    static final Vocabulary VOCABULARY =
            new Vocabulary(DocumentKind.ids(), Map.of(), Forms.words(Path.of("config/papers")));
    static final Programmes PROGRAMMES = Programmes.load(Path.of("config/programmes"), VOCABULARY);
    static final Programme UPGRADE =
            PROGRAMMES.byId("hengyang-2024-digital-upgrade").orElseThrow();

    private A() {}

    /** A settled value; settle it on the paper's page by {@link PaperKit}. */
    static <T> Reading<T> sure(T value) {
        return new Settled<>(value, List.of(witness(value, Means.OCR), witness(value, Means.SECOND_OCR)));
    }

    /** A value with candidates that one reader each saw. */
    @SafeVarargs
    static <T> Reading<T> doubtful(T... values) {
        return new Doubtful<>(Arrays.stream(values)
                .map(value -> Candidate.of(value, witness(value, Means.OCR)))
                .toList());
    }

    static Witness witness(Object value, Means means) {
        return new Witness(new PageRef("申报材料.pdf", 1), Box.PAGE, String.valueOf(value), means, 0.9);
    }

    static Reading<Yuan> yuan(String digits) {
        return sure(Yuan.of(digits));
    }

    static Reading<LocalDate> day(String date) {
        return sure(LocalDate.parse(date));
    }

    static PaperKit paper(DocumentKind kind) {
        return new PaperKit(kind);
    }

    /** A good invoice: of the applicant, for one machine, with 13 % tax inside the total. */
    static PaperKit invoice(String number, String date, String total) {
        Yuan gross = Yuan.of(total);
        Yuan net = Yuan.rounded(
                gross.amount().divide(new java.math.BigDecimal("1.13"), 2, java.math.RoundingMode.HALF_UP));
        return paper(DocumentKind.VAT_INVOICE)
                .with(Invoice.INVOICE_TYPE, sure("digital-normal"))
                .with(Invoice.INVOICE_NUMBER, sure(number))
                .with(Invoice.ISSUE_DATE, day(date))
                .with(Invoice.BUYER_NAME, sure(APPLICANT))
                .with(Invoice.BUYER_TAX_ID, sure(USCC))
                .with(Invoice.SELLER_NAME, sure(SELLER))
                .with(Invoice.NET_AMOUNT, sure(net))
                .with(Invoice.TAX_AMOUNT, sure(gross.minus(net)))
                .with(Invoice.TOTAL_AMOUNT, sure(gross))
                .otherwise(Readings.NONE
                        .with(Invoice.Row.NAME, sure("*工业机器人*焊接机器人"))
                        .with(Invoice.Row.AMOUNT, sure(net)));
    }

    /** An application form of the applicant that declares this total, in 万元. */
    static PaperKit form(String wan) {
        return paper(DocumentKind.APPLICATION_FORM)
                .with(Declaration.ORG_NAME, sure(APPLICANT))
                .with(Declaration.ORG_CODE, sure(USCC))
                .with(Declaration.money("proj.digitalTotal"), sure(WanYuan.of(wan)))
                .with(Declaration.money("fin.digitalInvest[2023]"), sure(WanYuan.of(wan)));
    }

    static PacketKit packet(PaperKit... papers) {
        return new PacketKit(List.of(papers));
    }

    /** The programme with one parameter of one check set differently. */
    static Programme upgradeWith(String check, String parameter, Object value) {
        return upgrade(UPGRADE.checks().stream()
                .map(spec -> spec.id().equals(check) ? with(spec, parameter, value) : spec)
                .toList());
    }

    /** The programme with one check only. */
    static Programme upgradeOnly(String check) {
        return upgrade(UPGRADE.check(check).stream().toList());
    }

    private static Programme upgrade(List<CheckSpec> checks) {
        return new Programme(
                UPGRADE.id(),
                UPGRADE.title(),
                UPGRADE.formTitles(),
                UPGRADE.notice(),
                UPGRADE.recipients(),
                UPGRADE.parameters(),
                checks);
    }

    private static CheckSpec with(CheckSpec spec, String parameter, Object value) {
        Map<String, Object> parameters = new HashMap<>(spec.parameters());
        parameters.put(parameter, value);
        return new CheckSpec(
                spec.id(), spec.type(), spec.rule(), spec.title(), spec.severity(), spec.clause(), parameters);
    }
}
