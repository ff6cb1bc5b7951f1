package cn.heyan.programme;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Run with {@code -Dheyan.write=true} to write the schemas anew after a type of check has changed. */
class ProgrammeSchemaTest {
    private static final Path FOLDER = Path.of("config/programmes");
    private static final Path SCHEMA = FOLDER.resolve("programme.schema.json");
    private static final Path SHARED = FOLDER.resolve("shared/shared.schema.json");
    private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory());

    @Test
    void the_schema_says_what_the_types_of_checks_say() throws IOException {
        if (Boolean.getBoolean("heyan.write")) {
            Files.writeString(SCHEMA, text(ProgrammeSchema.json()));
            Files.writeString(SHARED, text(ProgrammeSchema.shared()));
        }
        assertThat(Files.readString(SCHEMA))
                .as("mvn -Pquick test -Dtest=ProgrammeSchemaTest -Dheyan.write=true writes it anew")
                .isEqualTo(text(ProgrammeSchema.json()));
        assertThat(Files.readString(SHARED)).isEqualTo(text(ProgrammeSchema.shared()));
    }

    @Test
    void every_programme_file_keeps_to_the_schema() throws IOException {
        SchemaCheck whole = new SchemaCheck(ProgrammeSchema.json());
        for (Path file : files(FOLDER)) {
            assertThat(whole.wrong(YAML.readTree(file.toFile()))).as("%s", file).isEmpty();
        }
    }

    @Test
    void every_file_names_its_schema_for_editors() throws IOException {
        for (Path file : files(FOLDER)) {
            assertThat(Files.readString(file))
                    .as("%s", file)
                    .contains("# yaml-language-server: $schema=programme.schema.json");
        }
        for (Path file : files(FOLDER.resolve("shared"))) {
            assertThat(Files.readString(file))
                    .as("%s", file)
                    .contains("# yaml-language-server: $schema=shared.schema.json");
        }
    }

    @Test
    void the_schema_sees_a_wrong_key_a_wrong_word_and_what_is_missing() throws IOException {
        SchemaCheck whole = new SchemaCheck(ProgrammeSchema.json());
        String good = Files.readString(FOLDER.resolve("hengyang-2024-digital-upgrade.yml"));

        assertThat(wrong(whole, good.replaceFirst("type: INVOICE_WINDOW", "type: INVOICE_WINDW")))
                .isNotEmpty();
        assertThat(wrong(whole, good.replaceFirst("severity: ERROR", "severity: FATAL")))
                .isNotEmpty();
        assertThat(wrong(whole, good.replaceFirst("title: 提供", "titel: 提供"))).isNotEmpty();
        assertThat(wrong(whole, good.replaceFirst("investment: 200 万元", "investment: 二百万")))
                .isNotEmpty();
    }

    private static List<String> wrong(SchemaCheck check, String yaml) throws IOException {
        return check.wrong(YAML.readTree(yaml));
    }

    /** With keys in order, so that the same schema is always the same text. */
    private static String text(JsonNode node) throws IOException {
        ObjectMapper mapper = new ObjectMapper().enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS);
        return mapper.writerWithDefaultPrettyPrinter().writeValueAsString(mapper.treeToValue(node, Object.class))
                + "\n";
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".yml"))
                    .sorted()
                    .toList();
        }
    }
}
