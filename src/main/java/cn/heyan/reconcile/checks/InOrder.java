package cn.heyan.reconcile.checks;

import cn.heyan.evidence.Paper;
import cn.heyan.evidence.Reading;
import cn.heyan.packet.PageRef;
import cn.heyan.programme.CheckSpec;
import cn.heyan.reconcile.Case;
import cn.heyan.reconcile.Check;
import cn.heyan.reconcile.Conclusion;
import cn.heyan.reconcile.Finding;
import cn.heyan.reconcile.match.Account;
import cn.heyan.reconcile.match.Leg;
import cn.heyan.reconcile.match.Matching;
import cn.heyan.reconcile.match.Slip;
import cn.heyan.reconcile.match.TableRow;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The papers stand in the order that the notice asks for (材料顺序). */
final class InOrder implements Check {

    @Override
    public List<Finding> examine(Case examined, CheckSpec spec) {
        List<Finding> findings = new ArrayList<>();
        if (spec.has("sequence")) {
            sequence(examined, spec, findings);
        }
        if (spec.has("groups")) {
            groups(examined, spec, findings);
        }
        if (spec.has("pages")) {
            pages(examined, spec, findings);
        }
        return findings.isEmpty() ? Conclusion.agrees(spec, "order.kept").alone() : findings;
    }

    /** The first paper of each kind that stands before one it should follow. */
    private static void sequence(Case examined, CheckSpec spec, List<Finding> findings) {
        List<String> sequence = spec.texts("sequence");
        List<Paper> papers = inPlace(examined, examined.papers(sequence));
        List<String> said = new ArrayList<>();
        for (int i = 1; i < papers.size(); i++) {
            Paper here = papers.get(i);
            int rank = sequence.indexOf(here.kind().id());
            List<Paper> late = papers.subList(0, i).stream()
                    .filter(before -> sequence.indexOf(before.kind().id()) > rank)
                    .toList();
            if (!late.isEmpty() && !said.contains(here.kind().id())) {
                said.add(here.kind().id());
                findings.add(apart(examined, Conclusion.differs(spec, "order.sequence"), here, late.get(0)));
            }
        }
    }

    /** Each contract is followed by its own invoices, and these by what was paid for them. */
    private static void groups(Case examined, CheckSpec spec, List<Finding> findings) {
        List<Paper> papers = inPlace(examined, examined.papers(spec.texts("groups")));
        for (Account account : Matching.of(papers, examined.applicant())) {
            if (account.certain() && !account.contracts().isEmpty()) {
                List<Paper> contracts = papers(account.contracts());
                account.invoices().forEach(slip -> follows(examined, spec, papers, slip.paper(), contracts, findings));
                account.payments().forEach(slip -> follows(examined, spec, papers, slip.paper(), contracts, findings));
            }
        }
    }

    /** The last contract before the paper is one of its own. */
    private static void follows(
            Case examined, CheckSpec spec, List<Paper> all, Paper paper, List<Paper> own, List<Finding> findings) {
        Optional<Paper> last = all.subList(0, all.indexOf(paper)).stream()
                .filter(each -> Leg.of(each.kind()).filter(Leg.CONTRACT::equals).isPresent())
                .reduce((before, after) -> after);
        if (last.filter(own::contains).isEmpty()) {
            findings.add(apart(examined, Conclusion.differs(spec, "order.group"), own.get(0), paper));
        }
    }

    private static void pages(Case examined, CheckSpec spec, List<Finding> findings) {
        String table = spec.text("pages").substring(0, spec.text("pages").lastIndexOf('.'));
        String column = spec.text("pages").substring(table.length() + 1);
        int highest = 0;
        int before = 0;
        for (TableRow row : TableRow.of(examined.dossier().papers(), table)) {
            Reading<?> cell = row.cell(column);
            List<Integer> numbers = PageMentions.numbers(cell);
            if (!numbers.isEmpty() && cell.settled().isPresent()) {
                if (numbers.get(0) < highest) {
                    findings.add(Conclusion.differs(spec, "order.pages")
                            .with("list", RowTables.title(table))
                            .with("page", Wording.page(examined, row.page()))
                            .with("row", row.number())
                            .with("number", numbers.get(0))
                            .with("before", before)
                            .with("highest", highest)
                            .said("第 " + row.number() + " 行证明材料页数", cell)
                            .finding());
                } else {
                    highest = numbers.get(0);
                    before = row.number();
                }
            }
        }
    }

    private static Finding apart(Case examined, Conclusion conclusion, Paper first, Paper second) {
        return conclusion
                .with("first", Wording.paper(examined, first))
                .with("firstPage", Wording.page(examined, first.document().firstPage()))
                .with("second", Wording.paper(examined, second))
                .with("secondPage", Wording.page(examined, second.document().firstPage()))
                .said(Wording.look(
                        examined, first.document().firstPage(), first.kind().chinese()))
                .said(Wording.look(
                        examined, second.document().firstPage(), second.kind().chinese()))
                .finding();
    }

    private static List<Paper> papers(List<Slip> slips) {
        return slips.stream().map(Slip::paper).toList();
    }

    private static List<Paper> inPlace(Case examined, List<Paper> papers) {
        List<PageRef> pages = examined.dossier().read().packet().pages();
        return papers.stream()
                .sorted(Comparator.comparingInt(
                        paper -> pages.indexOf(paper.document().firstPage())))
                .toList();
    }
}
