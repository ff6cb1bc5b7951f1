package cn.heyan.report.supplement;

import cn.heyan.evidence.Witness;
import cn.heyan.packet.PageRef;
import cn.heyan.programme.CheckType;
import cn.heyan.reconcile.Examination;
import cn.heyan.reconcile.Finding;
import cn.heyan.reconcile.Said;
import cn.heyan.reconcile.Verdict;
import cn.heyan.report.Missing;
import cn.heyan.report.PageNames;
import cn.heyan.report.Sentences;
import cn.heyan.report.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * One thing that the applicant is asked for.
 *
 * @param matter what is wrong or missing, as a sentence
 * @param pages where, as printed names of pages
 * @param clause the notice's own words; empty for a page that cannot be read
 * @param asked what to hand in
 */
record Item(String matter, String pages, String clause, String asked) {

    /** Open for want of something that is ours or the bureau's, which no applicant can supply. */
    private static final Set<String> OURS = Set.of("breakdown", "deadline.unset", "support.rate-unset", "ticks.unset");

    /** Everything that differs, what cannot be told though it decides, and what could not be read or opened. */
    static List<Item> of(Examination examination, Words words, Sentences sentences) {
        PageNames names = new PageNames(examination.dossier().read().packet(), words);
        List<Item> items = new ArrayList<>();
        for (Verdict verdict : List.of(Verdict.DIFFERS, Verdict.CANNOT_TELL)) {
            examination.findings().stream()
                    .filter(finding -> finding.verdict() == verdict && concernsTheApplicant(finding))
                    .forEach(finding -> items.add(of(finding, names, sentences)));
        }
        Missing.pages(examination.dossier(), words)
                .forEach((page, reason) -> items.add(
                        new Item("该页无法辨认：" + reason, names.name(page), "", "请重新提交该页清晰、完整的扫描件（不低于 200 dpi）。")));
        examination
                .dossier()
                .read()
                .packet()
                .refused()
                .forEach(file -> items.add(new Item("文件未能打开：" + file.reason(), file.name(), "", "请重新提交可以打开、不加密的文件。")));
        return items;
    }

    private static boolean concernsTheApplicant(Finding finding) {
        boolean ours = OURS.contains(finding.message()) || finding.message().startsWith("register.");
        return !ours
                && (finding.verdict() == Verdict.DIFFERS || finding.severity().decides());
    }

    private static Item of(Finding finding, PageNames names, Sentences sentences) {
        List<PageRef> pages = finding.said().stream()
                .map(Said::witness)
                .flatMap(witness -> witness.stream().map(Witness::page))
                .distinct()
                .sorted()
                .toList();
        return new Item(
                sentences.of(finding),
                names.runs(pages).stream().map(PageNames.Link::name).collect(Collectors.joining("、")),
                (finding.clause().place() + "：“" + finding.clause().words() + "”").replaceFirst("^：", ""),
                asked(finding));
    }

    private static String asked(Finding finding) {
        if (finding.type().equals(CheckType.DOC_PRESENT.name())) {
            return finding.verdict() == Verdict.DIFFERS ? "请补交此项材料；材料中已有的，请指明页码。" : "请确认是否已提交此项材料并指明页码；未提交的，请补交。";
        }
        return finding.verdict() == Verdict.DIFFERS ? "请核对并更正，或书面说明差异的原因并附证明材料。" : "请补交能够确认此项的清晰材料，或书面说明。";
    }
}
