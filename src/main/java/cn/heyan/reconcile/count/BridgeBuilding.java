package cn.heyan.reconcile.count;

import cn.heyan.evidence.Paper;
import cn.heyan.evidence.Reading;
import cn.heyan.evidence.SpecialAudit;
import cn.heyan.notation.WanYuan;
import cn.heyan.notation.Yuan;
import cn.heyan.packet.Box;
import cn.heyan.packet.Document;
import cn.heyan.packet.DocumentKind;
import cn.heyan.reconcile.Answer;
import cn.heyan.reconcile.Bridge;
import cn.heyan.reconcile.Deduction;
import cn.heyan.reconcile.Deduction.Reason;
import cn.heyan.reconcile.Gaps;
import cn.heyan.reconcile.Interval;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Builds the bridge: declared − deductions = verified, to the fen. What nobody can read widens the verified total up to
 * what is still missing; what is then still missing has no evidence.
 */
final class BridgeBuilding {
    private final CountingRules rules;
    private final Reading<WanYuan> declared;

    BridgeBuilding(CountingRules rules, Reading<WanYuan> declared) {
        this.rules = rules;
        this.declared = declared;
    }

    /** The bridge that rests on invoices. */
    Bridge ofInvoices(List<Judged> judged, Gaps gaps) {
        return bridge(judged, gaps);
    }

    /** The bridge that rests on the special audit, where there are no invoices. */
    Bridge ofAudits(List<Paper> audits, Gaps gaps) {
        Paper audit = audits.get(audits.size() - 1);
        Reading<Yuan> total = audit.read(SpecialAudit.TOTAL);
        Optional<Yuan> civil = audit.read(SpecialAudit.CIVIL_WORKS).settled();
        Judged judged = total.settled()
                .map(whole -> new Judged(
                        audit,
                        Interval.exactly(whole.minus(civil.orElse(Yuan.ZERO))),
                        false,
                        civil.filter(amount -> !amount.isZero())
                                .map(amount -> Map.of(Reason.EXCLUDED_COST, amount))
                                .orElse(Map.of()),
                        Optional.empty()))
                .orElseGet(() ->
                        Judged.unreadable(audit, Answer.values(total).stream().max(Yuan::compareTo)));
        return bridge(List.of(judged), gaps);
    }

    private Bridge bridge(List<Judged> judged, Gaps gaps) {
        boolean boundless = gaps.any() || judged.stream().anyMatch(Judged::boundless);
        Yuan low = sum(judged, each -> each.counts().low());
        Yuan certain = sum(judged, BridgeBuilding::certain);
        Yuan perhaps = sum(judged, each -> each.counts().high()).minus(certain);
        Yuan leaving = Yuan.sum(
                judged.stream().flatMap(each -> each.leaves().values().stream()).toList());
        Optional<Yuan> missing =
                declared.likeliest().map(total -> total.yuan().minus(leaving).minus(certain));
        // What nobody can read is never taken to be more than what is still missing.
        Yuan widened = missing.map(rest -> boundless ? rest : rest.min(perhaps))
                .map(rest -> rest.max(Yuan.ZERO))
                .orElse(perhaps);
        Yuan high = certain.plus(widened);
        Yuan unsupported = missing.map(rest -> rest.minus(widened)).orElse(Yuan.ZERO);
        List<Deduction> deductions = new ArrayList<>();
        for (Reason reason : Reason.values()) {
            Interval amount =
                    switch (reason) {
                        case UNSUPPORTED -> Interval.exactly(unsupported);
                        case UNREADABLE -> new Interval(Yuan.ZERO, high.minus(low));
                        default ->
                            Interval.exactly(sum(judged, each -> each.leaves().getOrDefault(reason, Yuan.ZERO)));
                    };
            List<Document> documents = new ArrayList<>(documents(judged, reason));
            if (reason == Reason.UNREADABLE) {
                gaps.pages()
                        .forEach(page -> documents.add(
                                new Document(DocumentKind.OTHER, List.of(page), Box.PAGE, "未读出的页，可能是发票")));
            }
            if (!amount.high().isZero() || !amount.low().isZero()) {
                deductions.add(new Deduction(reason, amount, documents));
            }
        }
        return new Bridge(rules.declared(), declared, deductions, new Interval(low, high), rules.basis());
    }

    /** What counts for certain; of a red-letter invoice that was not read, nothing is certain to be taken back. */
    private static Yuan certain(Judged judged) {
        return judged.counts().low().isNegative()
                ? judged.counts().high()
                : judged.counts().low();
    }

    private static Yuan sum(List<Judged> judged, Function<Judged, Yuan> part) {
        return Yuan.sum(judged.stream().map(part).toList());
    }

    private static List<Document> documents(List<Judged> judged, Reason reason) {
        return judged.stream()
                .filter(each -> each.leaves().containsKey(reason))
                .map(each -> each.invoice().document())
                .toList();
    }
}
