package cn.heyan.reconcile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import cn.heyan.programme.CheckSpec;
import cn.heyan.programme.CheckType;
import cn.heyan.programme.Programme;
import cn.heyan.programme.Rubric;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Every figure of every programme file, moved by one step to each side: some packet, written down as a case or made for the
 * figure, must be judged differently. So each threshold is tried on its edge and just beyond, from the files alone.
 */
class NoticeFiguresTest {
    private static final Path FOLDER = Path.of("config/programmes");

    /** What can be seen of a finding when a figure moves, beside its verdict: points, and what a person is asked. */
    private static final Map<String, List<String>> TOLD = Map.of(
            CheckType.SCORE.name(), List.of("total"),
            CheckType.DEADLINE.name(), List.of("also"),
            CheckType.MANUAL.name(), List.of("statement"));

    /** What the bureau's lists and packets of before decide. */
    private static final Set<String> ARCHIVED =
            Set.of(CheckType.QUOTA.name(), CheckType.REGISTER.name(), CheckType.DUPLICATE.name());

    /**
     * What no packet can tell from a step more or less: the most that a scoring table gives, held against the table below; a
     * text that must be there has one word at least; what only a scoring table counts is tried by its cases.
     */
    private static final Set<String> UNTOLD = Set.of("scoreBase", "scoreBonus", "leastWords", "keyLinks");

    private static final List<CaseFile> CASES = CaseFile.all();

    @TempDir
    private static Path scratch;

    private static final Map<String, Tried> TRIED = new HashMap<>();

    @TestFactory
    Stream<DynamicNode> a_figure_that_is_moved_by_one_step_is_noticed() throws IOException {
        Map<Path, List<NoticeFigure>> byFile = NoticeFigure.all(FOLDER).stream()
                .filter(figure -> !UNTOLD.contains(figure.name()))
                .filter(figure -> !figure.section().equals("rubrics"))
                .collect(Collectors.groupingBy(NoticeFigure::file, TreeMap::new, Collectors.toList()));
        return byFile.entrySet().stream()
                .map(file -> dynamicContainer(
                        FOLDER.relativize(file.getKey()).toString(),
                        file.getValue().stream()
                                .map(figure -> dynamicTest(figure.toString(), () -> {
                                    assertThat(noticed(figure, -1))
                                            .as("a step less")
                                            .isTrue();
                                    assertThat(noticed(figure, +1))
                                            .as("a step more")
                                            .isTrue();
                                }))));
    }

    @Test
    void a_scoring_table_adds_up_to_the_limits_of_its_check() {
        for (Programme programme : A.PROGRAMMES.all()) {
            programme.first(CheckType.SCORE).ifPresent(check -> {
                assertThat(most(check, false))
                        .isEqualByComparingTo(check.figure("base").orElseThrow());
                assertThat(most(check, true))
                        .isEqualByComparingTo(check.figure("bonus").orElseThrow());
            });
        }
    }

    private static BigDecimal most(CheckSpec check, boolean bonus) {
        return check.rubric("rubric").indicators().stream()
                .filter(indicator -> indicator.bonus() == bonus)
                .map(Rubric.Indicator::most)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static boolean noticed(NoticeFigure figure, int way) throws IOException {
        for (CaseFile file : CASES) {
            Tried tried = tried(file);
            if (tried.files.contains(figure.file()) && tried.notices(figure, way)) {
                return true;
            }
        }
        return false;
    }

    private static Tried tried(CaseFile file) throws IOException {
        Tried known = TRIED.get(file.programme());
        if (known == null) {
            known = new Tried(file, MovedNotice.of(FOLDER, scratch.resolve(file.programme()), file.programme()));
            TRIED.put(file.programme(), known);
        }
        return known;
    }

    /** One programme with its cases, and what each says as the notice is. */
    private static final class Tried {
        private final CaseFile file;
        private final Set<Path> files;
        private final MovedNotice notice;
        private final Programme programme;
        private final List<Planted> cases = new ArrayList<>();

        Tried(CaseFile file, MovedNotice notice) throws IOException {
            this.file = file;
            this.files = MovedNotice.files(FOLDER, file.programme());
            this.notice = notice;
            this.programme = notice.programme();
            cases.add(Planted.clean());
            cases.addAll(file.cases());
        }

        boolean notices(NoticeFigure figure, int way) throws IOException {
            List<Planted> probes = new ArrayList<>(FigureProbes.of(figure, file, files));
            probes.addAll(cases);
            for (String text : figure.moved(way)) {
                Optional<Programme> moved = notice.with(figure, text);
                if (moved.isEmpty()) {
                    return true; // refused: its form has no such year
                }
                Set<String> about = about(figure, moved.get());
                Programme before = only(programme, about);
                Programme after = only(moved.get(), about);
                if (onlyTold(figure) && !titles(before).equals(titles(after))) {
                    return true;
                }
                if (probes.stream().anyMatch(probe -> !says(probe, before).equals(says(probe, after)))) {
                    return true;
                }
            }
            return false;
        }

        /** Whether the figure is for a person to see to: it stands in titles alone. */
        private boolean onlyTold(NoticeFigure figure) throws IOException {
            return FigureProbes.uses(figure, files).stream().noneMatch(check -> {
                Map<String, Object> rest = new HashMap<>(check);
                rest.keySet().removeAll(List.of("title", "reading"));
                return figure.namedIn(rest);
            });
        }

        private static List<String> titles(Programme programme) {
            return programme.checks().stream().map(CheckSpec::title).toList();
        }

        /** The checks that name the figure, or hold its value; and the one that says which invoices count. */
        private Set<String> about(NoticeFigure figure, Programme moved) {
            Set<String> about = moved.checks().stream()
                    .filter(check -> figure.namedIn(check)
                            || !check.toString()
                                    .equals(programme
                                            .check(check.id())
                                            .map(String::valueOf)
                                            .orElse("")))
                    .map(CheckSpec::id)
                    .collect(Collectors.toSet());
            if (about.isEmpty()) {
                return moved.checks().stream().map(CheckSpec::id).collect(Collectors.toSet());
            }
            moved.first(CheckType.INVOICE_SUM).map(CheckSpec::id).ifPresent(about::add);
            return about;
        }

        private static Programme only(Programme all, Set<String> checks) {
            return new Programme(
                    all.id(),
                    all.title(),
                    all.formTitles(),
                    all.formSays(),
                    all.notice(),
                    all.recipients(),
                    all.parameters(),
                    all.checks().stream()
                            .filter(check -> checks.contains(check.id()))
                            .toList());
        }

        private Map<String, List<String>> says(Planted planted, Programme as) {
            PacketKit packet = as.checks().stream().anyMatch(check -> ARCHIVED.contains(check.type()))
                    ? planted.packet(file, as)
                    : planted.packet(file).under(as).received(planted.received(file));
            Map<String, List<String>> verdicts = new TreeMap<>();
            for (Finding finding : packet.examine().findings()) {
                String type = as.check(finding.check()).map(CheckSpec::type).orElse("");
                List<String> words = new ArrayList<>(List.of(finding.verdict().name()));
                TOLD.getOrDefault(type, List.of())
                        .forEach(name ->
                                words.add(String.valueOf(finding.arguments().get(name))));
                verdicts.computeIfAbsent(finding.check(), check -> new ArrayList<>())
                        .add(words.toString());
            }
            return verdicts;
        }
    }
}
