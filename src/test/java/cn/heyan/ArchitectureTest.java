package cn.heyan;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The house: which floor a package stands on, and who may use which library. */
class ArchitectureTest {

    private static final JavaClasses HEYAN = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("cn.heyan");

    /** A package knows only floors below its own, never a neighbour. */
    private static final List<List<String>> FLOORS = List.of(
            List.of("notation"),
            List.of("packet", "programme"),
            List.of("evidence"),
            List.of("intake", "page", "ocr", "classify", "extract", "reconcile"),
            List.of("report", "store", "journey"),
            List.of("route", "desk", "command"));

    private static final Map<String, List<String>> LIBRARIES = new TreeMap<>(Map.ofEntries(
            Map.entry("org.apache.camel", List.of("route")),
            Map.entry("org.springframework", List.of("", "store", "route", "desk", "command")),
            Map.entry("org.apache.tika", List.of("intake")),
            Map.entry("org.apache.pdfbox", List.of("page", "report")),
            Map.entry("com.google.zxing", List.of("page")),
            Map.entry("ai.onnxruntime", List.of("ocr")),
            Map.entry("net.sourceforge.tess4j", List.of("ocr")),
            Map.entry("java.sql", List.of("store")),
            Map.entry("com.openhtmltopdf", List.of("report")),
            Map.entry("org.thymeleaf", List.of("report", "desk")),
            Map.entry("org.apache.activemq", List.of("route")),
            Map.entry("jakarta.jms", List.of("", "route"))));

    @TestFactory
    Stream<DynamicTest> a_package_knows_only_the_floors_below_it() {
        return FLOORS.stream().flatMap(List::stream).map(name -> DynamicTest.dynamicTest(name, () -> belowOnly(name)));
    }

    private static void belowOnly(String name) {
        int floor = 0;
        while (!FLOORS.get(floor).contains(name)) {
            floor++;
        }
        String[] forbidden = Stream.concat(
                        FLOORS.subList(floor, FLOORS.size()).stream().flatMap(List::stream), Stream.of(""))
                .filter(other -> !other.equals(name))
                .map(other -> other.isEmpty() ? "cn.heyan" : "cn.heyan." + other + "..")
                .toArray(String[]::new);
        noClasses()
                .that()
                .resideInAPackage("cn.heyan." + name + "..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(forbidden)
                .allowEmptyShould(true)
                .check(HEYAN);
    }

    @TestFactory
    Stream<DynamicTest> a_library_is_used_only_where_it_belongs() {
        return LIBRARIES.entrySet().stream()
                .map(entry -> DynamicTest.dynamicTest(entry.getKey(), () -> onlyIn(entry.getKey(), entry.getValue())
                        .check(HEYAN)));
    }

    private static ArchRule onlyIn(String library, List<String> packages) {
        String[] homes = packages.stream()
                .map(name -> name.isEmpty() ? "cn.heyan" : "cn.heyan." + name + "..")
                .toArray(String[]::new);
        return noClasses()
                .that()
                .resideOutsideOfPackages(homes)
                .should()
                .dependOnClassesThat()
                .resideInAPackage(library + "..");
    }

    @Test
    void packages_are_free_of_cycles() {
        slices().matching("cn.heyan.(*)..").should().beFreeOfCycles().check(HEYAN);
    }

    @Test
    void there_is_no_drawer_for_odds_and_ends() {
        DescribedPredicate<JavaClass> drawer = DescribedPredicate.describe(
                "a drawer",
                type -> type.getPackageName()
                                .matches(".*\\.(util|common|helper|model|dto|service|impl|manager)s?(\\..*)?")
                        || type.getSimpleName().matches(".*(Utils?|Helper|Manager|Impl|Dto)"));
        noClasses()
                .that(drawer)
                .should()
                .bePublic()
                .orShould()
                .notBePublic()
                .allowEmptyShould(true)
                .check(HEYAN);
    }

    @Test
    void money_and_measures_of_papers_are_never_floating_point() {
        classes()
                .that()
                .resideInAnyPackage("cn.heyan.notation..", "cn.heyan.reconcile..")
                .should(new FieldsAreExact())
                .check(HEYAN);
    }

    @Test
    void no_class_is_longer_than_three_hundred_lines() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src"))) {
            List<String> tooLong = files.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> lines(file) > 300)
                    .map(file -> file + ": " + lines(file))
                    .toList();
            Assertions.assertThat(tooLong).isEmpty();
        }
    }

    private static long lines(Path file) {
        try (Stream<String> lines = Files.lines(file)) {
            return lines.count();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
