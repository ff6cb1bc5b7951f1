package cn.heyan.reconcile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import cn.heyan.programme.CheckSpec;
import cn.heyan.programme.CheckType;
import cn.heyan.programme.Programme;
import cn.heyan.programme.Programmes;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every programme against its case file: a clean packet shows nothing, each planted defect shows what it should and no more. */
class CasesTest {
    private static final Programmes PROGRAMMES = A.PROGRAMMES;
    private static final List<CaseFile> FILES = CaseFile.all();

    @TestFactory
    Stream<DynamicNode> programmes() {
        return FILES.stream().map(file -> dynamicContainer(file.programme(), tests(file)));
    }

    @Test
    void every_case_file_is_of_a_programme() {
        assertThat(PROGRAMMES.all().stream().map(Programme::id).toList())
                .containsAll(FILES.stream().map(CaseFile::programme).toList());
    }

    private static Stream<DynamicNode> tests(CaseFile file) {
        Programme programme = PROGRAMMES.byId(file.programme()).orElseThrow();
        Map<String, Verdict> clean = verdicts(file, programme, Planted.clean());
        return Stream.concat(
                Stream.of(
                        dynamicTest("a clean packet shows nothing", () -> clean(file, programme, clean)),
                        dynamicTest("every check is triggered by a case", () -> triggered(file, programme))),
                file.cases().stream()
                        .map(planted -> dynamicTest(planted.name(), () -> {
                            Map<String, Verdict> expected = new TreeMap<>(clean);
                            assertThat(expected.keySet())
                                    .containsAll(planted.expected().keySet());
                            expected.putAll(planted.expected());
                            assertThat(verdicts(file, programme, planted))
                                    .as(() -> says(file, programme, planted, expected))
                                    .isEqualTo(expected);
                        })));
    }

    private static void clean(CaseFile file, Programme programme, Map<String, Verdict> clean) {
        Map<String, Verdict> expected = new TreeMap<>(clean);
        expected.replaceAll((check, verdict) -> file.open().contains(check)
                ? Verdict.CANNOT_TELL
                : verdict == Verdict.NOT_APPLICABLE || forAPerson(programme, check) ? verdict : Verdict.AGREES);
        assertThat(expected.keySet()).containsAll(file.open());
        assertThat(clean)
                .as(() -> says(file, programme, Planted.clean(), expected))
                .isEqualTo(expected);
    }

    /** A check that nobody expects a machine to answer. */
    private static boolean forAPerson(Programme programme, String check) {
        return programme.check(check).orElseThrow().type().equals(CheckType.MANUAL.name());
    }

    private static void triggered(CaseFile file, Programme programme) {
        Set<String> silent =
                new TreeSet<>(programme.checks().stream().map(CheckSpec::id).collect(Collectors.toSet()));
        silent.removeAll(file.open());
        silent.removeIf(check -> forAPerson(programme, check)
                || programme.check(check).orElseThrow().is("optional"));
        file.cases().forEach(planted -> planted.expected().forEach((check, verdict) -> {
            if (verdict == Verdict.DIFFERS || verdict == Verdict.CANNOT_TELL) {
                silent.remove(check);
            }
        }));
        assertThat(silent)
                .as("checks that no case of %s triggers", file.programme())
                .isEmpty();
    }

    /** The worst that each check says. */
    private static Map<String, Verdict> verdicts(CaseFile file, Programme programme, Planted planted) {
        Map<String, Verdict> worst = new TreeMap<>();
        for (Finding finding : findings(file, programme, planted)) {
            worst.merge(finding.check(), finding.verdict(), CasesTest::worse);
        }
        return worst;
    }

    private static List<Finding> findings(CaseFile file, Programme programme, Planted planted) {
        // what stands beside every programme is no programme's own; RegistryTest holds it
        return planted.packet(file, programme).examine().findings().stream()
                .filter(finding -> programme.check(finding.check()).isPresent())
                .toList();
    }

    private static Verdict worse(Verdict one, Verdict other) {
        List<Verdict> order = List.of(Verdict.DIFFERS, Verdict.CANNOT_TELL, Verdict.AGREES, Verdict.NOT_APPLICABLE);
        return order.indexOf(one) < order.indexOf(other) ? one : other;
    }

    /** The sentences of the checks that say something else than expected. */
    private static String says(CaseFile file, Programme programme, Planted planted, Map<String, Verdict> expected) {
        return findings(file, programme, planted).stream()
                .filter(finding -> finding.verdict() != expected.get(finding.check()))
                .map(finding -> finding.check() + " " + finding.verdict() + ": " + Sentence.of(finding))
                .collect(Collectors.joining("\n", planted.name() + "\n", "\n"));
    }
}
