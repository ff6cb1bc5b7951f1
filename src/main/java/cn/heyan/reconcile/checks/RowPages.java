package cn.heyan.reconcile.checks;

import cn.heyan.evidence.Paper;
import cn.heyan.evidence.Reading;
import cn.heyan.packet.PageRef;
import cn.heyan.programme.CheckSpec;
import cn.heyan.programme.Severity;
import cn.heyan.reconcile.Case;
import cn.heyan.reconcile.Conclusion;
import cn.heyan.reconcile.Finding;
import cn.heyan.reconcile.match.RowMatching;
import cn.heyan.reconcile.match.RowMatching.Matched;
import cn.heyan.reconcile.match.TableRow;
import java.util.ArrayList;
import java.util.List;

/** The pages that rows name: they exist, they hold the row's evidence, and they follow one another. */
final class RowPages {

    private final Case examined;
    private final CheckSpec spec;
    private final RowMatching matching;
    private final PageMentions mentions;
    private final RowWords words;

    RowPages(Case examined, CheckSpec spec, RowMatching matching) {
        this.examined = examined;
        this.spec = spec;
        this.matching = matching;
        this.mentions = new PageMentions(examined);
        this.words = new RowWords(examined, spec);
    }

    List<Finding> findings(List<Matched> matched) {
        List<Finding> findings = new ArrayList<>();
        List<String> blank = new ArrayList<>();
        for (Matched each : matched) {
            Reading<?> cell = each.row().cell(spec.text("page"));
            List<Integer> numbers = PageMentions.numbers(cell);
            if (numbers.isEmpty()) {
                blank.add(String.valueOf(each.row().number()));
            } else {
                follow(each, cell, numbers, findings);
            }
        }
        if (!blank.isEmpty()) {
            findings.add(Conclusion.open(spec, "row.page-blank")
                    .atMost(Severity.WARN)
                    .with("list", RowTables.title(spec.text("table")))
                    .with("rows", Wording.list(blank))
                    .finding());
        }
        if (spec.is("ordered")) {
            findings.addAll(order(matched));
        }
        return findings;
    }

    private void follow(Matched each, Reading<?> cell, List<Integer> numbers, List<Finding> findings) {
        List<PageRef> pages = new ArrayList<>();
        for (int number : numbers) {
            List<PageRef> found = mentions.pages(number);
            if (found.isEmpty()) {
                boolean sure = cell.settled().isPresent()
                        && examined.dossier().read().packet().refused().isEmpty();
                findings.add(said(
                                sure
                                        ? Conclusion.differs(spec, "row.page-none")
                                        : Conclusion.open(spec, "row.page-none-open"),
                                each.row(),
                                cell)
                        .with("number", number)
                        .with(
                                "count",
                                examined.dossier().read().packet().pages().size())
                        .finding());
            }
            pages.addAll(found);
        }
        if (!pages.isEmpty()) {
            holds(each, cell, pages, findings);
        }
    }

    private void holds(Matched each, Reading<?> cell, List<PageRef> pages, List<Finding> findings) {
        List<Paper> there = examined.dossier().papers().stream()
                .filter(paper -> paper.document().pages().stream().anyMatch(pages::contains))
                .toList();
        List<Paper> fitting = there.stream()
                .filter(paper -> spec.texts("kinds").contains(paper.kind().id()))
                .toList();
        if (fitting.stream().anyMatch(paper -> matching.evidenced(each.row(), paper))) {
            return;
        }
        boolean read = there.stream()
                .flatMap(paper -> paper.document().pages().stream())
                .toList()
                .containsAll(pages.subList(0, 1));
        boolean elsewhere = each.evidence().isPresent();
        boolean sure =
                cell.settled().isPresent() && read && words.settled(each.row()) && (fitting.isEmpty() || elsewhere);
        findings.add(said(
                        sure
                                ? Conclusion.differs(spec, "row.page-other")
                                : Conclusion.open(spec, "row.page-other-open"),
                        each.row(),
                        cell)
                .with(
                        "pages",
                        Wording.list(pages.stream()
                                .map(page -> Wording.page(examined, page))
                                .toList()))
                .with(
                        "holds",
                        there.isEmpty()
                                ? "未读出的内容"
                                : Wording.list(there.stream()
                                        .map(paper -> Wording.paper(examined, paper))
                                        .toList()))
                .with(
                        "right",
                        each.evidence().map(e -> RowEvidence.page(examined, e)).orElse("未找到"))
                .said(Wording.look(examined, pages.get(0), "所指的页"))
                .finding());
    }

    private List<Finding> order(List<Matched> matched) {
        int highest = 0;
        int before = 0;
        List<Finding> findings = new ArrayList<>();
        for (Matched each : matched) {
            Reading<?> cell = each.row().cell(spec.text("page"));
            List<Integer> numbers = PageMentions.numbers(cell);
            if (!numbers.isEmpty() && cell.settled().isPresent()) {
                if (numbers.get(0) < highest) {
                    findings.add(said(Conclusion.differs(spec, "row.order").atMost(Severity.WARN), each.row(), cell)
                            .with("number", numbers.get(0))
                            .with("before", before)
                            .with("highest", highest)
                            .finding());
                } else {
                    highest = numbers.get(0);
                    before = each.row().number();
                }
            }
        }
        return findings;
    }

    private Conclusion said(Conclusion conclusion, TableRow row, Reading<?> cell) {
        return words.say(conclusion, row)
                .with("cell", RowWords.shown(cell))
                .said("第 " + row.number() + " 行证明材料页数", cell);
    }
}
