package cn.heyan.reconcile.checks;

import cn.heyan.evidence.Paper;
import cn.heyan.packet.DocumentKind;
import cn.heyan.programme.CheckSpec;
import cn.heyan.reconcile.Case;
import cn.heyan.reconcile.Check;
import cn.heyan.reconcile.Conclusion;
import cn.heyan.reconcile.Finding;
import cn.heyan.reconcile.Shown;
import cn.heyan.reconcile.Verdict;
import cn.heyan.reconcile.match.Account;
import cn.heyan.reconcile.match.Leg;
import cn.heyan.reconcile.match.Matching;
import cn.heyan.reconcile.match.Total;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Contract, invoice and payment answer to each other (三单核对): nothing is billed above the contract, nothing is paid above the invoice or
 * left unpaid, each has its counterparts, and they name the same parties.
 */
final class ThreeWay implements Check {

    @Override
    public List<Finding> examine(Case examined, CheckSpec spec) {
        List<Paper> papers = examined.papers(spec.texts("legs"));
        Set<Leg> present = legs(papers.stream().map(Paper::kind).toList());
        Set<Leg> required = spec.has("require") ? legs(kinds(spec.texts("require"))) : EnumSet.noneOf(Leg.class);
        List<Account> accounts = Matching.of(papers, examined.applicant());
        List<Finding> findings = new ArrayList<>();
        if (spec.has("table")) {
            findings.addAll(new DeclaredTriples(examined, spec).findings(accounts));
        }
        if (papers.isEmpty() || (present.size() == 1 && required.isEmpty())) {
            return findings.isEmpty() ? idle(spec, present) : findings;
        }
        Counterparts counterparts = new Counterparts(examined, spec, accounts, required, present);
        counterparts.absentLegs(papers.size()).forEach(findings::add);
        for (Account account : accounts) {
            findings.addAll(counterparts.of(account));
            findings.addAll(new TradeSums(examined, spec, account).findings());
            findings.addAll(new TradeParties(examined, spec, account).findings());
        }
        findings.addAll(counterparts.forReference());
        return findings.stream().anyMatch(ThreeWay::troubles) ? findings : with(agrees(spec, accounts), findings);
    }

    private static boolean troubles(Finding finding) {
        return finding.verdict() != Verdict.AGREES && !finding.message().equals(Counterparts.FOR_REFERENCE);
    }

    private static List<Finding> with(Finding first, List<Finding> more) {
        List<Finding> all = new ArrayList<>(List.of(first));
        all.addAll(more);
        return all;
    }

    private static List<Finding> idle(CheckSpec spec, Set<Leg> present) {
        return present.isEmpty()
                ? Conclusion.idle(spec, "papers.none").alone()
                : Conclusion.idle(spec, "three.one-leg")
                        .with("leg", present.iterator().next().chinese())
                        .alone();
    }

    private static Finding agrees(CheckSpec spec, List<Account> accounts) {
        Conclusion conclusion = Conclusion.agrees(spec, "three.agrees").with("groups", accounts.size());
        for (Leg leg : Leg.values()) {
            Total total = Total.of(accounts.stream()
                    .flatMap(account -> account.of(leg).stream())
                    .toList());
            long count = accounts.stream()
                    .mapToLong(account -> account.of(leg).size())
                    .sum();
            conclusion
                    .with(leg.name().toLowerCase(Locale.ROOT), count)
                    .computed(leg.chinese() + "合计（" + count + " 份）", Shown.yuan(total.likely()));
        }
        return conclusion.finding();
    }

    private static Set<Leg> legs(List<DocumentKind> kinds) {
        Set<Leg> legs = EnumSet.noneOf(Leg.class);
        kinds.stream().map(Leg::of).flatMap(Optional::stream).forEach(legs::add);
        return legs;
    }

    private static List<DocumentKind> kinds(List<String> ids) {
        return ids.stream().map(DocumentKind::of).flatMap(Optional::stream).toList();
    }
}
