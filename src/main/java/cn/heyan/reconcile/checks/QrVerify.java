package cn.heyan.reconcile.checks;

import cn.heyan.evidence.AuditReport;
import cn.heyan.evidence.Paper;
import cn.heyan.evidence.Reading;
import cn.heyan.notation.Printed;
import cn.heyan.programme.CheckSpec;
import cn.heyan.reconcile.Answer;
import cn.heyan.reconcile.Case;
import cn.heyan.reconcile.Check;
import cn.heyan.reconcile.Conclusion;
import cn.heyan.reconcile.Finding;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/**
 * The verification code of a report (验证二维码) says what its print says and points to the platform. The address is never
 * opened; whether the platform knows the code, a person looks up.
 */
final class QrVerify implements Check {
    @Override
    public List<Finding> examine(Case examined, CheckSpec spec) {
        List<Paper> reports = examined.papers(spec.texts("kinds"));
        return reports.isEmpty()
                ? Conclusion.idle(spec, "papers.none").alone()
                : reports.stream()
                        .map(report -> finding(examined, spec, report))
                        .toList();
    }

    private static Finding finding(Case examined, CheckSpec spec, Paper report) {
        Reading<String> printed = report.read(AuditReport.REPORT_CODE);
        Reading<String> inside = report.read(AuditReport.QR_CODE);
        Reading<String> host = report.read(AuditReport.QR_HOST);
        Reading<String> payload = report.read(AuditReport.QR_PAYLOAD);
        return outcome(spec, report)
                .with("paper", Wording.paper(examined, report))
                .with("printed", Wording.any(printed))
                .with("code", Wording.any(inside))
                .with("host", Wording.any(host))
                .with("payload", Wording.any(payload))
                .with("since", spec.date("since"))
                .with("hosts", Wording.list(spec.texts("hosts")))
                .said("印制的报告编码", printed)
                .said("二维码中的编码", inside)
                .said("二维码内容", payload)
                .finding();
    }

    private static Conclusion outcome(CheckSpec spec, Paper report) {
        Reading<String> printed = report.read(AuditReport.REPORT_CODE);
        Reading<String> inside = report.read(AuditReport.QR_CODE);
        Reading<String> payload = report.read(AuditReport.QR_PAYLOAD);
        if (payload.witnesses().isEmpty()) {
            boolean before = report.read(AuditReport.REPORT_DATE)
                    .settled()
                    .filter((LocalDate date) -> date.isBefore(spec.date("since")))
                    .isPresent();
            if (before && printed.witnesses().isEmpty()) {
                return Conclusion.idle(spec, "code.before-rule");
            }
            return Conclusion.open(spec, printed.witnesses().isEmpty() ? "code.none" : "code.print-only");
        }
        List<String> hosts = Answer.values(report.read(AuditReport.QR_HOST));
        if (!hosts.isEmpty() && hosts.stream().noneMatch(host -> allowed(host, spec.texts("hosts")))) {
            return Conclusion.differs(spec, "code.foreign-host");
        }
        if (Answer.values(payload).size() > 1) {
            return Conclusion.open(spec, "code.several");
        }
        if (inside.witnesses().isEmpty()) {
            return Conclusion.open(spec, "code.empty");
        }
        boolean same = Answer.match(inside, printed, QrVerify::same) == Answer.YES;
        if (same) {
            return Conclusion.agrees(spec, "code.agrees");
        }
        return printed.settled().isPresent()
                ? Conclusion.differs(spec, "code.differs")
                : Conclusion.open(spec, "code.qr-only");
    }

    private static boolean allowed(String host, List<String> hosts) {
        String lower = host.toLowerCase(Locale.ROOT);
        return hosts.stream()
                .anyMatch(each -> each.startsWith("*.") ? lower.endsWith(each.substring(1)) : lower.equals(each));
    }

    private static boolean same(String one, String other) {
        return Printed.normalise(one).equalsIgnoreCase(Printed.normalise(other));
    }
}
