package cn.heyan.reconcile.checks;

import cn.heyan.evidence.InterestStatement;
import cn.heyan.evidence.Paper;
import cn.heyan.evidence.Reading;
import cn.heyan.evidence.Readings;
import cn.heyan.notation.WanYuan;
import cn.heyan.notation.Yuan;
import cn.heyan.packet.DocumentKind;
import cn.heyan.programme.CheckSpec;
import cn.heyan.reconcile.Answer;
import cn.heyan.reconcile.Case;
import cn.heyan.reconcile.Check;
import cn.heyan.reconcile.Conclusion;
import cn.heyan.reconcile.Finding;
import cn.heyan.reconcile.Interval;
import cn.heyan.reconcile.Shown;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The declared interest agrees with the interest rows of the window; principal counted as interest is recognised. */
final class InterestSum implements Check {
    @Override
    public List<Finding> examine(Case examined, CheckSpec spec) {
        List<Paper> statements = examined.papers(DocumentKind.INTEREST_PAYMENT_STATEMENT);
        if (statements.isEmpty() && !examined.hasGaps()) {
            return DeclaredSum.withoutPapers(spec, examined.declared(spec.text("declared")));
        }
        Reading<WanYuan> declared = examined.declared(spec.text("declared"));
        Summing sum = Loans.interest(examined, spec.window(), spec.texts("interestWords"));
        if (sum.against(declared) == Comparison.SHORT) {
            Optional<Principal> principal = counted(statements, spec, declared, sum);
            if (principal.isPresent()) {
                return DeclaredSum.say(Conclusion.differs(spec, "interest.principal-counted"), declared, sum)
                        .with("principal", Shown.yuan(principal.get().amount))
                        .with("rows", Wording.list(principal.get().rows))
                        .said("当作利息的本金", principal.get().reading)
                        .alone();
            }
        }
        return DeclaredSum.conclude(spec, "interest", declared, sum).alone();
    }

    /** The principal that makes up the difference: one row of it, or all rows of the window. */
    private static Optional<Principal> counted(
            List<Paper> statements, CheckSpec spec, Reading<WanYuan> declared, Summing sum) {
        List<Principal> repaid = new ArrayList<>();
        Yuan all = Yuan.ZERO;
        List<String> names = new ArrayList<>();
        for (Paper statement : statements) {
            for (Readings row : statement.rows()) {
                Reading<Yuan> amount = Loans.principal(row, spec.texts("principalWords"));
                boolean inside =
                        Answer.whether(row.read(InterestStatement.Row.DATE), spec.window()::holds) != Answer.NO;
                Yuan value = amount.likeliest().orElse(Yuan.ZERO);
                if (inside && !value.isZero()) {
                    repaid.add(new Principal(value, List.of(Loans.what(row, "还本")), amount));
                    all = all.plus(value);
                    names.add(Loans.what(row, "还本"));
                }
            }
        }
        if (repaid.size() > 1) {
            repaid.add(new Principal(all, names, repaid.get(0).reading));
        }
        return repaid.stream()
                .filter(each ->
                        Comparison.of(declared, Interval.exactly(sum.likely().plus(each.amount))) == Comparison.AGREES)
                .findFirst();
    }

    private record Principal(Yuan amount, List<String> rows, Reading<Yuan> reading) {}
}
