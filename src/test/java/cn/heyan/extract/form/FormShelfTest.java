package cn.heyan.extract.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FormShelfTest {

    @TempDir
    Path papers;

    private Path form(String text) throws IOException {
        Path folder = Files.createDirectories(papers.resolve("forms"));
        return Files.writeString(folder.resolve("test.yml"), text);
    }

    @Test
    void loads_the_forms_of_all_five_notices() {
        assertThat(FormShelf.load(Path.of("config/papers"))).hasSize(17).allSatisfy(form -> assertThat(form.fields())
                .isNotEmpty());
    }

    @Test
    void names_the_file_and_the_key_of_a_wrong_type() throws IOException {
        form("titles: [表]\nfields:\n  a.b: {labels: [甲], type: yen}\n");
        assertThatThrownBy(() -> FormShelf.load(papers))
                .hasMessageContaining("test.yml")
                .hasMessageContaining("fields.a.b.type")
                .hasMessageContaining("yen");
    }

    @Test
    void names_a_key_that_nobody_knows() throws IOException {
        form("titles: [表]\nfield: {}\n");
        assertThatThrownBy(() -> FormShelf.load(papers)).hasMessageContaining("field：不认识这个键");
    }

    @Test
    void a_form_without_title_is_refused() throws IOException {
        form("fields:\n  a.b: {labels: [甲]}\n");
        assertThatThrownBy(() -> FormShelf.load(papers)).hasMessageContaining("titles");
    }
}
