package cn.heyan.report.workbook;

import cn.heyan.evidence.Reading;
import cn.heyan.notation.WanYuan;
import cn.heyan.packet.Packet;
import cn.heyan.packet.PageRef;
import cn.heyan.reconcile.Bridge;
import cn.heyan.reconcile.Deduction;
import cn.heyan.reconcile.Deduction.Reason;
import cn.heyan.reconcile.Examination;
import cn.heyan.reconcile.Verdict;
import cn.heyan.report.Demands;
import cn.heyan.report.Outcome;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

/** 概要与核减桥: who, the verdict, and each bridge with formulas, held against the sheet of invoices. */
record SummarySheet(Source source, InvoiceSheet invoices) {

    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

    /** Reasons whose amounts can be added up again from the sheet of invoices. */
    private static final List<Reason> OF_INVOICES = List.of(
            Reason.DUPLICATE, Reason.OUT_OF_WINDOW, Reason.EXCLUDED_COST, Reason.OTHER_BUYER, Reason.RED_LETTER);

    void write(Tab tab) {
        Examination examination = source.examination();
        Packet packet = examination.dossier().read().packet();
        tab.title("审计底稿：" + examination.programme().title());
        tab.head(List.of(
                Column.of("项目", 34),
                Column.of("内容", 40),
                Column.of("", 20),
                Column.of("", 20),
                Column.of("", 14),
                Column.of("", 20)));
        row(tab, "申报单位", Written.read(examination.applicant().name()));
        row(tab, "统一社会信用代码", Written.read(examination.applicant().uscc()));
        row(tab, "结论", new Written.Judged(Outcome.of(examination.verdict(), source.words())));
        row(tab, "通知", Written.text(examination.programme().notice()));
        row(tab, "申报事项的确定", Written.text(examination.programmeReason()));
        row(tab, "材料包", Written.text(packet.name()));
        row(tab, "收到日期", new Written.Day(LocalDate.ofInstant(packet.received(), CHINA)));
        row(
                tab,
                "页数",
                new Written.Number(java.math.BigDecimal.valueOf(packet.pages().size())));
        row(tab, "SHA-256", Written.text(packet.sha256()));
        for (Verdict verdict : Verdict.values()) {
            Outcome outcome = Outcome.of(verdict, source.words());
            String label = outcome.sign() + " " + outcome.word();
            row(
                    tab,
                    "核对项：" + label,
                    new Written.Count(
                            "COUNTIF('核对结论'!$B:$B,\"" + (verdict == Verdict.CANNOT_TELL ? "~" : "") + label + "\")"));
        }
        for (int i = 0; i < examination.bridges().size(); i++) {
            bridge(tab, examination.bridges().get(i), i == 0 && !invoices.isEmpty());
        }
        tab.gap();
        tab.note("本底稿只指出材料之间、材料与申报数、材料与通知不一致之处，不作审批决定。蓝色页码可点开同一文件夹中的 report.html。");
        tab.done();
    }

    private static void row(Tab tab, String label, Written value) {
        tab.row(List.of(Written.text(label), value));
    }

    private void bridge(Tab tab, Bridge bridge, boolean recomputed) {
        String called = new Demands(source.examination().programme()).called(bridge.field(), source.words());
        tab.gap();
        tab.head(List.of(
                Column.of("核减桥：" + called + "（" + source.words().say("basis." + bridge.basis()) + "）", 34),
                Column.of("至少（元）", 20),
                Column.of("至多（元）", 20),
                Column.of("按发票表重算（元）", 20),
                Column.of("相符", 14),
                Column.of("页", 20)));
        Reading<WanYuan> declared = bridge.declared();
        List<PageRef> place = declared.witness().map(w -> List.of(w.page())).orElse(List.of());
        boolean known = declared.likeliest().isPresent();
        int first = tab.row(List.of(
                Written.text("申报数"),
                known ? Written.money(declared.likeliest().orElseThrow().yuan()) : Written.read(declared),
                known ? Written.money(declared.likeliest().orElseThrow().yuan()) : Written.read(declared),
                Written.text(declared.settled().isPresent() ? "" : "申报数存疑，请先看原件"),
                Written.text(""),
                Written.pages(place)));
        int last = first;
        for (Deduction deduction : bridge.deductions()) {
            last = deduction(tab, deduction, recomputed);
        }
        String low = known
                ? "B" + first + "-SUM(C" + (first + 1) + ":C" + last + ")"
                : bridge.verified().low().toString();
        String high = known
                ? "C" + first + "-SUM(B" + (first + 1) + ":B" + last + ")"
                : bridge.verified().high().toString();
        boolean none = last == first;
        int at = tab.nextRow();
        tab.sums(List.of(
                Written.text("核定数"),
                new Written.Formula(none && known ? "B" + first : low),
                new Written.Formula(none && known ? "C" + first : high),
                recomputed ? new Written.Formula("SUM(" + invoices.column("K") + ")") : Written.text(""),
                recomputed ? agreement("B" + at, "D" + at) : Written.text(""),
                Written.text("")));
        threshold(tab, bridge, at);
    }

    private int deduction(Tab tab, Deduction deduction, boolean recomputed) {
        boolean more = deduction.amount().high().isNegative();
        String reason = source.words().say("deduction." + deduction.reason() + (more ? ".negative" : ""));
        boolean again = recomputed && OF_INVOICES.contains(deduction.reason());
        int at = tab.nextRow();
        List<PageRef> pages = deduction.documents().stream()
                .flatMap(document -> document.pages().stream())
                .distinct()
                .toList();
        return tab.row(List.of(
                Written.text("减：" + reason),
                Written.money(deduction.amount().low()),
                Written.money(deduction.amount().high()),
                again
                        ? new Written.Formula("SUMIF(" + invoices.column("M") + ",\""
                                + source.words().say("reason." + deduction.reason()) + "\"," + invoices.column("L")
                                + ")")
                        : Written.text(""),
                again ? agreement("C" + at, "D" + at) : Written.text(""),
                Written.pages(pages)));
    }

    private void threshold(Tab tab, Bridge bridge, int verified) {
        new Demands(source.examination().programme()).threshold(bridge.field()).ifPresent(least -> {
            int at = tab.nextRow();
            tab.row(List.of(
                    Written.text("门槛"),
                    Written.money(least),
                    Written.text(""),
                    Written.text(""),
                    new Written.Sign("IF(B" + verified + ">=B" + at + "," + word(Verdict.AGREES) + ",IF(C" + verified
                            + "<B" + at + "," + word(Verdict.DIFFERS) + "," + word(Verdict.CANNOT_TELL) + "))")));
        });
    }

    private Written agreement(String one, String other) {
        return new Written.Sign(
                "IF(ROUND(" + one + "-" + other + ",2)=0," + word(Verdict.AGREES) + "," + word(Verdict.DIFFERS) + ")");
    }

    private String word(Verdict verdict) {
        Outcome outcome = Outcome.of(verdict, source.words());
        return "\"" + outcome.sign() + " " + outcome.word() + "\"";
    }
}
