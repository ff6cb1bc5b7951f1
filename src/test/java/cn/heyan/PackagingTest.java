package cn.heyan;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;

/** The ways to install agree with the program: nothing is named that is not there. */
class PackagingTest {

    private static final Path HERE = Path.of("packaging");

    @ParameterizedTest
    @ValueSource(strings = {"compose.yaml", "heyan.env", "Dockerfile"})
    void every_setting_that_an_installation_gives_is_one_that_heyan_knows(String file) throws Exception {
        SettingNames names = SettingNames.of(settings());
        Matcher each = Pattern.compile("(HEYAN_[A-Z_]+)(?:=|:)").matcher(Files.readString(HERE.resolve(file)));
        List<String> unknown = each.results()
                .map(found -> found.group(1))
                .filter(name -> !names.knows(name))
                .toList();
        assertThat(unknown).isEmpty();
    }

    @Test
    void every_service_that_another_waits_for_to_be_healthy_says_how_to_tell() throws Exception {
        JsonNode services = compose().path("services");
        for (JsonNode service : services) {
            service.path("depends_on").fields().forEachRemaining(other -> {
                if (other.getValue().path("condition").asText().equals("service_healthy")) {
                    assertThat(services.path(other.getKey()).path("healthcheck").path("test"))
                            .isNotEmpty();
                }
            });
        }
    }

    @Test
    void the_compose_file_starts_the_desk_two_readers_database_broker_and_a_catcher_of_letters() throws Exception {
        JsonNode services = compose().path("services");
        assertThat(services.fieldNames())
                .toIterable()
                .containsExactly("desk", "reader-1", "reader-2", "database", "broker", "mail");
        assertThat(services.path("desk").path("command").path(0).asText()).isEqualTo("serve");
        String broker = services.path("desk")
                .path("environment")
                .path("HEYAN_BROKER_URL")
                .asText();
        for (String reader : List.of("reader-1", "reader-2")) {
            assertThat(services.path(reader).path("command"))
                    .extracting(JsonNode::asText)
                    .containsExactly("reader", "--broker", broker);
        }
    }

    @Test
    void no_password_stands_in_the_compose_file() throws Exception {
        compose()
                .path("services")
                .forEach(service -> service.path("environment").fields().forEachRemaining(entry -> {
                    if (entry.getKey().contains("PASSWORD")) {
                        assertThat(entry.getValue().asText()).startsWith("${").contains(":?");
                    }
                }));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Dockerfile", "debian/control"})
    void everything_the_script_would_install_to_run_is_installed(String file) throws Exception {
        String text = Files.readString(HERE.resolve(file));
        for (String need : neededToRun()) {
            assertThat(text).contains(need.replace("-jdk-", "-jre-"));
        }
    }

    @Test
    void the_service_may_write_where_its_settings_put_the_packets_and_nowhere_else() throws Exception {
        String unit = Files.readString(HERE.resolve("heyan.service"));
        assertThat(unit).contains("ExecStart=/opt/heyan/heyan serve", "ReadWritePaths=/var/lib/heyan\n");
        Matcher folder =
                Pattern.compile("HEYAN_FOLDERS_\\w+=(\\S+)").matcher(Files.readString(HERE.resolve("heyan.env")));
        assertThat(folder.results().map(found -> found.group(1)))
                .hasSize(3)
                .allMatch(path -> path.startsWith("/var/lib/heyan/"));
    }

    @Test
    void the_release_holds_everything_that_a_start_without_maven_needs(@TempDir Path folder) throws Exception {
        run(built(folder), "packaging/release.sh", folder.toString());
        assertThat(run(folder, "tar", "-tzf", made(folder, ".tar.gz").toString()))
                .contains("/heyan\n", "/lib/heyan.jar\n", "/lib/library.jar\n", "/routes/read.yaml\n")
                .contains("/config/application.yml\n", "/samples/packets/clean/\n", "/packaging/heyan.service\n")
                .doesNotContain("/src/", "pom.xml");
    }

    @Test
    void every_link_of_the_guides_leads_somewhere_in_the_release_too(@TempDir Path folder) throws Exception {
        run(built(folder), "packaging/release.sh", folder.toString());
        run(folder, "tar", "-xzf", made(folder, ".tar.gz").toString());
        Path release = made(folder, "." + version().replaceFirst(".*\\.", ""));
        List<String> broken = new ArrayList<>();
        try (Stream<Path> all = Files.walk(release)) {
            for (Path page : all.filter(file -> file.toString().endsWith(".md")).toList()) {
                Matcher link = Pattern.compile("\\]\\(([^)#\\s:]+)(#[^)]*)?\\)").matcher(Files.readString(page));
                while (link.find()) {
                    if (!Files.exists(page.resolveSibling(link.group(1)).normalize())) {
                        broken.add(page.getFileName() + " → " + link.group(1));
                    }
                }
            }
        }
        assertThat(broken).isEmpty();
    }

    @Test
    void the_debian_package_puts_program_settings_and_packets_where_the_service_looks_for_them(@TempDir Path folder)
            throws Exception {
        run(built(folder), "packaging/deb.sh", folder.toString());
        String deb = made(folder, ".deb").toString();
        assertThat(run(folder, "dpkg-deb", "--contents", deb))
                .contains("./opt/heyan/heyan\n", "./opt/heyan/lib/heyan.jar\n", "./etc/heyan/application.yml\n")
                .contains("./opt/heyan/config -> /etc/heyan\n", "./usr/bin/heyan -> /opt/heyan/heyan\n")
                .contains("./lib/systemd/system/heyan.service\n", "./etc/default/heyan\n", "./var/lib/heyan/\n");
        assertThat(run(folder, "dpkg-deb", "--info", deb, "conffiles"))
                .contains("/etc/heyan/application.yml\n", "/etc/default/heyan\n");
    }

    @Test
    void removing_the_package_takes_what_java_kept_and_the_service_and_never_a_packet() throws Exception {
        String before = Files.readString(HERE.resolve("debian/prerm"));
        String after = Files.readString(HERE.resolve("debian/postrm"));
        // dpkg cannot remove a folder that holds a file it does not know
        assertThat(before).contains("rm -f /opt/heyan/lib/heyan.jsa", "systemctl disable heyan.service");
        assertThat(before + after).doesNotContainPattern("(rm|find.*-delete)[^\\n]*/var/lib");
    }

    /** A tree as it is after a build, with stand-ins for what the build makes. */
    private static Path built(Path folder) throws Exception {
        Path tree = folder.resolve("tree");
        Files.createDirectories(tree.resolve("target/lib"));
        Files.writeString(tree.resolve("target/heyan.jar"), "jar");
        Files.writeString(tree.resolve("target/lib/library.jar"), "jar");
        String parts = "heyan pom.xml routes config docs README.md CHANGELOG.md LICENSE SECURITY.md ARCHITECTURE.md"
                + " CONTRIBUTING.md packaging src/main/resources/cn/heyan/desk/openapi.yaml src/test/resources/cn/heyan/notice";
        run(Path.of(""), "cp", "-r", "--parents", parts, tree.toString());
        Files.createDirectories(tree.resolve("samples/packets/clean"));
        return tree;
    }

    private static Path made(Path folder, String ending) throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.filter(file -> file.toString().endsWith(ending))
                    .findFirst()
                    .orElseThrow();
        }
    }

    @Test
    void the_guide_says_in_both_languages_what_to_do_when_upgrading_to_this_version() throws Exception {
        assertThat(Files.readString(Path.of("docs/administration.md")).split("\\| " + version() + " \\|"))
                .hasSize(3);
    }

    private static String version() throws IOException {
        Matcher version =
                Pattern.compile("(?m)^  <version>(.*)</version>$").matcher(Files.readString(Path.of("pom.xml")));
        assertThat(version.find()).isTrue();
        return version.group(1);
    }

    @Test
    void the_scripts_are_sound_shell() throws Exception {
        for (String script : List.of("heyan", "packaging/release.sh", "packaging/deb.sh", "packaging/try.sh")) {
            run(Path.of(""), "bash", "-n", script);
        }
        for (String script : List.of("postinst", "prerm", "postrm")) {
            run(Path.of(""), "sh", "-n", "packaging/debian/" + script);
        }
    }

    private static JsonNode compose() throws IOException {
        // references of YAML (&reader) are followed by the parser that Spring brings, not by Jackson's
        Object read = new org.yaml.snakeyaml.Yaml().load(Files.readString(HERE.resolve("compose.yaml")));
        return new ObjectMapper(new YAMLFactory()).valueToTree(read);
    }

    private static List<Class<?>> settings() throws ClassNotFoundException {
        ClassPathScanningCandidateComponentProvider all = new ClassPathScanningCandidateComponentProvider(false);
        all.addIncludeFilter(new AnnotationTypeFilter(ConfigurationProperties.class));
        List<Class<?>> found = new ArrayList<>();
        for (var each : all.findCandidateComponents("cn.heyan")) {
            found.add(Class.forName(each.getBeanClassName()));
        }
        return found;
    }

    private static List<String> neededToRun() throws IOException {
        String script = Files.readString(Path.of("heyan"));
        String list = script.substring(script.indexOf("needs_to_run=("), script.indexOf("\n)\n"));
        return Pattern.compile("(?m)^ {2}\"(\\S+) ")
                .matcher(list)
                .results()
                .map(found -> found.group(1))
                .toList();
    }

    private static String run(Path folder, String... words) throws Exception {
        List<String> command =
                Stream.of(words).flatMap(word -> Stream.of(word.split(" "))).toList();
        Process process = new ProcessBuilder(command)
                .directory(folder.toAbsolutePath().toFile())
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(said).isZero();
        return said;
    }
}
