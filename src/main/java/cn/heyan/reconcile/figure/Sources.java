package cn.heyan.reconcile.figure;

import cn.heyan.evidence.Absent;
import cn.heyan.evidence.AuditReport;
import cn.heyan.evidence.Paper;
import cn.heyan.evidence.Reading;
import cn.heyan.evidence.Readings;
import cn.heyan.evidence.Witness;
import cn.heyan.packet.DocumentKind;
import cn.heyan.packet.PageRef;
import cn.heyan.programme.expression.Expression.Source;
import cn.heyan.reconcile.Answer;
import cn.heyan.reconcile.Case;
import cn.heyan.reconcile.Shown;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds in a packet what expressions name: declared fields, papers of a kind, rows of a table. */
final class Sources {
    private static final Pattern YEAR = Pattern.compile("(.+)\\[((?:19|20)\\d{2})]");
    private static final Pattern BACK = Pattern.compile("(.+)\\[Y-(\\d)]");
    private static final List<String> YEARS =
            List.of("fiscalYear", "year", "taxYear", "period", "periodTo", "issueDate");
    private static final List<String> NUMBERS =
            List.of("invoiceNumber", "voucherNumber", "serialNumber", "contractNumber", "reportNumber", "number");

    private final Case examined;

    Sources(Case examined) {
        this.examined = examined;
    }

    /** What the application form declares; a column that the applicant heads 上一年度 is the year before the reference year. */
    Reading<?> declared(String id) {
        List<Reading<?>> yearly = stating(names(id));
        List<Reading<?>> found =
                yearly.isEmpty() && id.contains("[") ? stating(List.of(id.substring(0, id.indexOf('[')))) : yearly;
        return found.stream()
                .filter(reading -> !reading.witnesses().isEmpty())
                .findFirst()
                .or(() -> found.stream().filter(Sources::isBlank).findFirst())
                .orElseGet(() -> new Absent<>("申报书中未见此项"));
    }

    private List<Reading<?>> stating(List<String> names) {
        List<Reading<?>> found = new ArrayList<>();
        for (Paper form : forms()) {
            names.forEach(name -> form.readings().named(name).ifPresent(found::add));
        }
        return found;
    }

    /** What the papers of a kind state for a year: in a column of that year, else those papers that are of that year. */
    List<Reading<?>> ofYear(Source source, String year) {
        if (!year.isEmpty()) {
            String column = source.field() + "[" + year + "]";
            Optional<Reading<?>> own =
                    audit(source.of(), column).flatMap(paper -> paper.readings().named(column));
            boolean yearly = papers(source.of()).stream().anyMatch(paper -> paper.readings().all().keySet().stream()
                    .anyMatch(field -> field.name().startsWith(source.field() + "[")));
            if (own.isPresent() || yearly) {
                return own.stream().<Reading<?>>map(reading -> reading).toList();
            }
        }
        return units(source).stream()
                .filter(unit -> year.isEmpty() || !isOfAnother(unit, year))
                .<Reading<?>>map(unit -> unit.read(source.field()))
                .toList();
    }

    private static boolean isOfAnother(Unit unit, String year) {
        return YEARS.stream()
                .flatMap(name -> Answer.values(unit.read(name)).stream())
                .map(String::valueOf)
                .findFirst()
                .filter(stated -> !stated.contains(year))
                .isPresent();
    }

    /** The papers of a kind, each once: what bears the same number is the same paper. */
    List<Paper> papers(String kind) {
        if (kind.equals(DocumentKind.VAT_INVOICE.id())) {
            return examined.invoices();
        }
        List<Paper> once = new ArrayList<>();
        for (Paper paper : examined.papers(List.of(kind))) {
            if (once.stream().noneMatch(other -> same(paper, other))) {
                once.add(paper);
            }
        }
        return once;
    }

    /** The audit report that states this figure: the year's own before one that compares. */
    Optional<Paper> audit(String kind, String field) {
        Matcher year = YEAR.matcher(field);
        String of = year.matches() ? year.group(2) : "";
        return papers(kind).stream()
                .filter(paper -> paper.readings()
                        .named(field)
                        .filter(reading -> !reading.witnesses().isEmpty())
                        .isPresent())
                .min((a, b) -> Boolean.compare(isOf(b, of), isOf(a, of)));
    }

    /** The rows of the form's table, the papers of a kind, or the rows of those papers where only rows state the field. */
    List<Unit> units(Source source) {
        if (!source.papers()) {
            String prefix = source.of() + ".";
            return forms().stream()
                    .flatMap(form -> form.rows().stream()
                            .filter(row -> row.all().keySet().stream()
                                    .anyMatch(field -> field.name().startsWith(prefix)))
                            .map(row -> new Unit(row, Readings.NONE, prefix, where(row, form))))
                    .toList();
        }
        List<Paper> papers = papers(source.of());
        boolean inRows = !source.field().isEmpty()
                && papers.stream()
                        .noneMatch(
                                paper -> paper.readings().named(source.field()).isPresent())
                && papers.stream().anyMatch(paper -> !paper.rows().isEmpty());
        return papers.stream()
                .flatMap(paper -> inRows
                        ? paper.rows().stream().map(row -> new Unit(row, paper.readings(), "", called(paper)))
                        : Stream.of(new Unit(paper.readings(), Readings.NONE, "", called(paper))))
                .toList();
    }

    /** Whether something was not read that may be what is asked for: a list of the form, too, that was not found or has rows nobody could read. */
    boolean gaps(Source source) {
        return examined.hasGaps() || (!source.papers() && (forms().isEmpty() || isUnread(source.of())));
    }

    /** Whether the form's list was looked for in vain, or read in part only; one left empty was read. */
    private boolean isUnread(String list) {
        List<Reading<?>> states = stating(List.of(list));
        return states.isEmpty()
                ? units(new Source(list, "", false)).isEmpty()
                : states.stream().noneMatch(Sources::isBlank);
    }

    /** How a person calls a paper. */
    String called(Paper paper) {
        return paper.kind().chinese() + "（" + page(paper.document().firstPage()) + "）";
    }

    private String where(Readings row, Paper form) {
        return row.all().values().stream()
                .flatMap(reading -> reading.witness().stream())
                .map(Witness::page)
                .findFirst()
                .map(page -> "表格（" + page(page) + "）")
                .orElseGet(() -> called(form));
    }

    private String page(PageRef page) {
        return Shown.page(page, examined.dossier().read().packet().files().size() <= 1);
    }

    private List<Paper> forms() {
        List<Paper> forms = new ArrayList<>(examined.papers(DocumentKind.APPLICATION_FORM));
        forms.addAll(examined.papers(DocumentKind.ONSITE_VERIFICATION_APPLICATION));
        return forms;
    }

    /** A column may be headed by its year, or by words such as 上一年度: fin.tax[2025] and fin.tax[Y-1] are the same in 2026. */
    private List<String> names(String id) {
        Optional<Integer> reference = reference();
        Matcher year = YEAR.matcher(id);
        Matcher back = BACK.matcher(id);
        if (reference.isPresent() && year.matches()) {
            int years = reference.get() - Integer.parseInt(year.group(2));
            return List.of(id, year.group(1) + (years == 0 ? "[Y]" : "[Y-" + years + "]"));
        }
        if (reference.isPresent() && back.matches()) {
            return List.of(id, back.group(1) + "[" + (reference.get() - Integer.parseInt(back.group(2))) + "]");
        }
        return List.of(id);
    }

    /** The year of application: said by the programme, else the one after the year that it reports on. */
    private Optional<Integer> reference() {
        return number("referenceYear").or(() -> number("year").map(year -> year + 1));
    }

    private Optional<Integer> number(String parameter) {
        String value = String.valueOf(examined.programme().parameters().getOrDefault(parameter, ""));
        return value.matches("\\d{4}") ? Optional.of(Integer.parseInt(value)) : Optional.empty();
    }

    private static boolean isBlank(Reading<?> reading) {
        return reading instanceof Absent<?> absent && absent.blank();
    }

    private static boolean isOf(Paper paper, String year) {
        return !year.isEmpty()
                && Answer.values(paper.read(AuditReport.YEAR)).stream().anyMatch(text -> text.contains(year));
    }

    private static boolean same(Paper one, Paper other) {
        return NUMBERS.stream().anyMatch(number -> one.readings()
                        .named(number)
                        .flatMap(Reading::settled)
                        .map(String::valueOf)
                        .filter(mine -> other.readings()
                                .named(number)
                                .flatMap(Reading::settled)
                                .map(String::valueOf)
                                .filter(mine::equals)
                                .isPresent())
                        .isPresent())
                && one.readings().all().entrySet().stream()
                        .filter(each -> each.getValue().settled().isPresent())
                        .allMatch(each -> other.readings()
                                .read(each.getKey())
                                .settled()
                                .map(value ->
                                        value.equals(each.getValue().settled().orElseThrow()))
                                .orElse(true));
    }
}
