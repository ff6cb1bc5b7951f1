package cn.heyan.reconcile.checks;

import cn.heyan.programme.CheckSpec;
import cn.heyan.programme.Severity;
import cn.heyan.programme.expression.Written;
import cn.heyan.reconcile.Answer;
import cn.heyan.reconcile.Case;
import cn.heyan.reconcile.Check;
import cn.heyan.reconcile.Conclusion;
import cn.heyan.reconcile.Finding;
import cn.heyan.reconcile.figure.Figures;
import cn.heyan.reconcile.figure.Ruling;
import java.util.List;
import java.util.Optional;

/** A relation between figures holds; where another one explains why it does not, that is said. */
final class Related implements Check {
    private static final int LONG = 90;

    @Override
    public List<Finding> examine(Case examined, CheckSpec spec) {
        Written.Claim claim = spec.relation("that").orElseThrow();
        Figures figures = new Figures(examined, claim.called());
        Ruling ruling = figures.of(claim, spec.quantity("tolerance"));
        Conclusion conclusion =
                switch (ruling.safely()) {
                    case YES ->
                        Conclusion.agrees(spec, ruling.sides().isPresent() ? "relation.holds" : "relation.all-hold");
                    case NO -> broken(examined, spec, ruling);
                    case OPEN ->
                        Conclusion.open(spec, ruling.missing().isEmpty() ? "relation.doubtful" : "relation.open");
                };
        conclusion
                .with("claim", claim(Comparing.worded(figures.readable(claim.text()), ruling), spec))
                .with("missing", Wording.list(ruling.missing()))
                .said(ruling.said());
        return Comparing.sides(conclusion, ruling).alone();
    }

    private static Conclusion broken(Case examined, CheckSpec spec, Ruling ruling) {
        Optional<Written.Claim> excuse = spec.relation("explained");
        boolean explained = excuse.filter(
                        claim -> new Figures(examined, claim.called()).of(claim).answer() == Answer.YES)
                .isPresent();
        if (explained) {
            Written.Claim claim = excuse.orElseThrow();
            return Conclusion.differs(spec, "relation.explained")
                    .atMost(Severity.WARN)
                    .with("explained", new Figures(examined, claim.called()).readable(claim.text()));
        }
        if (ruling.sides().isEmpty()) {
            return Conclusion.differs(spec, "relation.one-broken");
        }
        boolean limit = ruling.sides().orElseThrow().right().isLimit();
        return Conclusion.differs(spec, limit ? "relation.beyond" : "relation.broken");
    }

    /** A long sum is told by the check's title: nobody reads fifteen terms. */
    private static String claim(String readable, CheckSpec spec) {
        return readable.length() > LONG ? spec.title() : readable;
    }
}
