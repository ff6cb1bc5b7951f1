package cn.heyan.classify;

import cn.heyan.packet.Boundary;
import cn.heyan.packet.Boundary.Ground;
import java.util.Optional;

/**
 * Weighs whether a page goes on with a document (连续性): printed page numbers, clause numbers, contract and report numbers, running
 * heads, tables and sentences that go on, against titles and whatever begins anew.
 */
final class Continuity {
    private final OpenDocument document;
    private final PageView page;
    private final Optional<Guess> guess;
    private double sum;
    private double strong;
    private Optional<Boundary> against = Optional.empty();
    private double most;

    private Continuity(OpenDocument document, PageView page, Optional<Guess> guess) {
        this.document = document;
        this.page = page;
        this.guess = guess;
    }

    static Continuity of(OpenDocument document, PageView page, Optional<Guess> guess) {
        Continuity weighed = new Continuity(document, page, guess);
        weighed.kind();
        weighed.folio();
        // what two invoices of one seller share makes them no one document: only printed page numbers go on from a
        // sheet
        if (!document.isSheet()) {
            weighed.clauses();
            weighed.identity();
            weighed.layout();
        }
        return weighed;
    }

    /** Whether the page belongs to the document right before it. */
    boolean goesOn() {
        return sum > 0;
    }

    /** Whether the page belongs to the document although another lies between. */
    boolean comesBack() {
        return strong >= 4 && sum > 0;
    }

    double sum() {
        return sum;
    }

    /** What speaks most against it. */
    Optional<Boundary> against() {
        return against;
    }

    private void proof(double weight) {
        sum += weight;
        strong += weight;
    }

    private void objection(double weight, Ground ground, String sentence) {
        sum -= weight;
        strong -= ground == Ground.TITLE ? 0 : weight;
        if (weight > most) {
            most = weight;
            against = Optional.of(new Boundary(ground, sentence));
        }
    }

    private void kind() {
        Optional<Landmarks> marks = document.marks();
        boolean same = guess.filter(g -> g.kind() == document.kind()
                        && marks.filter(m -> m.name().equals(g.marks().name())).isPresent())
                .isPresent();
        boolean attached = marks.filter(m -> m.attaches(page)).isPresent() || page.isAppendix() && !document.isSheet();
        if (attached) {
            sum += 8;
        }
        boolean inner = !same && marks.filter(m -> m.isPart(page)).isPresent();
        boolean midway = guess.flatMap(Guess::head).filter(h -> h.above() >= 3).isPresent();
        if (!document.isSheet()) {
            // a title below the end of a text, or one that such documents have inside, begins a section
            sum += (inner ? 6 : 0) + (midway ? 4 : 0);
        }
        if (document.isSheet()) {
            objection(4, Ground.COMPLETE, "前一份" + document.kind().chinese() + "为单页");
        }
        if (guess.isPresent() && !same) {
            Guess other = guess.get();
            objection(
                    other.titled() && other.weight() >= Guessing.TITLE ? 5 : 3,
                    other.titled() ? Ground.TITLE : Ground.LABELS,
                    other.reason());
            boolean fitting = document.isOpening() && other.marks().mayFollow(marks);
            sum += fitting ? 8 : 0;
        } else if (same) {
            sameKind(guess.get(), marks.get());
        }
        if (marks.isPresent() && !document.isSheet()) {
            sum += marks.get().goesOnIn(page.dense()) ? 2 : 0;
            sum += marks.get().takesAll() && guess.isEmpty() && !page.isSilent() ? 2 : 0;
        }
        if (page.isSilent()) {
            objection(3, Ground.LAYOUT, "本页几乎没有文字");
        }
    }

    private void sameKind(Guess again, Landmarks marks) {
        boolean preface = marks.isPreface(page);
        if (document.isOpening()) {
            sum += 6;
        } else if (again.head().filter(document::hasNumbered).isPresent() || marks.numbered() && page.startsAtOne()) {
            objection(6, Ground.NUMBERING, "编号标题再次出现：" + again.reason());
        } else if (again.titled() && !marks.isPart(page)) {
            boolean repeated = page.layout().sameHeader(document.first().layout())
                    && again.head().filter(Head::isLarge).isEmpty();
            boolean opensAnew = marks.labelsIn(page.dense()) >= 3
                    && marks.labels().size() >= 4
                    && page.clauses().isEmpty();
            objection(repeated && !opensAnew ? 0.5 : preface || repeated ? 4 : 5, Ground.TITLE, again.reason());
        } else {
            sum += 1.5;
        }
    }

    private void folio() {
        if (page.folio().isEmpty()) {
            return;
        }
        Folio here = page.folio().get();
        Optional<Folio> before = document.lastFolio();
        boolean next = before.filter(b -> b.of() == here.of() && b.number() + 1 == here.number())
                .isPresent();
        if (here.number() > 1 && next) {
            proof(here.of() > 0 ? 6 : 2.5);
        } else if (document.lacks(here)) {
            proof(4);
        } else if (here.number() > 1 && before.isEmpty() && here.number() == document.size() + 1) {
            proof(here.of() > 0 ? 4 : 1.5);
        } else if (here.number() == 1 && !document.isOpening()) {
            objection(here.of() > 0 ? 3 : 1, Ground.NUMBERING, "页码重新从「" + here.chinese() + "」开始");
        } else if (before.isPresent()
                && here.of() > 0
                && here.of() != before.get().of()) {
            objection(2, Ground.NUMBERING, "页码「" + here.chinese() + "」与前页不相接");
        }
    }

    private void clauses() {
        if (page.clauses().isEmpty()) {
            return;
        }
        int first = page.clauses().get().first();
        Optional<Integer> last = document.lastClause();
        if (last.isPresent() && first > last.get() && first <= last.get() + 2 || last.equals(Optional.of(first))) {
            proof(4);
        } else if (last.isPresent() && first == 1 && last.get() > 1) {
            objection(4, Ground.NUMBERING, "条款重新从第一条开始");
        } else if (last.isPresent() && first < last.get()) {
            objection(2, Ground.NUMBERING, "条款号与前页不相接");
        }
    }

    private void identity() {
        Optional<String> shared = document.views()
                .flatMap(view -> page.identities().sharedWith(view.identities()).stream())
                .findFirst();
        Optional<String> other =
                page.identities().differingFrom(document.first().identities());
        boolean ofTheSame = guess.isEmpty() || guess.get().kind() == document.kind();
        if (shared.isPresent() && ofTheSame) {
            proof(4.5);
        } else if (other.isPresent() && ofTheSame) {
            objection(4, Ground.IDENTITY, other.get() + "与前一份不同");
        }
    }

    private void layout() {
        Layout here = page.layout();
        Layout before = document.latest().layout();
        boolean titled = guess.filter(Guess::titled).isPresent();
        sum += here.sameHeader(before) && document.size() > 1 ? 2.5 : here.sameHeader(before) ? 1 : 0;
        sum += !titled && before.sameTable(here) ? 3 : 0;
        sum += !titled && before.unfinished() && here.like(before) ? 2 : 0;
        if (here.wide() != before.wide()) {
            objection(1, Ground.LAYOUT, "版面方向与前页不同");
        }
        if (document.marks().isPresent() && guess.isEmpty() && page.hasLargeTitle() && !document.isOpening()) {
            objection(1.5, Ground.LAYOUT, "本页另有大字标题");
        }
        if (document.marks().isEmpty() && guess.isEmpty()) {
            if (page.hasLargeTitle()) {
                objection(3, Ground.LAYOUT, "本页另有大字标题");
            } else if (here.like(before)
                    && !page.isSilent()
                    && !document.latest().isSilent()) {
                sum += 1.5;
            } else {
                objection(1, Ground.LAYOUT, "版式与前页不同");
            }
        }
    }
}
