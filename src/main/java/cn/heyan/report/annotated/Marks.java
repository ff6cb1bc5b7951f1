package cn.heyan.report.annotated;

import cn.heyan.evidence.Witness;
import cn.heyan.packet.PageRef;
import cn.heyan.reconcile.Finding;
import cn.heyan.reconcile.Said;
import cn.heyan.reconcile.Verdict;
import cn.heyan.report.Outcome;
import cn.heyan.report.Sentences;
import cn.heyan.report.Words;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.color.PDColor;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceRGB;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationHighlight;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationMarkup;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationText;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationUnderline;

/** Marks the places that findings rest on, each with the finding's sentence: what differs and what is open as highlights, what agrees underlined. */
final class Marks {

    private static final float NOTE = 18;

    /** A finding about more than this part of a page is about the page: a note says so, nothing is painted over. */
    private static final double WHOLE = 0.5;

    private final PDDocument copy;
    private final Map<PageRef, PDPage> pages;
    private final Map<PageRef, Placing> placings;
    private final Words words;
    private final Sentences sentences;
    private final Set<String> made = new HashSet<>();
    private final Map<PDPage, Integer> notes = new HashMap<>();

    Marks(
            PDDocument copy,
            Map<PageRef, PDPage> pages,
            Map<PageRef, Placing> placings,
            Words words,
            Sentences sentences) {
        this.copy = copy;
        this.pages = pages;
        this.placings = placings;
        this.words = words;
        this.sentences = sentences;
    }

    void add(Finding finding) {
        for (Said said : finding.said()) {
            said.witness()
                    .filter(witness -> pages.containsKey(witness.page()))
                    .ifPresent(witness -> mark(finding, said, witness));
        }
    }

    private void mark(Finding finding, Said said, Witness witness) {
        Placing placing = placings.get(witness.page());
        PDPage page = pages.get(witness.page());
        if (placing == null
                || page == null
                || !made.add(finding.check() + finding.message() + witness.page() + witness.box())) {
            return;
        }
        double area = witness.box().width() * witness.box().height();
        boolean agrees = finding.verdict() == Verdict.AGREES || finding.verdict() == Verdict.NOT_APPLICABLE;
        if (area > WHOLE && agrees) {
            return;
        }
        boolean place = placing.exact() && area > 0 && area <= WHOLE;
        PDAnnotationMarkup mark =
                place ? onBox(finding, placing.corners(witness.box().grow(0.002, 0.001))) : inCorner(page);
        Outcome outcome = Outcome.of(finding.verdict(), words);
        mark.setTitlePopup("核验 " + outcome.sign() + " " + outcome.word());
        mark.setSubject(finding.title());
        mark.setContents(outcome.sign() + " " + outcome.word() + "：" + sentences.of(finding) + "\n" + said.what() + "："
                + said.value() + "\n条款：" + finding.clause().words()
                + (place || placing.exact() ? "" : "\n（此页的旋转方式少见，不能准确标出位置，批注放在页角。）"));
        mark.setColor(colour(finding.verdict()));
        mark.setPrinted(true);
        mark.setLocked(false);
        put(page, mark);
    }

    private static PDAnnotationMarkup onBox(Finding finding, float[] corners) {
        PDAnnotationMarkup mark;
        if (finding.verdict() == Verdict.AGREES || finding.verdict() == Verdict.NOT_APPLICABLE) {
            PDAnnotationUnderline line = new PDAnnotationUnderline();
            line.setQuadPoints(corners);
            mark = line;
        } else {
            PDAnnotationHighlight light = new PDAnnotationHighlight();
            light.setQuadPoints(corners);
            light.setConstantOpacity(0.5f);
            mark = light;
        }
        mark.setRectangle(around(corners));
        return mark;
    }

    /** Where the place is not known to the point, a note at the page's upper corner says what it is about. */
    private PDAnnotationMarkup inCorner(PDPage page) {
        PDRectangle crop = page.getCropBox();
        PDAnnotationText note = new PDAnnotationText();
        note.setName(PDAnnotationText.NAME_NOTE);
        note.setRectangle(new PDRectangle(
                crop.getLowerLeftX() + 6 + (NOTE + 4) * notes.merge(page, 1, Integer::sum),
                crop.getUpperRightY() - NOTE - 6,
                NOTE,
                NOTE));
        return note;
    }

    private static PDRectangle around(float[] corners) {
        float left = Float.MAX_VALUE;
        float bottom = Float.MAX_VALUE;
        float right = -Float.MAX_VALUE;
        float top = -Float.MAX_VALUE;
        for (int i = 0; i < corners.length; i += 2) {
            left = Math.min(left, corners[i]);
            right = Math.max(right, corners[i]);
            bottom = Math.min(bottom, corners[i + 1]);
            top = Math.max(top, corners[i + 1]);
        }
        return new PDRectangle(left, bottom, right - left, top - bottom);
    }

    private static PDColor colour(Verdict verdict) {
        float[] rgb =
                switch (verdict) {
                    case DIFFERS -> new float[] {0.96f, 0.55f, 0.50f};
                    case CANNOT_TELL -> new float[] {0.98f, 0.82f, 0.40f};
                    case AGREES -> new float[] {0.10f, 0.50f, 0.22f};
                    case NOT_APPLICABLE -> new float[] {0.60f, 0.62f, 0.66f};
                };
        return new PDColor(rgb, PDDeviceRGB.INSTANCE);
    }

    private void put(PDPage page, PDAnnotation mark) {
        try {
            List<PDAnnotation> all = new ArrayList<>(page.getAnnotations());
            mark.setPage(page);
            all.add(mark);
            page.setAnnotations(all);
            mark.constructAppearances(copy);
        } catch (IOException damaged) {
            throw new java.io.UncheckedIOException(damaged);
        }
    }

    /** Viewers show the bookmarks at once: they are the table of contents of the findings. */
    void finish() {
        copy.getDocumentCatalog().setPageMode(org.apache.pdfbox.pdmodel.PageMode.USE_OUTLINES);
    }
}
