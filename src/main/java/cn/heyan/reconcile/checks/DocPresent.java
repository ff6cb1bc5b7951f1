package cn.heyan.reconcile.checks;

import cn.heyan.evidence.Paper;
import cn.heyan.packet.DocumentKind;
import cn.heyan.packet.PageRef;
import cn.heyan.programme.CheckSpec;
import cn.heyan.programme.Material;
import cn.heyan.reconcile.Answer;
import cn.heyan.reconcile.Case;
import cn.heyan.reconcile.Check;
import cn.heyan.reconcile.Conclusion;
import cn.heyan.reconcile.Finding;
import java.util.Comparator;
import java.util.List;

/** The papers are there, in one of the ways that the notice allows; what is missing may stand on a page that was not read. */
final class DocPresent implements Check {
    @Override
    public List<Finding> examine(Case examined, CheckSpec spec) {
        Material material = Material.of(spec);
        List<List<Presence>> ways = material.anyOf().stream()
                .map(way -> way.stream()
                        .map(kind -> Presence.of(examined, kind, material, way.size() > 1))
                        .toList())
                .toList();
        List<Presence> best = ways.stream()
                .max(Comparator.comparing(DocPresent::standing))
                .orElseThrow(() -> new IllegalStateException("no material in " + spec.id()));
        List<Presence> lacking =
                best.stream().filter(each -> each.answer() != Answer.YES).toList();
        if (lacking.isEmpty()) {
            return present(examined, spec, ways, best).alone();
        }
        if (ways.stream().flatMap(List::stream).allMatch(each -> each.papers().isEmpty())) {
            return absent(examined, spec, material).alone();
        }
        return lacking.get(0).conclusion(spec, best).alone();
    }

    /** A way is the better the fewer papers it lacks; one that cannot be told is better than one that is not met. */
    private static int standing(List<Presence> way) {
        long no = count(way, Answer.NO);
        long open = count(way, Answer.OPEN);
        boolean begun = way.stream().anyMatch(each -> !each.papers().isEmpty());
        return no == 0 && open == 0 ? Integer.MAX_VALUE : (int) (no == 0 ? 1000 - open : begun ? 100 - no : -no);
    }

    private static long count(List<Presence> way, Answer answer) {
        return way.stream().filter(each -> each.answer() == answer).count();
    }

    private static Conclusion present(Case examined, CheckSpec spec, List<List<Presence>> ways, List<Presence> best) {
        boolean single = ways.stream().allMatch(way -> way.size() == 1);
        List<Presence> seen = single ? ways.stream().flatMap(List::stream).toList() : best;
        List<Paper> papers =
                seen.stream().flatMap(each -> each.papers().stream()).toList();
        PageRef first = papers.get(0).document().firstPage();
        return Conclusion.agrees(spec, "material.present")
                .with("material", single ? names(ways) : names(List.of(best)))
                .with("count", papers.size())
                .with("page", Wording.page(examined, first))
                .said(Wording.look(examined, first, papers.get(0).kind().chinese()));
    }

    private static Conclusion absent(Case examined, CheckSpec spec, Material material) {
        String names = material.anyOf().stream()
                .map(way ->
                        String.join("和", way.stream().map(DocumentKind::called).toList()))
                .reduce((one, other) -> one + "或" + other)
                .orElse("");
        if (material.from().isPresent()) {
            return Conclusion.open(spec, "material.elsewhere")
                    .with("material", names)
                    .with("from", material.from().get());
        }
        if (material.optional()) {
            return Conclusion.idle(spec, "material.optional").with("material", names);
        }
        if (!examined.hasGaps()) {
            return Conclusion.differs(spec, "material.missing").with("material", names);
        }
        return Conclusion.open(spec, "material.unread")
                .with("material", names)
                .with("places", Wording.list(Wording.gaps(examined)));
    }

    private static String names(List<List<Presence>> ways) {
        return String.join(
                "或",
                ways.stream()
                        .map(way -> String.join(
                                "和",
                                way.stream()
                                        .map(each -> DocumentKind.called(each.kind()))
                                        .toList()))
                        .toList());
    }
}
