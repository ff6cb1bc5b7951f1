package cn.heyan.report;

import cn.heyan.evidence.Invoice;
import cn.heyan.notation.WanYuan;
import cn.heyan.notation.Yuan;
import cn.heyan.packet.Document;
import cn.heyan.reconcile.Bridge;
import cn.heyan.reconcile.Deduction;
import cn.heyan.reconcile.Examination;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A bridge (核减桥) as a table whose last column is its picture: bars from zero, one under the other.
 *
 * @param title what was declared
 * @param basis with or without tax
 * @param rows from declared to verified
 * @param threshold where the line stands, in percent of the width, and what it says
 */
record BridgeView(String title, String basis, List<Row> rows, Optional<Mark> threshold) {

    /**
     * One line.
     *
     * @param css {@code declared}, {@code deduction} or {@code verified}
     * @param label what it is
     * @param places the papers concerned
     * @param amount in yuan, with its sign
     * @param bars its picture
     */
    record Row(String css, String label, String note, List<PageNames.Link> places, String amount, List<Bar> bars) {}

    /**
     * Part of a bar, in percent of the width.
     *
     * @param css {@code sure} or {@code open}: what is certain and what may be
     */
    record Bar(String css, String style) {}

    /** A line across all bars. */
    record Mark(String style, String labelStyle, String label) {}

    /** The bridge must stay on the first page: invoice numbers only where there is room, and not too many pages. */
    private static final int FEW_PAPERS = 2;

    private static final int MOST_PAPERS = 8;

    static BridgeView of(Bridge bridge, Examination examination, PageNames pages, Words words) {
        return new Drawing(bridge, examination, pages, words).view();
    }

    /** Draws one bridge; keeps the running total from line to line. */
    private static final class Drawing {

        private final Bridge bridge;
        private final Examination examination;
        private final PageNames pages;
        private final Words words;
        private final Demands demands;
        private final Optional<Yuan> threshold;
        private final double widest;
        private final List<Row> rows = new ArrayList<>();

        Drawing(Bridge bridge, Examination examination, PageNames pages, Words words) {
            this.bridge = bridge;
            this.examination = examination;
            this.pages = pages;
            this.words = words;
            demands = new Demands(examination.programme());
            threshold = demands.threshold(bridge.field());
            Yuan most =
                    declared().orElse(Yuan.ZERO).max(bridge.verified().high()).max(threshold.orElse(Yuan.ZERO));
            widest = most.isZero() ? 1 : most.amount().doubleValue() * 1.02;
        }

        private Optional<Yuan> declared() {
            return bridge.declared().likeliest().map(WanYuan::yuan);
        }

        BridgeView view() {
            declaredRow();
            Yuan left = declared().orElseGet(this::everything);
            for (Deduction deduction : bridge.deductions()) {
                left = deductionRow(deduction, left);
            }
            verifiedRow();
            String title = demands.called(bridge.field(), words);
            Optional<Mark> mark = threshold.map(this::mark);
            return new BridgeView(title, words.say("basis." + bridge.basis()), rows, mark);
        }

        /** The label hangs to the side that has room. */
        private Mark mark(Yuan least) {
            double at = percent(least);
            return new Mark(
                    "left:" + at + "%",
                    at > 50 ? "right:" + Math.round((100 - at) * 100) / 100.0 + "%" : "left:" + at + "%",
                    words.say("bridge.threshold", Map.of("amount", Figures.yuan(least))));
        }

        /** What must have been declared for the bridge to end where it ends. */
        private Yuan everything() {
            return bridge.verified()
                    .low()
                    .plus(Yuan.sum(bridge.deductions().stream()
                            .map(deduction -> deduction.amount().high())
                            .toList()));
        }

        private void declaredRow() {
            Cell cell = Cell.of(bridge.declared(), words);
            String note = declared().isEmpty()
                    ? words.say("bridge.declared.absent")
                    : words.say("bridge.declared.note", Map.of("wan", cell.text())) + cell.note();
            rows.add(new Row(
                    "declared",
                    words.say("bridge.declared"),
                    note,
                    bridge.declared().witness().map(w -> pages.link(w.page())).stream()
                            .toList(),
                    declared().map(Figures::yuan).orElse(words.say("state.absent")),
                    declared().map(amount -> bar("sure", Yuan.ZERO, amount)).stream()
                            .toList()));
        }

        private Yuan deductionRow(Deduction deduction, Yuan left) {
            Yuan sure = deduction.amount().low();
            Yuan atMost = deduction.amount().high();
            List<Bar> bars = new ArrayList<>();
            bars.add(bar("sure", left.minus(sure), left));
            if (!deduction.amount().isExact()) {
                bars.add(bar("open", left.minus(atMost), left.minus(sure)));
            }
            boolean more = atMost.isNegative();
            String reason = "deduction." + deduction.reason() + (more ? ".negative" : "");
            String amount = deduction.amount().isExact()
                    ? Figures.signed(sure.negate())
                    : "−(" + Figures.interval(deduction.amount()) + ")";
            rows.add(new Row(
                    more ? "deduction more" : "deduction", words.say(reason), "", places(deduction), amount, bars));
            return left.minus(atMost);
        }

        /** The papers concerned; for what was not read also the pages behind which more may stand. */
        private List<PageNames.Link> places(Deduction deduction) {
            List<PageNames.Link> places = papers(deduction.documents());
            if (deduction.reason() == Deduction.Reason.UNREADABLE) {
                Missing.pages(examination.dossier(), words).keySet().forEach(page -> places.add(pages.link(page)));
            }
            return places;
        }

        private List<PageNames.Link> papers(List<Document> documents) {
            List<PageNames.Link> links = new ArrayList<>();
            boolean few = documents.size() <= FEW_PAPERS;
            documents.stream()
                    .limit(MOST_PAPERS)
                    .forEach(document -> links.add(
                            few ? paper(document) : pages.runs(document.pages()).get(0)));
            if (documents.size() > MOST_PAPERS) {
                String more = words.say("bridge.papers.more", Map.of("count", String.valueOf(documents.size())));
                links.add(new PageNames.Link(more, "invoices"));
            }
            return links;
        }

        private PageNames.Link paper(Document document) {
            PageNames.Link page = pages.runs(document.pages()).get(0);
            String name = examination.dossier().papers().stream()
                    .filter(paper -> paper.document().equals(document))
                    .findFirst()
                    .flatMap(paper -> paper.read(Invoice.INVOICE_NUMBER).likeliest())
                    .map(number -> words.say("invoice.number", Map.of("number", number)) + " ")
                    .orElse("");
            return new PageNames.Link(name + page.name(), page.anchor());
        }

        private void verifiedRow() {
            List<Bar> bars = new ArrayList<>();
            bars.add(bar("sure", Yuan.ZERO, bridge.verified().low()));
            if (!bridge.verified().isExact()) {
                bars.add(bar("open", bridge.verified().low(), bridge.verified().high()));
            }
            rows.add(new Row(
                    "verified " + standing(),
                    words.say("bridge.verified"),
                    threshold.map(this::against).orElse(""),
                    List.of(),
                    Figures.interval(bridge.verified()),
                    bars));
        }

        private String standing() {
            return threshold
                    .map(least -> bridge.verified().low().compareTo(least) >= 0
                            ? "agrees"
                            : bridge.verified().high().compareTo(least) < 0 ? "differs" : "unknown")
                    .orElse("agrees");
        }

        private String against(Yuan least) {
            Yuan short_ = least.minus(bridge.verified().high());
            return words.say(
                    "bridge.against." + standing(),
                    Map.of("threshold", Figures.yuan(least), "short", Figures.yuan(short_.abs())));
        }

        private Bar bar(String css, Yuan from, Yuan to) {
            double a = percent(from.min(to));
            double b = percent(from.max(to));
            return new Bar(css, "left:" + a + "%;width:" + Math.max(0.3, Math.round((b - a) * 100) / 100.0) + "%");
        }

        private double percent(Yuan amount) {
            double part = 100 * amount.amount().doubleValue() / widest;
            return Math.round(Math.max(0, Math.min(100, part)) * 100) / 100.0;
        }
    }
}
