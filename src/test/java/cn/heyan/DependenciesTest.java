package cn.heyan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;

/**
 * What Heyan is put together from: nothing banned, no class twice, only licences that an office may use. The list with the licences
 * (CycloneDX, target/sbom.json) is made where Maven may reach its repository: {@code mvn verify -Dsbom.phase=generate-test-resources}.
 */
class DependenciesTest {

    /** AGPL; bindings that log4shell came with; a log that goes nowhere; providers that are not maintained; what phones home. */
    private static final Pattern BANNED =
            Pattern.compile("(itext|itextpdf|kernel-[78]|log4j-core|log4j-1|commons-logging|"
                    + "bcprov-jdk15on|bcpkix-jdk15on|jai-imageio-core-standalone|xalan|xercesImpl-2\\.[0-9]\\.|mysql-connector|"
                    + "onnxruntime-1\\.29|commons-collections-3\\.2\\.1|dom4j-1|xstream|snakeyaml-1).*\\.jar");

    private static final Set<String> ACCEPTABLE = Set.of(
            "Apache-2.0",
            "MIT",
            "0BSD",
            "CC0-1.0",
            "BSD-2-Clause",
            "BSD-3-Clause",
            "BSD 3-clause License w/nuclear disclaimer",
            "Bouncy Castle Licence",
            "EPL-1.0",
            "EPL-2.0",
            "MPL-1.1",
            "MPL-2.0",
            "Mozilla Public License Version 1.1",
            "LGPL-2.1-only",
            "LGPL-2.1-or-later",
            "GNU Lesser General Public License 2.1");

    private static List<Path> jars() {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> entry.endsWith(".jar"))
                .map(Path::of)
                .filter(Files::exists)
                .toList();
    }

    @Test
    void nothing_banned_is_on_the_class_path() {
        assertThat(jars()).hasSizeGreaterThan(200);
        assertThat(jars()).noneMatch(jar -> BANNED.matcher(name(jar)).matches());
        assertThat(BANNED.matcher("commons-logging-1.2.jar").matches()).isTrue();
        assertThat(BANNED.matcher("spring-jcl-6.2.19.jar").matches()).isFalse();
    }

    @Test
    void no_class_comes_from_two_jars() throws IOException {
        Map<String, String> first = new HashMap<>();
        Map<String, Integer> pairs = new TreeMap<>();
        for (Path jar : jars()) {
            for (String type : classes(jar)) {
                String before = first.putIfAbsent(type, name(jar));
                if (before != null && !before.equals(name(jar))) {
                    pairs.merge(before + " " + name(jar), 1, Integer::sum);
                }
            }
        }
        assertThat(pairs).isEmpty();
    }

    private static List<String> classes(Path jar) throws IOException {
        try (ZipFile zip = new ZipFile(jar.toFile())) {
            return zip.stream()
                    .map(entry -> entry.getName())
                    .filter(entry -> entry.endsWith(".class")
                            && !entry.startsWith("META-INF/")
                            && !entry.endsWith("-info.class"))
                    .toList();
        }
    }

    @Test
    void every_licence_of_the_bill_of_materials_is_acceptable() throws IOException {
        Path bill = Path.of("target/sbom.json");
        assumeThat(bill).as("made online only, see above").exists();
        JsonNode components = new ObjectMapper().readTree(bill.toFile()).get("components");
        assertThat(components.size()).isGreaterThan(200);
        Set<String> wrong = new TreeSet<>();
        for (JsonNode component : components) {
            List<String> licences = new ArrayList<>();
            component.path("licenses").forEach(each -> {
                JsonNode licence = each.path("license");
                licences.add(licence.path("id")
                        .asText(licence.path("name")
                                .asText(each.path("expression").asText(""))));
            });
            if (licences.stream().noneMatch(ACCEPTABLE::contains)) {
                wrong.add(component.path("purl").asText() + " " + licences);
            }
        }
        assertThat(wrong).isEmpty();
    }

    private static String name(Path jar) {
        return String.valueOf(jar.getFileName());
    }
}
