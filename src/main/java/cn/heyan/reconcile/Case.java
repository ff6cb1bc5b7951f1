package cn.heyan.reconcile;

import cn.heyan.evidence.Absent;
import cn.heyan.evidence.Declaration;
import cn.heyan.evidence.Dossier;
import cn.heyan.evidence.Field;
import cn.heyan.evidence.Paper;
import cn.heyan.evidence.Reading;
import cn.heyan.notation.WanYuan;
import cn.heyan.packet.DocumentKind;
import cn.heyan.packet.PageRef;
import cn.heyan.packet.PageSense;
import cn.heyan.programme.CheckType;
import cn.heyan.programme.Programme;
import cn.heyan.reconcile.archive.Records;
import cn.heyan.reconcile.count.Tally;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/**
 * What a check may look at (案卷): everything that was read, the programme, and the invoices already counted.
 *
 * @param dossier what was read
 * @param programme what was demanded
 * @param receivedOn the day the packet came in
 * @param applicant who applies
 * @param tally the invoices, counted
 * @param records what the bureau knows besides: lists and packets of before
 */
public record Case(
        Dossier dossier, Programme programme, LocalDate receivedOn, Applicant applicant, Tally tally, Records records) {

    /** A packet beside which nothing is known. */
    public Case(Dossier dossier, Programme programme, LocalDate receivedOn, Applicant applicant, Tally tally) {
        this(dossier, programme, receivedOn, applicant, tally, Records.NONE);
    }

    /** What the application form declares for this field: the first form that states it, else one that leaves it empty. */
    public <T> Reading<T> declared(Field<T> field) {
        List<Reading<T>> readings = Stream.of(
                        DocumentKind.APPLICATION_FORM, DocumentKind.ONSITE_VERIFICATION_APPLICATION)
                .flatMap(kind -> papers(kind).stream())
                .map(paper -> paper.read(field))
                .toList();
        return readings.stream()
                .filter(reading -> !reading.witnesses().isEmpty())
                .findFirst()
                .or(() -> readings.stream()
                        .filter(reading -> reading instanceof Absent<?> absent && absent.blank())
                        .findFirst())
                .orElseGet(() -> new Absent<>("申报书中未见此项"));
    }

    /** What the application form declares in 万元. */
    public Reading<WanYuan> declared(String id) {
        return declared(Declaration.money(id));
    }

    /** The same, with invoices counted like this. */
    public Case counting(Tally other) {
        return new Case(dossier, programme, receivedOn, applicant, other, records);
    }

    /** The papers of one kind. */
    public List<Paper> papers(DocumentKind kind) {
        return dossier.papers(kind);
    }

    /** The papers of the kinds with these ids. */
    public List<Paper> papers(Collection<String> kinds) {
        return dossier.papers().stream()
                .filter(paper -> kinds.contains(paper.kind().id()))
                .toList();
    }

    /**
     * Those of these papers that count as handed in: all, unless the notice takes illegible papers for not provided (视同未提供)
     * and the programme says so of its check of legibility.
     */
    public List<Paper> provided(List<Paper> papers) {
        boolean strict = programme
                .first(CheckType.LEGIBLE)
                .filter(spec -> "treat-as-missing".equals(spec.parameters().get("effect")))
                .isPresent();
        return strict ? papers.stream().filter(this::legible).toList() : papers;
    }

    private boolean legible(Paper paper) {
        return paper.kind() == DocumentKind.PHOTO
                || paper.document().pages().stream()
                        .filter(page -> !foundLegible(page))
                        .map(dossier.read()::page)
                        .noneMatch(page -> PageSense.of(page).state() == PageSense.State.ILLEGIBLE);
    }

    /** Whether a reviewer found that this page can be read, whatever was measured. */
    public boolean foundLegible(PageRef page) {
        return dossier.foundLegible(page)
                || records.overrides().legible(dossier.read().packet().id(), page);
    }

    /** The invoices, each once. */
    public List<Paper> invoices() {
        return tally.bridge().isEmpty() ? papers(DocumentKind.VAT_INVOICE) : tally.originals();
    }

    /** Whether something was handed in that could not be read, so that what is missing may be there (有未读出的部分). */
    public boolean hasGaps() {
        return Gaps.of(dossier).any();
    }
}
