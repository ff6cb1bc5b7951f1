package cn.heyan.reconcile.checks;

import cn.heyan.packet.DocumentKind;
import cn.heyan.programme.CheckSpec;
import cn.heyan.programme.expression.Expression;
import cn.heyan.programme.expression.Expression.Source;
import cn.heyan.programme.expression.Relation;
import cn.heyan.programme.expression.Relation.Comparator;
import cn.heyan.programme.expression.Written;
import cn.heyan.reconcile.Answer;
import cn.heyan.reconcile.Case;
import cn.heyan.reconcile.Check;
import cn.heyan.reconcile.Conclusion;
import cn.heyan.reconcile.Finding;
import cn.heyan.reconcile.figure.Figures;
import cn.heyan.reconcile.figure.Ruling;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** A declared figure stands as it should to the sum of a field over papers of another kind, those of the window only. */
final class EvidenceSum implements Check {
    @Override
    public List<Finding> examine(Case examined, CheckSpec spec) {
        Source source = source(spec.text("source"));
        if (source.papers() && examined.papers(List.of(source.of())).isEmpty() && !examined.hasGaps()) {
            return Conclusion.idle(spec, "papers.none").alone();
        }
        Written.Figure declared = spec.expression("declared");
        Figures figures = new Figures(examined, declared.called());
        Comparator by = comparator(spec);
        Expression sum = new Expression.Total(source, where(spec));
        Ruling ruling = figures.of(new Relation.Compared(declared.tree(), by, sum));
        Conclusion conclusion =
                switch (ruling.safely()) {
                    case YES -> Conclusion.agrees(spec, "evidence.agrees");
                    case NO ->
                        otherwise(spec, figures, declared)
                                ? Conclusion.agrees(spec, "evidence.alternative")
                                        .with(
                                                "alternative",
                                                DocumentKind.called(head(spec.expression("alternative")
                                                        .text())))
                                : Conclusion.differs(spec, "evidence.differs");
                    case OPEN -> Conclusion.open(spec, "evidence.open");
                };
        conclusion
                .with("relation", Comparing.words(by))
                .with("paper", DocumentKind.called(source.of()))
                .with("missing", ruling.missing().isEmpty() ? "有读数" : Wording.list(ruling.missing()))
                .said(ruling.said());
        return Comparing.sides(conclusion, ruling).alone();
    }

    private static boolean otherwise(CheckSpec spec, Figures figures, Written.Figure declared) {
        return spec.has("alternative")
                && figures.of(new Relation.Compared(
                                        declared.tree(),
                                        Comparator.EQUAL,
                                        spec.expression("alternative").tree()))
                                .answer()
                        == Answer.YES;
    }

    private static Optional<Relation> where(CheckSpec spec) {
        Optional<Relation> asked = spec.relation("where").map(Written.Claim::tree);
        if (!spec.has("window") || !spec.has("date")) {
            return asked;
        }
        Relation dated = new Relation.Between(new Expression.Column(spec.text("date")), spec.window());
        return Optional.of(
                asked.<Relation>map(other -> new Relation.Both(other, dated)).orElse(dated));
    }

    private static Comparator comparator(CheckSpec spec) {
        String sign = spec.has("relation") ? spec.text("relation") : Comparator.EQUAL.sign();
        return Arrays.stream(Comparator.values())
                .filter(each -> each.sign().equals(sign))
                .findFirst()
                .orElse(Comparator.EQUAL);
    }

    private static Source source(String text) {
        String of = head(text);
        String field = text.length() > of.length() ? text.substring(of.length() + 1) : "";
        return new Source(of, field, DocumentKind.of(of).isPresent());
    }

    private static String head(String text) {
        int dot = text.indexOf('.');
        return dot < 0 ? text : text.substring(0, dot);
    }
}
