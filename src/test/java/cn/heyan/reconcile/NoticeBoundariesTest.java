package cn.heyan.reconcile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import cn.heyan.notation.DateWindow;
import cn.heyan.packet.DocumentKind;
import cn.heyan.programme.CheckSpec;
import cn.heyan.programme.CheckType;
import cn.heyan.programme.Programme;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Both sides of every window and of every limit of the notices. */
class NoticeBoundariesTest {
    private static final Set<String> WINDOWED =
            Set.of(CheckType.INVOICE_WINDOW.name(), CheckType.DATE_WINDOW.name(), CheckType.PERIOD_WINDOW.name());
    private static final Pattern LIMIT = Pattern.compile("(?:thresholds|parameters)\\.[\\w-]+");

    @TestFactory
    Stream<DynamicNode> a_day_on_the_edge_of_a_window_is_inside_and_the_next_is_not() {
        return CaseFile.all().stream().map(file -> {
            Programme programme = A.PROGRAMMES.byId(file.programme()).orElseThrow();
            return dynamicContainer(
                    file.programme(),
                    programme.checks().stream()
                            .filter(check -> WINDOWED.contains(check.type()))
                            .flatMap(check -> edges(file, programme, check)));
        });
    }

    private static Stream<DynamicTest> edges(CaseFile file, Programme programme, CheckSpec check) {
        DateWindow window = check.window();
        boolean end = check.has("mode") && check.text("mode").equals("end");
        boolean start = check.has("mode") && check.text("mode").equals("start");
        List<DynamicTest> tests = new ArrayList<>();
        for (Place place : places(file, check)) {
            boolean last = place.field().endsWith(".to");
            boolean first = place.field().endsWith(".from");
            if (!end && !last && !window.from().equals(LocalDate.MIN)) {
                tests.add(edge(
                        file,
                        programme,
                        check,
                        place,
                        window.from(),
                        window.from().minusDays(1)));
            }
            if (!start && !first) {
                tests.add(edge(
                        file, programme, check, place, window.to(), window.to().plusDays(1)));
            }
        }
        return tests.stream();
    }

    private static DynamicTest edge(
            CaseFile file, Programme programme, CheckSpec check, Place place, LocalDate inside, LocalDate outside) {
        return dynamicTest(check.id() + " " + inside + " / " + outside, () -> {
            assertThat(verdicts(file, programme, check, place, inside)).doesNotContain(Verdict.DIFFERS);
            assertThat(verdicts(file, programme, check, place, outside)).contains(Verdict.DIFFERS);
        });
    }

    private static List<Verdict> verdicts(
            CaseFile file, Programme programme, CheckSpec check, Place place, LocalDate day) {
        Map<String, Object> change = Map.of(place.sheet(), Map.of(place.field(), day.toString()));
        Planted planted = new Planted(day.toString(), Map.of("change", change), Map.of());
        return findings(file, programme, planted).stream()
                .filter(finding -> finding.check().equals(check.id()))
                .map(Finding::verdict)
                .toList();
    }

    /** The first paper of the clean packet, or of a case that adds one, that states a day this check asks for. */
    private static List<Place> places(CaseFile file, CheckSpec check) {
        List<String> kinds = check.has("kinds")
                ? check.texts("kinds")
                : List.of(
                        check.type().equals(CheckType.INVOICE_WINDOW.name())
                                ? DocumentKind.VAT_INVOICE.id()
                                : DocumentKind.APPLICATION_FORM.id());
        List<String> fields = check.type().equals(CheckType.INVOICE_WINDOW.name())
                ? List.of("issueDate")
                : check.has("fields") ? check.texts("fields") : List.of("proj.period");
        return file.papers().stream()
                .filter(sheet -> kinds.contains(sheet.kind().id()))
                .flatMap(sheet -> fields.stream()
                        .flatMap(field -> Stream.of(field, field + ".from", field + ".to"))
                        .filter(field -> sheet.fields().containsKey(field))
                        .map(field -> new Place(sheet.id(), field)))
                .limit(2)
                .toList();
    }

    private record Place(String sheet, String field) {}

    @TestFactory
    Stream<DynamicTest> a_limit_is_tried_on_its_edge_and_beyond() {
        return CaseFile.all().stream()
                .map(file -> dynamicTest(file.programme(), () -> {
                    Programme programme = A.PROGRAMMES.byId(file.programme()).orElseThrow();
                    Set<String> limited = new TreeSet<>();
                    for (CheckSpec check : programme.checks()) {
                        if (check.type().equals(CheckType.RELATION.name())
                                && LIMIT.matcher(check.relation("that")
                                                .orElseThrow()
                                                .text())
                                        .find()) {
                            limited.add(check.id());
                        }
                    }
                    Set<String> edge = new TreeSet<>(limited);
                    Set<String> beyond = new TreeSet<>(limited);
                    List<Planted> all = new ArrayList<>(file.cases());
                    all.add(0, Planted.clean());
                    for (Planted planted : all) {
                        for (Finding finding : findings(file, programme, planted)) {
                            if (limited.contains(finding.check())) {
                                // a claim of several parts shows no sides: there its cases are all that can be asked
                                // for
                                String left = String.valueOf(finding.arguments().get("left"));
                                boolean on = left.equals(
                                        String.valueOf(finding.arguments().get("right")));
                                boolean parts = left.equals("—") && finding.verdict() != Verdict.CANNOT_TELL;
                                if (on && !parts || parts && finding.verdict() == Verdict.AGREES) {
                                    edge.remove(finding.check());
                                }
                                if (finding.verdict() == Verdict.DIFFERS && (parts || !on)) {
                                    beyond.remove(finding.check());
                                }
                            }
                        }
                    }
                    assertThat(edge).as("never tried on the edge").isEmpty();
                    assertThat(beyond).as("never tried beyond").isEmpty();
                }));
    }

    private static List<Finding> findings(CaseFile file, Programme programme, Planted planted) {
        return planted.packet(file, programme).examine().findings();
    }
}
