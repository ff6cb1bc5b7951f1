package cn.heyan.reconcile.checks;

import cn.heyan.evidence.Absent;
import cn.heyan.evidence.AuditReport;
import cn.heyan.evidence.Declaration;
import cn.heyan.evidence.Paper;
import cn.heyan.evidence.Reading;
import cn.heyan.notation.WanYuan;
import cn.heyan.notation.Yuan;
import cn.heyan.packet.DocumentKind;
import cn.heyan.programme.CheckSpec;
import cn.heyan.reconcile.Answer;
import cn.heyan.reconcile.Case;
import cn.heyan.reconcile.Check;
import cn.heyan.reconcile.Conclusion;
import cn.heyan.reconcile.Finding;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/** Declared figures agree with the audit report, one finding for each year; the debt ratio is liabilities by assets. */
final class AuditAgrees implements Check {
    private static final String DEBT_RATIO = "debtRatio";

    @Override
    public List<Finding> examine(Case examined, CheckSpec spec) {
        return spec.texts("years").stream()
                .map(Integer::parseInt)
                .map(year -> spec.text("item").equals(DEBT_RATIO)
                        ? ratio(examined, spec, year)
                        : amount(examined, spec, year))
                .toList();
    }

    private static Finding amount(Case examined, CheckSpec spec, int year) {
        Reading<WanYuan> declared = examined.declared(Declaration.of(spec.text("declared"), year));
        Reading<Yuan> audited = audited(examined, spec.text("item"), year);
        return outcome(spec, declared, audited, Answer.match(declared, audited, WanYuan::agreesWith))
                .with("year", year)
                .with("declared", Wording.wan(declared))
                .with("audited", Wording.yuan(audited))
                .said(year + " 年申报数", declared)
                .said(year + " 年审计数", audited)
                .finding();
    }

    private static Finding ratio(Case examined, CheckSpec spec, int year) {
        Reading<BigDecimal> declared =
                examined.declared(Declaration.percent(Declaration.of(spec.text("declared"), year)));
        Reading<Yuan> debts = audited(examined, "liabilities", year);
        Reading<Yuan> assets = audited(examined, "assets", year);
        Answer same = ratioMatches(declared, debts, assets);
        String shown = debts.likeliest()
                .flatMap(debt -> assets.likeliest()
                        .filter(all -> !all.isZero())
                        .map(all -> ratio(debt, all, 4).toPlainString() + "%"))
                .orElse("未读出");
        return outcome(spec, declared, debts.witnesses().isEmpty() ? debts : assets, same)
                .with("year", year)
                .with("declared", Wording.any(declared) + "%")
                .with("audited", shown)
                .said(year + " 年申报负债率（%）", declared)
                .said(year + " 年负债合计", debts)
                .said(year + " 年资产总计", assets)
                .computed("负债合计 ÷ 资产总计", shown)
                .finding();
    }

    private static Conclusion outcome(CheckSpec spec, Reading<?> declared, Reading<?> audited, Answer same) {
        if (declared.witnesses().isEmpty()) {
            return Conclusion.open(spec, "audit.declared-absent");
        }
        if (audited.witnesses().isEmpty()) {
            return Conclusion.open(spec, "audit.audited-absent");
        }
        return switch (same) {
            case YES -> Conclusion.agrees(spec, "audit.agrees");
            case NO -> Conclusion.differs(spec, "audit.differs");
            case OPEN -> Conclusion.open(spec, "audit.open");
        };
    }

    private static Answer ratioMatches(Reading<BigDecimal> declared, Reading<Yuan> debts, Reading<Yuan> assets) {
        boolean any = Answer.values(declared).stream()
                .anyMatch(percent -> Answer.values(debts).stream().anyMatch(debt -> Answer.values(assets).stream()
                        .anyMatch(all -> !all.isZero() && within(percent, ratio(debt, all, 10)))));
        if (any) {
            return Answer.YES;
        }
        boolean sure = declared.settled().isPresent()
                && debts.settled().isPresent()
                && assets.settled().isPresent();
        return sure ? Answer.NO : Answer.OPEN;
    }

    /** Give or take half a unit of the last place that was declared. */
    private static boolean within(BigDecimal declared, BigDecimal exact) {
        BigDecimal half = BigDecimal.ONE.movePointLeft(declared.scale()).divide(BigDecimal.valueOf(2));
        return declared.subtract(exact).abs().compareTo(half) <= 0;
    }

    private static BigDecimal ratio(Yuan debt, Yuan all, int places) {
        return debt.amount().movePointRight(2).divide(all.amount(), places, RoundingMode.HALF_UP);
    }

    /** The figure of the year from the first report that states it; the year's own report before a later one's comparison. */
    private static Reading<Yuan> audited(Case examined, String item, int year) {
        List<Paper> reports = examined.papers(DocumentKind.ANNUAL_AUDIT_REPORT).stream()
                .sorted((a, b) -> Boolean.compare(isOf(b, year), isOf(a, year)))
                .toList();
        return reports.stream()
                .map(report -> report.read(AuditReport.figure(item, year)))
                .filter(reading -> !reading.witnesses().isEmpty())
                .findFirst()
                .orElseGet(() -> new Absent<>("审计报告中未读出此项"));
    }

    private static boolean isOf(Paper report, int year) {
        return Answer.values(report.read(AuditReport.YEAR)).stream().anyMatch(text -> text.contains("" + year));
    }
}
