package cn.heyan.reconcile.checks;

import cn.heyan.evidence.Declaration;
import cn.heyan.evidence.Paper;
import cn.heyan.evidence.Reading;
import cn.heyan.evidence.Witness;
import cn.heyan.packet.DocumentKind;
import cn.heyan.packet.Means;
import cn.heyan.packet.PageRef;
import cn.heyan.programme.CheckSpec;
import cn.heyan.programme.WordLimit;
import cn.heyan.reconcile.Case;
import cn.heyan.reconcile.Conclusion;
import cn.heyan.reconcile.Finding;
import cn.heyan.reconcile.Said;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Texts of the form are as long as asked (字数). A heading {@code 企业简介=org.profile} names the box that holds the text;
 * without a field the text runs from its heading to the next one, as far as that can be seen: what is too long by little is
 * for a person.
 */
final class TextLengths {
    /** A reader of pictures miscounts no more than this part of a box's text. */
    private static final BigDecimal MISCOUNT = new BigDecimal("1.05");

    private final Case examined;
    private final CheckSpec spec;
    private int counted;

    TextLengths(Case examined, CheckSpec spec) {
        this.examined = examined;
        this.spec = spec;
    }

    /** How many texts were found and are as long as they may be. */
    int counted() {
        return counted;
    }

    /** A finding for each text that is too long, or is not there and should be. */
    List<Finding> findings() {
        List<Finding> findings = new ArrayList<>();
        List<WordLimit> limits = spec.wordLimits();
        List<String> headings =
                limits.stream().map(WordLimit::heading).map(TextLengths::title).toList();
        for (WordLimit limit : limits) {
            Optional<Passage> text = text(limit.heading(), headings);
            Optional<Finding> wrong = text.isEmpty() ? missing(limit) : measured(limit, text.get());
            wrong.ifPresent(findings::add);
            counted += text.isPresent() && wrong.isEmpty() ? 1 : 0;
        }
        return findings;
    }

    private Optional<Passage> text(String heading, List<String> headings) {
        int at = heading.indexOf('=');
        if (at < 0) {
            return Passage.below(examined, examined.papers(DocumentKind.APPLICATION_FORM), heading, headings)
                    .filter(passage -> passage.length() > 0);
        }
        Reading<String> box = examined.declared(Declaration.text(heading.substring(at + 1)));
        return box.likeliest().flatMap(words -> box.witnesses().stream()
                .findFirst()
                .map(witness ->
                        new Passage(words, witness.page(), Optional.of(printed(witness) ? BigDecimal.ONE : MISCOUNT))));
    }

    private static boolean printed(Witness witness) {
        return witness.means() != Means.OCR && witness.means() != Means.SECOND_OCR;
    }

    private Optional<Finding> missing(WordLimit limit) {
        return limit.least().isEmpty()
                ? Optional.empty()
                : Optional.of(Conclusion.open(spec, "form.no-text")
                        .with("heading", title(limit.heading()))
                        .said(form())
                        .finding());
    }

    private List<Said> form() {
        return examined.papers(DocumentKind.APPLICATION_FORM).stream()
                .limit(1)
                .map((Paper form) -> Wording.look(examined, form.document().firstPage(), "申报书"))
                .toList();
    }

    private Optional<Finding> measured(WordLimit limit, Passage text) {
        BigDecimal length = BigDecimal.valueOf(text.length());
        if (limit.most().isPresent() && length.compareTo(limit.most().get()) > 0) {
            boolean clear = text.slack()
                    .filter(slack -> length.compareTo(limit.most().orElseThrow().multiply(slack)) > 0)
                    .isPresent();
            Conclusion conclusion =
                    clear ? Conclusion.differs(spec, "form.too-long") : Conclusion.open(spec, "form.perhaps-too-long");
            return Optional.of(told(conclusion, limit, text, limit.most().get()));
        }
        if (limit.least().isPresent() && length.compareTo(limit.least().get()) < 0) {
            return Optional.of(told(
                    Conclusion.open(spec, "form.too-short"),
                    limit,
                    text,
                    limit.least().get()));
        }
        return Optional.empty();
    }

    private Finding told(Conclusion conclusion, WordLimit limit, Passage text, BigDecimal bound) {
        PageRef page = text.page();
        return conclusion
                .with("heading", title(limit.heading()))
                .with("length", text.length())
                .with("limit", bound.toPlainString())
                .with("page", Wording.page(examined, page))
                .said(Wording.look(examined, page, title(limit.heading())))
                .finding();
    }

    private static String title(String heading) {
        int at = heading.indexOf('=');
        return at < 0 ? heading : heading.substring(0, at);
    }
}
