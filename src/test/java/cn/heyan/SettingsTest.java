package cn.heyan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.heyan.command.CommandLineStart;
import cn.heyan.command.Surroundings;
import cn.heyan.route.MailServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.context.annotation.Import;
import org.springframework.core.env.EnumerablePropertySource;
import org.springframework.core.env.PropertySource;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.util.unit.DataSize;

/** Every setting is known and explained, a misspelt one is told, and a secret lies in no file that others can read. */
class SettingsTest {

    @TempDir
    Path folder;

    /** No configuration by annotation: other tests' starts would find it. */
    @ConfigurationPropertiesScan("cn.heyan")
    @Import(SettingsCheck.class)
    static class OnlySettings {}

    private static void start(String... settings) {
        try (ConfigurableApplicationContext context = new SpringApplicationBuilder(OnlySettings.class)
                .web(WebApplicationType.NONE)
                .logStartupInfo(false)
                .run(settings)) {
            assertThat(context.isRunning()).isTrue();
        }
    }

    private void startWith(String yaml, String rights) throws IOException {
        Path file = Files.writeString(folder.resolve("application.yml"), yaml);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(rights));
        start("--spring.config.additional-location=file:" + folder + "/");
    }

    @Test
    void a_misspelt_setting_is_refused_with_the_one_that_was_meant() {
        start("--heyan.page-deadline=30s", "--heyan.inbox.stillFor=1s", "--heyan.mail.to[0]=a@example.org");
        assertThatThrownBy(() -> start("--heyan.page-dead-line-s=30s"))
                .hasMessageContaining("heyan.page-dead-line-s")
                .hasMessageContaining("heyan.page-deadline");
        assertThatThrownBy(() -> start("--heyan.quite.something.else=1"))
                .hasMessageContaining("heyan.quite.something.else")
                .hasMessageContaining("config/application.yml");
    }

    @Test
    void a_refused_setting_is_told_once_and_is_no_breakdown_of_ours() {
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        PrintStream out = new PrintStream(said, true, StandardCharsets.UTF_8);
        Surroundings usual = Heyan.around(folder, folder, out, out);
        Surroundings refusing = new Surroundings(
                usual.home(),
                usual.caller(),
                usual.out(),
                usual.err(),
                () -> {
                    throw new SettingRefused("没有名为 heyan.mail.sever 的设置");
                },
                usual.serve(),
                usual.reader(),
                usual.forget(),
                usual.accounts(),
                usual.programmes(),
                usual.brokenForms(),
                usual.labels(),
                usual.upkeep());

        assertThat(CommandLineStart.run(refusing, "read", "pom.xml", "--json")).isEqualTo(2);
        assertThat(said.toString(StandardCharsets.UTF_8)).isEqualToIgnoringNewLines("没有名为 heyan.mail.sever 的设置\n");
    }

    @Test
    void pages_read_inside_serve_are_refused_and_not_silently_read_apart() {
        start("--heyan.reader.apart=true");
        assertThatThrownBy(() -> start("--heyan.reader.apart=false"))
                .hasMessageContaining("heyan.reader.apart=false")
                .hasMessageContaining("heyan.readers");
        assertThatThrownBy(() -> startWith("heyan.reader.apart: false\n", "rw-r--r--"))
                .hasMessageContaining("application.yml");
    }

    @Test
    void a_password_in_a_file_that_others_can_read_is_refused_and_not_repeated() throws IOException {
        String yaml = "heyan:\n  mail:\n    password: gansukehao17\n";
        startWith(yaml, "rw-------");
        assertThatThrownBy(() -> startWith(yaml, "rw-r--r--"))
                .hasMessageContaining("chmod 600")
                .hasMessageContaining("HEYAN_MAIL_PASSWORD")
                .hasMessageNotContaining("gansukehao17");
        startWith("heyan:\n  mail:\n    password: \"\"\n", "rw-r--r--");
    }

    @Test
    void every_setting_stands_in_the_file_with_its_explanation_and_no_other_does() throws IOException {
        SettingNames names = SettingNames.of(records());
        Path file = Path.of("config/application.yml");
        Set<String> written = new TreeSet<>();
        for (PropertySource<?> source : new YamlPropertySourceLoader().load("file", new FileSystemResource(file))) {
            for (String name : ((EnumerablePropertySource<?>) source).getPropertyNames()) {
                written.add(name.replaceAll("\\[.*", ""));
            }
        }
        written.removeIf(name -> !name.startsWith("heyan."));
        // an empty table says nothing to the loader
        String text = Files.readString(file);
        names.several().stream()
                .filter(name -> text.contains(" " + name.substring(name.lastIndexOf('.') + 1) + ": {}"))
                .forEach(written::add);
        Set<String> known = new TreeSet<>(names.single());
        known.addAll(names.several());
        known.removeAll(SettingNames.INNER);
        assertThat(written).containsExactlyInAnyOrderElementsOf(known);
    }

    @Test
    void settings_never_show_their_secrets() {
        Settings.Mail mail = new Settings.Mail(
                "",
                "",
                "gansukehao17",
                "",
                List.of(),
                java.time.Duration.ZERO,
                "",
                java.time.Duration.ZERO,
                DataSize.ofMegabytes(1),
                "");
        assertThat(mail.toString()).doesNotContain("gansukehao17");
        assertThat(new MailServer("smtp://x:25", "u", "gansukehao17", "a@b", List.of()).toString())
                .doesNotContain("gansukehao17");
    }

    @Test
    void every_variable_that_the_service_is_installed_with_is_known() throws IOException {
        Set<String> unknown = new TreeSet<>();
        for (String line : Files.readAllLines(Path.of("packaging/heyan.env"))) {
            String name = line.replaceFirst("^#?\\s*", "").replaceFirst("=.*", "");
            if (name.matches("HEYAN_[A-Z_]+") && !SettingNames.of(records()).knows(name)) {
                unknown.add(name);
            }
        }
        assertThat(unknown).isEmpty();
    }

    private static List<Class<?>> records() {
        ClassPathScanningCandidateComponentProvider scan = new ClassPathScanningCandidateComponentProvider(false);
        scan.addIncludeFilter(new AnnotationTypeFilter(ConfigurationProperties.class));
        List<Class<?>> records = new ArrayList<>();
        scan.findCandidateComponents("cn.heyan").forEach(found -> {
            try {
                records.add(Class.forName(found.getBeanClassName()));
            } catch (ClassNotFoundException e) {
                throw new IllegalStateException(e);
            }
        });
        return records;
    }
}
