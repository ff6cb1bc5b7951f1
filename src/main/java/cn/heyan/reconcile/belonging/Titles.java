package cn.heyan.reconcile.belonging;

import cn.heyan.evidence.Cover;
import cn.heyan.evidence.Dossier;
import cn.heyan.evidence.Paper;
import cn.heyan.packet.Document;
import cn.heyan.packet.DocumentKind;
import cn.heyan.packet.PageRef;
import cn.heyan.programme.Programmes;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The titles of application forms that a packet bears: on its cover and its forms, else on any page. */
record Titles(Dossier dossier) {
    private static final Set<DocumentKind> TITLED = Set.of(
            DocumentKind.COVER_PAGE, DocumentKind.APPLICATION_FORM, DocumentKind.ONSITE_VERIFICATION_APPLICATION);

    /** The programmes whose titles stand there, each with the reason; none that is only part of another's title. */
    Map<String, String> of(Programmes book) {
        Map<String, String> onCover = new LinkedHashMap<>();
        for (Paper paper : dossier.papers()) {
            paper.read(Cover.TITLE)
                    .likeliest()
                    .ifPresent(
                            title -> put(onCover, book, title, paper.document().firstPage()));
        }
        if (!onCover.isEmpty()) {
            return onCover;
        }
        Map<String, String> onForms = new LinkedHashMap<>();
        List<PageRef> forms = dossier.papers().stream()
                .filter(paper -> TITLED.contains(paper.kind()))
                .map(Paper::document)
                .map(Document::pages)
                .flatMap(List::stream)
                .distinct()
                .toList();
        forms.forEach(
                page -> put(onForms, book, dossier.read().page(page).text().dense(), page));
        if (!onForms.isEmpty()) {
            return onForms;
        }
        // the title may stand on a page that is neither: a report bound in front, an office file
        Map<String, String> anywhere = new LinkedHashMap<>();
        dossier.read().pages().forEach(page -> put(anywhere, book, page.text().dense(), page.ref()));
        return anywhere;
    }

    private void put(Map<String, String> found, Programmes book, String text, PageRef page) {
        book.titled(text)
                .forEach((id, title) ->
                        found.putIfAbsent(id, "申报书标题“" + title + "”（" + page.file() + " 第 " + page.number() + " 页）"));
    }
}
