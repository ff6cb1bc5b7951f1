package cn.heyan.reconcile.checks;

import cn.heyan.evidence.Paper;
import cn.heyan.evidence.Readings;
import cn.heyan.evidence.TaxCertificate;
import cn.heyan.notation.DateWindow;
import cn.heyan.packet.DocumentKind;
import cn.heyan.programme.CheckSpec;
import cn.heyan.reconcile.Answer;
import cn.heyan.reconcile.Case;
import cn.heyan.reconcile.Check;
import cn.heyan.reconcile.Finding;
import java.util.List;

/** The declared tax agrees with the certificates: their totals, or the rows of the year where they hold other years too. */
final class TaxSum implements Check {
    @Override
    public List<Finding> examine(Case examined, CheckSpec spec) {
        List<Paper> certificates = examined.papers(DocumentKind.TAX_CERTIFICATE);
        if (certificates.isEmpty() && !examined.hasGaps()) {
            return DeclaredSum.withoutPapers(spec, examined.declared(spec.text("declared")));
        }
        Summing sum = new Summing();
        certificates.forEach(certificate -> add(examined, sum, certificate, spec.window()));
        if (examined.hasGaps()) {
            sum.addUnknown();
        }
        return DeclaredSum.conclude(spec, "tax", examined.declared(spec.text("declared")), sum)
                .alone();
    }

    private static void add(Case examined, Summing sum, Paper certificate, DateWindow window) {
        boolean otherYears = certificate.rows().stream().anyMatch(row -> inside(row, window) == Answer.NO);
        if (otherYears) {
            for (Readings row : certificate.rows()) {
                Answer inside = inside(row, window);
                if (inside != Answer.NO) {
                    sum.add(
                            Wording.any(row.read(TaxCertificate.Row.KIND)),
                            row.read(TaxCertificate.Row.AMOUNT),
                            inside == Answer.YES);
                }
            }
            return;
        }
        Answer ofTheYear = whole(certificate, window);
        if (ofTheYear != Answer.NO) {
            String name = Wording.paper(examined, certificate) + " 金额合计";
            sum.add(name, certificate.read(TaxCertificate.TOTAL), ofTheYear == Answer.YES);
        }
    }

    /** Whether all of it is of the window's year: by its rows; where their periods were not read, by what its head says. */
    private static Answer whole(Paper certificate, DateWindow window) {
        if (certificate.rows().stream().anyMatch(row -> inside(row, window) == Answer.YES)) {
            return Answer.YES;
        }
        String year = String.valueOf(window.from().getYear());
        return Answer.whether(certificate.read(TaxCertificate.YEAR), text -> text.contains(year));
    }

    private static Answer inside(Readings row, DateWindow window) {
        Answer from = Answer.whether(row.read(TaxCertificate.Row.PERIOD_FROM), window::holds);
        Answer to = Answer.whether(row.read(TaxCertificate.Row.PERIOD_TO), window::holds);
        if (from == Answer.NO || to == Answer.NO) {
            return Answer.NO;
        }
        return from == Answer.YES || to == Answer.YES ? Answer.YES : Answer.OPEN;
    }
}
