package cn.heyan.report.workbook;

import cn.heyan.evidence.Witness;
import cn.heyan.packet.PageRef;
import cn.heyan.programme.Clause;
import cn.heyan.reconcile.Finding;
import cn.heyan.reconcile.Said;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** 核对结论: every check's outcome, also when all is well. */
record FindingSheet(Source source) {

    void write() {
        Tab tab = source.tab("核对结论").title("核对结论").note("每一项核对都在此列出；“复核意见”由审核员填写。");
        tab.head(List.of(
                Column.of("序号", 6),
                Column.of("结论", 11),
                Column.of("程度", 9),
                Column.of("规则", 7),
                Column.of("核对内容", 22),
                Column.of("说明", 40),
                Column.of("所据", 30),
                Column.of("页", 14),
                Column.of("条款", 36),
                Column.of("条款出处", 17),
                Column.of("复核意见", 14)));
        int number = 1;
        for (Finding finding : source.examination().findings()) {
            tab.row(List.of(
                    new Written.Ordinal(number++),
                    source.outcome(finding),
                    Written.text(source.words().say("severity." + finding.severity())),
                    Written.text(finding.rule()),
                    Written.text(finding.title()),
                    Written.text(source.sentences().of(finding)),
                    Written.text(said(finding)),
                    Written.pages(places(finding)),
                    Written.text(finding.clause().words()),
                    Written.text(place(finding.clause())),
                    new Written.Blank()));
        }
        tab.filtered().done();
    }

    /** The notice itself is named once, in the summary; another one here. */
    private String place(Clause clause) {
        boolean same = clause.notice().equals(source.examination().programme().notice());
        return (same ? clause.place() : clause.notice() + " " + clause.place()).trim();
    }

    private static String said(Finding finding) {
        return finding.said().stream()
                .map(one -> one.what() + "：" + one.value())
                .collect(Collectors.joining("\n"));
    }

    private static List<PageRef> places(Finding finding) {
        return finding.said().stream()
                .map(Said::witness)
                .flatMap(Optional::stream)
                .map(Witness::page)
                .distinct()
                .sorted()
                .toList();
    }
}
