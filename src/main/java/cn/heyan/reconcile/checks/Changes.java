package cn.heyan.reconcile.checks;

import cn.heyan.programme.CheckSpec;
import cn.heyan.reconcile.Bridge;
import cn.heyan.reconcile.Case;
import cn.heyan.reconcile.Conclusion;
import cn.heyan.reconcile.Finding;
import cn.heyan.reconcile.Interval;
import cn.heyan.reconcile.Shown;
import cn.heyan.reconcile.archive.PastOutcome;
import cn.heyan.reconcile.archive.PastPacket;
import cn.heyan.reconcile.archive.PastPackets;
import cn.heyan.reconcile.archive.Registering;
import cn.heyan.reconcile.archive.Repeat;
import cn.heyan.reconcile.archive.UsedPaper;
import cn.heyan.reconcile.archive.Version;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What a corrected packet changed (重报变化): findings that went, came and stayed, papers that came and went, totals. */
final class Changes {

    private Changes() {}

    static List<Finding> of(Case examined, CheckSpec spec, List<Finding> findings) {
        List<UsedPaper> papers =
                Registering.papers(examined.dossier(), examined.tally().invoices());
        Optional<PastPacket> before = examined.records().past().flatMap(past -> before(examined, past, papers));
        return before.map(packet ->
                        changes(examined, spec, packet, findings, papers).alone())
                .orElse(List.of());
    }

    private static Optional<PastPacket> before(Case examined, PastPackets past, List<UsedPaper> papers) {
        String id = examined.dossier().read().packet().id();
        String name = examined.applicant().name().settled().orElse("");
        String code = examined.applicant().uscc().settled().orElse("");
        return past.ofApplicant(name, code).stream()
                .filter(other -> !other.id().equals(id)
                        && !other.papers().isEmpty()
                        && Version.isEarlier(other, id, examined.programme().id(), examined.applicant(), papers))
                .max(Comparator.comparing(PastPacket::receivedOn));
    }

    private static Conclusion changes(
            Case examined, CheckSpec spec, PastPacket before, List<Finding> findings, List<UsedPaper> papers) {
        List<Bridge> bridges = examined.tally().bridge().stream().toList();
        PastOutcome now = PastOutcome.of(findings, bridges);
        Map<String, String> then = before.outcome().points();
        List<String> went = without(then, now.points().keySet());
        List<String> came = without(now.points(), then.keySet());
        long stayed = then.keySet().stream().filter(now.points()::containsKey).count();
        List<String> added = names(papers, before.papers());
        List<String> dropped = names(before.papers(), papers);
        Conclusion conclusion = Conclusion.agrees(spec, "changes.since")
                .with("packet", before.name())
                .with("received", before.receivedOn())
                .with("went", went.size())
                .with("came", came.size())
                .with("stayed", stayed)
                .with("added", added.size())
                .with("dropped", dropped.size());
        went.forEach(words -> conclusion.computed("已消除", words));
        came.forEach(words -> conclusion.computed("新出现", words));
        totals(before.outcome().verified(), now.verified()).forEach(words -> conclusion.computed("核定数", words));
        added.forEach(name -> conclusion.computed("增加的单据", name));
        dropped.forEach(name -> conclusion.computed("减少的单据", name));
        return conclusion;
    }

    private static List<String> without(Map<String, String> points, Set<String> known) {
        return points.entrySet().stream()
                .filter(point -> !known.contains(point.getKey()))
                .map(Map.Entry::getValue)
                .sorted()
                .toList();
    }

    /** The papers of one that are not in the other, by name. */
    private static List<String> names(List<UsedPaper> one, List<UsedPaper> other) {
        return one.stream()
                .filter(paper -> !Repeat.isAmong(paper, other))
                .map(UsedPaper::name)
                .toList();
    }

    private static List<String> totals(Map<String, Interval> then, Map<String, Interval> now) {
        List<String> changed = new ArrayList<>();
        now.forEach((field, total) -> {
            Interval before = then.get(field);
            if (before != null && !before.equals(total)) {
                changed.add(Shown.interval(before) + " → " + Shown.interval(total));
            }
        });
        return changed;
    }
}
