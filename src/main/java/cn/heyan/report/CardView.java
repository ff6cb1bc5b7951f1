package cn.heyan.report;

import cn.heyan.evidence.Witness;
import cn.heyan.reconcile.Finding;
import cn.heyan.reconcile.Said;
import cn.heyan.reconcile.Verdict;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A finding as a card: the sentence, the figures that do not agree with the places they stand, the clause, what to do next.
 *
 * @param number of the card, from 1
 * @param more what is left out because it would be too many, as a sentence; empty if nothing
 */
record CardView(
        int number,
        Outcome outcome,
        String severity,
        String title,
        String rule,
        String sentence,
        List<Statement> said,
        String more,
        String clauseSource,
        String clauseWords,
        String next) {

    /** One of the statements, and the piece of paper that makes it. */
    record Statement(String what, String value, Optional<PageNames.Link> page, String crop, String means) {}

    /** More than six places say nothing that six do not. */
    static final int MOST = 6;

    private static final Comparator<Finding> ORDER = Comparator.<Finding, Boolean>comparing(
                    finding -> finding.verdict() != Verdict.DIFFERS)
            .thenComparing(Finding::severity);

    /** The findings that get a card, the gravest first: what differs, and what cannot be told though it decides. */
    static List<Finding> worthACard(List<Finding> findings) {
        return findings.stream()
                .filter(finding -> finding.verdict() == Verdict.DIFFERS
                        || (finding.verdict() == Verdict.CANNOT_TELL && !forPeople(finding)))
                .sorted(ORDER)
                .toList();
    }

    /** What only a person can look at: nothing was read for it, and the packet's verdict does not hang on it. */
    static boolean forPeople(Finding finding) {
        return finding.verdict() == Verdict.CANNOT_TELL
                && !finding.severity().decides()
                && finding.said().stream().noneMatch(said -> said.witness().isPresent());
    }

    static CardView of(int number, Finding finding, Sentences sentences, Crops crops, PageNames pages, Words words) {
        int left = finding.said().size() - MOST;
        return new CardView(
                number,
                Outcome.of(finding.verdict(), words),
                words.say("severity." + finding.severity()),
                finding.title(),
                finding.rule(),
                sentences.of(finding),
                finding.said().stream()
                        .limit(MOST)
                        .map(said -> statement(said, crops, pages, words))
                        .toList(),
                left > 0 ? words.say("said.more", Map.of("count", String.valueOf(left))) : "",
                source(finding),
                finding.clause().words(),
                next(finding, words));
    }

    private static Statement statement(Said said, Crops crops, PageNames pages, Words words) {
        Optional<Witness> witness = said.witness();
        return new Statement(
                said.what(),
                Figures.inText(said.value()),
                witness.map(w -> pages.link(w.page())),
                witness.flatMap(crops::of).orElse(""),
                witness.map(w -> words.say("means." + w.means())).orElse(words.say("said.computed")));
    }

    static String source(Finding finding) {
        return (finding.clause().notice() + " " + finding.clause().place()).trim();
    }

    /** What to do, by the check's id, by its family, or by the verdict alone. */
    static String next(Finding finding, Words words) {
        String key = finding.check();
        Optional<String> found = words.find("next." + key);
        while (found.isEmpty() && key.contains("-")) {
            key = key.substring(0, key.lastIndexOf('-'));
            found = words.find("next." + key);
        }
        return found.orElseGet(() -> words.say("next." + finding.verdict()));
    }
}
