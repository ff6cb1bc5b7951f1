package cn.heyan.report;

import cn.heyan.evidence.Witness;
import cn.heyan.programme.CheckType;
import cn.heyan.programme.Clause;
import cn.heyan.reconcile.Finding;
import cn.heyan.reconcile.Said;
import cn.heyan.reconcile.Verdict;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The findings of one check as a card: each sentence with the figures that do not agree and the places they stand, the
 * clause, and what to do next.
 *
 * @param number of the card, from 1
 * @param entries one for each finding
 * @param rest how many findings the overview leaves out, as a sentence; empty if none
 * @param clauseSource where the clause stands; only the notice where the entries have clauses of their own
 */
record CardView(
        int number,
        Outcome outcome,
        String severity,
        String title,
        String rule,
        List<Entry> entries,
        String rest,
        String clauseSource,
        String clauseWords,
        String next) {

    /**
     * One finding.
     *
     * @param said on paper
     * @param computed what was computed or is set by the programme, to hold it against
     * @param more what is left out because it would be too many, as a sentence; empty if nothing
     */
    record Entry(
            String sentence,
            List<Statement> said,
            List<Map.Entry<String, String>> computed,
            String more,
            String clauseSource,
            String clauseWords) {}

    /** One of the statements, and the piece of paper that makes it. */
    record Statement(String what, String value, PageNames.Link page, String crop, String means) {}

    /** More than six places say nothing that six do not. */
    static final int MOST = 6;

    /** Of each card the overview shows this many sentences. */
    static final int OVERVIEW = 3;

    /** How a check says that there is no value. */
    private static final String NOTHING = "—";

    /** The key of the sentence that says that a check of ours has broken down. */
    private static final String BREAKDOWN = "breakdown";

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

    /** Findings of one check and outcome share a card, and so do all missing materials. */
    static List<List<Finding>> grouped(List<Finding> findings) {
        Map<String, List<Finding>> groups = new LinkedHashMap<>();
        for (Finding finding : findings) {
            String check = isMaterial(finding) ? finding.type() : finding.check();
            String key = finding.verdict() + " " + finding.severity() + " " + check;
            groups.computeIfAbsent(key, none -> new ArrayList<>()).add(finding);
        }
        return List.copyOf(groups.values());
    }

    /** What a person must look at though the packet's verdict does not hang on it: for the list to tick off. */
    static boolean forPeople(Finding finding) {
        return finding.verdict() == Verdict.CANNOT_TELL
                && !finding.severity().decides()
                && !finding.message().equals(BREAKDOWN);
    }

    static CardView of(
            int number, List<Finding> group, Sentences sentences, Crops crops, PageNames pages, Words words) {
        Finding first = group.get(0);
        boolean oneClause = group.stream().map(Finding::clause).distinct().count() == 1;
        boolean materials = isMaterial(first) && group.size() > 1;
        return new CardView(
                number,
                Outcome.of(first.verdict(), words),
                words.say("severity." + first.severity()),
                materials ? words.say("cards.materials") : Figures.inText(first.title()),
                first.rule(),
                group.stream()
                        .map(finding -> entry(finding, !oneClause, sentences, crops, pages, words))
                        .toList(),
                group.size() > OVERVIEW
                        ? words.say("cards.rest", Map.of("count", String.valueOf(group.size() - OVERVIEW)))
                        : "",
                oneClause ? source(first.clause()) : first.clause().notice(),
                oneClause ? first.clause().words() : "",
                next(first, words));
    }

    private static boolean isMaterial(Finding finding) {
        return finding.type().equals(CheckType.DOC_PRESENT.name());
    }

    private static Entry entry(
            Finding finding, boolean clause, Sentences sentences, Crops crops, PageNames pages, Words words) {
        // a scoring table is read whole or not at all
        int most =
                finding.type().equals(CheckType.SCORE.name()) ? finding.said().size() : MOST;
        int left = finding.said().size() - most;
        List<Statement> said = new ArrayList<>();
        List<Map.Entry<String, String>> computed = new ArrayList<>();
        for (Said one : finding.said().subList(0, Math.min(most, finding.said().size()))) {
            String value = one.value().equals(NOTHING) ? words.say("state.absent") : Figures.inText(one.value());
            one.witness()
                    .ifPresentOrElse(
                            witness -> said.add(statement(one.what(), value, witness, crops, pages, words)),
                            () -> computed.add(Map.entry(one.what(), value)));
        }
        return new Entry(
                sentences.of(finding),
                said,
                computed,
                left > 0 ? words.say("said.more", Map.of("count", String.valueOf(left))) : "",
                clause ? finding.clause().place() : "",
                clause ? finding.clause().words() : "");
    }

    private static Statement statement(
            String what, String value, Witness witness, Crops crops, PageNames pages, Words words) {
        return new Statement(
                what,
                value,
                pages.link(witness.page()),
                crops.of(witness).orElse(""),
                words.say("means." + witness.means()));
    }

    static String source(Clause clause) {
        return (clause.notice() + " " + clause.place()).trim();
    }

    /**
     * What to do, by the check's id or its family, else by the verdict alone. What to do about a difference is no advice
     * where nothing is known to differ: there the key ends in the verdict.
     */
    private static String next(Finding finding, Words words) {
        if (finding.message().equals(BREAKDOWN)) {
            return words.say("next." + BREAKDOWN);
        }
        String ending = finding.verdict() == Verdict.DIFFERS ? "" : "." + finding.verdict();
        String check = finding.check();
        Optional<String> found = words.find("next." + check + ending);
        while (found.isEmpty() && check.contains("-")) {
            check = check.substring(0, check.lastIndexOf('-'));
            found = words.find("next." + check + ending);
        }
        return found.orElseGet(() -> words.say("next." + finding.verdict()));
    }
}
