package cn.heyan.report.annotated;

import cn.heyan.evidence.Invoice;
import cn.heyan.evidence.Paper;
import cn.heyan.evidence.Witness;
import cn.heyan.packet.PageRef;
import cn.heyan.reconcile.Examination;
import cn.heyan.reconcile.Finding;
import cn.heyan.reconcile.Said;
import cn.heyan.reconcile.Verdict;
import cn.heyan.report.Missing;
import cn.heyan.report.Outcome;
import cn.heyan.report.PageNames;
import cn.heyan.report.Sentences;
import cn.heyan.report.Words;
import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageXYZDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;

/** Bookmarks for every finding, every unread page and every document, before those that the applicant made. */
record Bookmarks(
        PDDocument copy, Map<PageRef, PDPage> pages, Map<PageRef, Placing> placings, Words words, Sentences sentences) {

    void add(Examination examination) {
        PageNames names = new PageNames(examination.dossier().read().packet(), words);
        PDOutlineItem findings = heading("问题");
        for (Finding finding : examination.findings()) {
            if (finding.verdict() == Verdict.DIFFERS
                    || (finding.verdict() == Verdict.CANNOT_TELL
                            && finding.severity().decides())) {
                findings.addLast(of(finding));
            }
        }
        PDOutlineItem unread = heading("未读出的页面");
        Missing.pages(examination.dossier(), words)
                .forEach((page, reason) -> unread.addLast(item(names.name(page) + "：" + reason, page)));
        PDOutlineItem papers = heading("材料");
        for (Paper paper : examination.dossier().papers()) {
            String run = names.runs(paper.document().pages()).get(0).name();
            String number = paper.read(Invoice.INVOICE_NUMBER)
                    .likeliest()
                    .map(one -> " " + one)
                    .orElse("");
            papers.addLast(item(
                    paper.kind().chinese() + number + "（" + run + "）",
                    paper.document().firstPage()));
        }
        PDDocumentOutline outline = Optional.ofNullable(
                        copy.getDocumentCatalog().getDocumentOutline())
                .orElseGet(PDDocumentOutline::new);
        copy.getDocumentCatalog().setDocumentOutline(outline);
        outline.addFirst(papers);
        if (unread.hasChildren()) {
            outline.addFirst(unread);
        }
        if (!findings.hasChildren()) {
            findings.setTitle("没有影响结论的问题");
        }
        outline.addFirst(findings);
        findings.openNode();
    }

    private static PDOutlineItem heading(String title) {
        PDOutlineItem heading = new PDOutlineItem();
        heading.setTitle(title);
        heading.setBold(true);
        return heading;
    }

    private PDOutlineItem of(Finding finding) {
        PDOutlineItem item = new PDOutlineItem();
        Outcome outcome = Outcome.of(finding.verdict(), words);
        item.setTitle(outcome.sign() + " " + finding.rule() + " " + sentences.of(finding));
        finding.said().stream()
                .flatMap((Said said) -> said.witness().stream())
                .findFirst()
                .ifPresent(witness -> lead(item, witness));
        return item;
    }

    private void lead(PDOutlineItem item, Witness witness) {
        Placing placing = placings.get(witness.page());
        PDPage page = pages.get(witness.page());
        if (placing == null || page == null) {
            return;
        }
        PDPageXYZDestination destination = new PDPageXYZDestination();
        destination.setPage(page);
        destination.setTop(
                (int) placing.point(witness.box().x(), Math.max(0, witness.box().y() - 0.05))
                        .getY());
        item.setDestination(destination);
    }

    private PDOutlineItem item(String title, PageRef ref) {
        PDOutlineItem item = new PDOutlineItem();
        item.setTitle(title);
        PDPage page = pages.get(ref);
        if (page != null) {
            PDPageXYZDestination destination = new PDPageXYZDestination();
            destination.setPage(page);
            item.setDestination(destination);
        }
        return item;
    }
}
