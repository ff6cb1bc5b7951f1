package cn.heyan.report;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Everything that stands in the report, ready to be shown: the template only puts it in its place. */
record ReportView(
        Head head,
        List<BridgeView> bridges,
        List<CardView> cards,
        List<Todo> manual,
        List<Ask> inquiries,
        List<Line> checks,
        InvoiceTable invoices,
        Optional<Timeline> timeline,
        List<Found> documents,
        List<Gap> gaps,
        List<Map.Entry<String, String>> readings,
        List<Thumbnail> pages,
        List<Reviewed> reviewed) {

    /** What a reviewer changed or decided: what the machine had, what holds now, who, when and why. */
    record Reviewed(
            String what,
            List<PageNames.Link> page,
            String before,
            String now,
            String who,
            String when,
            String why,
            boolean applies) {}

    /** The first lines: who, for what, with what outcome. */
    record Head(
            String applicant,
            String uscc,
            String programme,
            String notice,
            Outcome verdict,
            String summary,
            List<Count> counts,
            List<String> warnings,
            String packet) {}

    /** How many checks had one outcome. */
    record Count(Outcome outcome, int number) {}

    /** A check in a list. */
    record Line(Outcome outcome, String rule, String title, String sentence, String card, List<PageNames.Link> pages) {}

    /** A check that a person must make: what to look for, and where. */
    record Todo(String title, List<Line> lines) {}

    /** A question to an authority: what to type where. */
    record Ask(String label, String platform, String inputs, List<PageNames.Link> pages) {}

    /** A document that was found. */
    record Found(String kind, List<PageNames.Link> pages, String reason) {}

    /** A page or file that was not read. */
    record Gap(List<PageNames.Link> page, String file, String reason) {}

    /** A page, small, under its anchor. */
    record Thumbnail(String anchor, String name, String kind, String picture) {}
}
