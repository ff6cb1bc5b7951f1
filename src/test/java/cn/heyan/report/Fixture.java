package cn.heyan.report;

import cn.heyan.evidence.Declaration;
import cn.heyan.evidence.Reading;
import cn.heyan.evidence.Readings;
import cn.heyan.notation.DateWindow;
import cn.heyan.notation.WanYuan;
import cn.heyan.notation.Yuan;
import cn.heyan.packet.DocumentKind;
import cn.heyan.programme.CheckSpec;
import cn.heyan.programme.Clause;
import cn.heyan.programme.Programme;
import cn.heyan.programme.Severity;
import cn.heyan.programme.Unset;
import cn.heyan.programme.expression.Scope;
import cn.heyan.programme.expression.Vocabulary;
import cn.heyan.programme.expression.Written;
import cn.heyan.reconcile.Applicant;
import cn.heyan.reconcile.Bridge;
import cn.heyan.reconcile.CountedInvoice;
import cn.heyan.reconcile.Deduction;
import cn.heyan.reconcile.Deduction.Reason;
import cn.heyan.reconcile.Examination;
import cn.heyan.reconcile.Finding;
import cn.heyan.reconcile.Interval;
import cn.heyan.reconcile.Said;
import cn.heyan.reconcile.Verdict;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** An examination made by hand: eight invoices, a bridge with an interval, findings of every verdict. */
final class Fixture {

    static final String FILE = FixturePapers.FILE;
    static final String NOTICE = "衡阳市工信局、财政局《关于做好2024年工信领域奖补投入资金申报工作的通知》（衡市工信中小企业〔2024〕23号）";

    private final String applicant;
    private final FixturePapers packet;
    private final List<Finding> findings = new ArrayList<>();

    private Fixture(Path folder, String applicant) {
        this.applicant = applicant;
        packet = new FixturePapers(folder, applicant);
    }

    static Sentences sentences() {
        return new Sentences("cn/heyan/report/fixture", Locale.SIMPLIFIED_CHINESE);
    }

    static Examination examination(Path folder) {
        return examination(folder, "衡阳云岭精工有限公司");
    }

    static Examination examination(Path folder, String applicant) {
        return new Fixture(folder, applicant).make();
    }

    private Examination make() {
        Reading<WanYuan> total = FixturePapers.settled(WanYuan.of("256.30"), 3, 4, "256.30");
        packet.paper(DocumentKind.COVER_PAGE, 1, "衡阳市数字化转型升级项目申报书", Readings.NONE);
        packet.paper(DocumentKind.AUTHENTICITY_PLEDGE, 2, "真实性承诺书", Readings.NONE);
        packet.paper(
                DocumentKind.APPLICATION_FORM,
                3,
                "企业和项目基本信息",
                Readings.NONE
                        .with(Declaration.money("proj.digitalTotal"), total)
                        .with(Declaration.ORG_NAME, FixturePapers.settled(applicant, 3, 0, applicant)));
        List<CountedInvoice> invoices = List.of(
                packet.invoice(4, "2022-12-28", "04012345", "180000.00", Optional.of(Reason.OUT_OF_WINDOW)),
                packet.invoice(5, "2023-02-06", "04012346", "520000.00", Optional.empty()),
                packet.invoice(6, "2023-05-18", "04012351", "410000.00", Optional.empty()),
                packet.invoice(7, "2023-05-18", "04012352", "96000.00", Optional.empty()),
                packet.invoice(8, "2023-05-18", "04012352", "96000.00", Optional.of(Reason.DUPLICATE)),
                packet.invoice(9, "2023-09-01", "24432000000012345678", "764800.00", Optional.empty()),
                packet.invoice(10, "2023-12-31", "04012399", "230000.00", Optional.of(Reason.EXCLUDED_COST)),
                packet.unreadable(11));
        packet.paper(DocumentKind.BUSINESS_LICENCE, 12, "营业执照", Readings.NONE);
        packet.paper(DocumentKind.INTEREST_PAYMENT_STATEMENT, 13, "还本付息流水明细表", Readings.NONE);
        findings(total);
        return new Examination(
                packet.dossier(),
                programme(),
                "申报书标题为「衡阳市数字化转型升级项目申报书」",
                new Applicant(
                        FixturePapers.settled(applicant, 3, 0, applicant),
                        FixturePapers.settled("91430400MA4QTEST1X", 12, 1, "91430400MA4QTEST1X")),
                List.of(bridge(total)),
                invoices,
                findings);
    }

    private void findings(Reading<WanYuan> total) {
        find(
                "investment-reaches-threshold",
                Verdict.CANNOT_TELL,
                Severity.BLOCK,
                "核定数不低于 200 万元（不含土建）",
                "核定数为 1,940,800.00 至 2,036,800.00 元，是否达到 2,000,000.00 元取决于第 11 页发票的金额。",
                List.of(Said.read("申报数", "256.30 万元", total.witness()), Said.computed("门槛", "2,000,000.00 元")));
        find(
                "invoice-in-window",
                Verdict.DIFFERS,
                Severity.ERROR,
                "发票开票日期在时间窗口内",
                "发票 No.04012345 的开票日期 2022年12月28日不在 2023年1月1日至2023年12月31日内，180,000.00 元未计入。",
                List.of(
                        Said.read(
                                "发票 No.04012345 开票日期",
                                "2022-12-28",
                                Optional.of(FixturePapers.witness(4, 1, "2022年12月28日"))),
                        Said.computed("时间窗口", "2023-01-01 至 2023-12-31")));
        find(
                "invoice-counted-once",
                Verdict.DIFFERS,
                Severity.ERROR,
                "每张发票只计一次",
                "第 7 页与第 8 页是同一张发票 No.04012352，96,000.00 元只计一次。",
                List.of(
                        Said.read("发票号码", "04012352", Optional.of(FixturePapers.witness(7, 0, "04012352"))),
                        Said.read("发票号码", "04012352", Optional.of(FixturePapers.witness(8, 0, "04012352")))));
        find(
                "invoice-agrees-with-itself",
                Verdict.CANNOT_TELL,
                Severity.ERROR,
                "发票的小写、大写和二维码一致",
                "第 11 页发票的价税合计读作 96,000.00 或 90,000.00，尚不能确定。",
                List.of(
                        Said.read("价税合计（小写）", "96,000.00", Optional.of(FixturePapers.witness(11, 4, "96000.00"))),
                        Said.read("价税合计（大写）", "90,000.00", Optional.of(FixturePapers.witness(11, 4, "玖万圆整")))));
        find(
                "interest-equals-statement",
                Verdict.DIFFERS,
                Severity.ERROR,
                "申报利息等于流水中的利息",
                "申报利息 8.60 万元，流水利息合计 61,250.00 元，多报 24,750.00 元；流水中 25,000.00 元为还本。",
                List.of(
                        Said.read("申报实际支付利息", "8.60 万元", Optional.of(FixturePapers.witness(3, 5, "8.60"))),
                        Said.read("流水利息合计", "61,250.00 元", Optional.of(FixturePapers.witness(13, 4, "61,250.00")))));
        find(
                "software-cloud-sum",
                Verdict.DIFFERS,
                Severity.WARN,
                "软件、云服务支出与发票相符",
                "申报 46.00 万元，按发票内容归类为 410,000.00 元。",
                List.of(Said.read("申报软件、云服务支出", "46.00 万元", Optional.of(FixturePapers.witness(3, 3, "46.00")))));
        find(
                "support-within-limits",
                Verdict.CANNOT_TELL,
                Severity.WARN,
                "申请额不超过限额",
                "基准利率未设定，限额为 min(贷款 × 基准利率 × 60%，实付利息，600,000.00) 元，未计算。",
                List.of());
        find("manual-credit", Verdict.CANNOT_TELL, Severity.INFO, "未被列入失信被执行人", "请在信用中国网站查询。", List.of());
        find("manual-registered", Verdict.CANNOT_TELL, Severity.WARN, "在衡阳市登记注册", "请核对营业执照住所。", List.of());
        find("honours-evidenced", Verdict.NOT_APPLICABLE, Severity.ERROR, "荣誉有证明材料", "申报书未填荣誉。", List.of());
        for (DocumentKind kind : List.of(
                DocumentKind.COVER_PAGE,
                DocumentKind.AUTHENTICITY_PLEDGE,
                DocumentKind.APPLICATION_FORM,
                DocumentKind.BUSINESS_LICENCE,
                DocumentKind.EQUIPMENT_LIST,
                DocumentKind.PHOTO)) {
            find(
                    "material-" + kind.id(),
                    Verdict.AGREES,
                    Severity.ERROR,
                    "有" + kind.chinese(),
                    "有" + kind.chinese() + "。",
                    List.of());
        }
    }

    private void find(String id, Verdict verdict, Severity severity, String title, String sentence, List<Said> said) {
        Clause clause =
                new Clause(NOTICE, "附件1 序号3 申报条件", "申报项目须为已建成项目，项目建设期为2023年1月1日至2023年12月31日期间数字化改造总投资不低于200万元（不含土建）");
        findings.add(new Finding(
                id,
                "TYPE",
                "R1",
                title,
                verdict,
                severity,
                clause,
                "fixture.sentence",
                Map.of("sentence", sentence),
                said));
    }

    private Bridge bridge(Reading<WanYuan> total) {
        return new Bridge(
                "proj.digitalTotal",
                total,
                List.of(
                        deduction(Reason.DUPLICATE, "96000.00", 8),
                        deduction(Reason.OUT_OF_WINDOW, "180000.00", 4),
                        deduction(Reason.EXCLUDED_COST, "80000.00", 10),
                        new Deduction(Reason.UNSUPPORTED, Interval.exactly(Yuan.of("170200.00")), List.of()),
                        new Deduction(
                                Reason.UNREADABLE,
                                new Interval(Yuan.ZERO, Yuan.of("96000.00")),
                                List.of(packet.documentOn(11)))),
                new Interval(Yuan.of("1940800.00"), Yuan.of("2036800.00")),
                "TAX_INCLUSIVE");
    }

    private Deduction deduction(Reason reason, String amount, int page) {
        return new Deduction(reason, Interval.exactly(Yuan.of(amount)), List.of(packet.documentOn(page)));
    }

    private static Written.Claim reaches() {
        Scope scope = new Scope(Vocabulary.ANY, Optional.empty(), Set.of("investment"), Set.of(), Set.of());
        return Written.claim("min(proj.digitalTotal, verified()) >= thresholds.investment", scope);
    }

    private static Programme programme() {
        Clause clause = new Clause(NOTICE, "", "");
        return new Programme(
                "hengyang-2024-digital-upgrade",
                "衡阳市数字化转型升级项目",
                List.of("衡阳市数字化转型升级项目申报书"),
                NOTICE,
                List.of("office@example.invalid"),
                Map.of(
                        "thresholds.investment",
                        Yuan.of("2000000.00"),
                        "benchmarkRate",
                        new Unset("通知未写明是哪个基准利率"),
                        "supportShare",
                        "0.60"),
                List.of(
                        new CheckSpec(
                                "investment-reaches-threshold",
                                "RELATION",
                                "R1",
                                "核定数不低于 200 万元",
                                Severity.BLOCK,
                                clause,
                                Map.of("that", reaches(), "reading", "按窗口内、剔除土建后的投资核对。")),
                        new CheckSpec(
                                "invoice-in-window",
                                "INVOICE_WINDOW",
                                "R2",
                                "在窗口内",
                                Severity.ERROR,
                                clause,
                                Map.of("window", DateWindow.year(2023)))));
    }
}
