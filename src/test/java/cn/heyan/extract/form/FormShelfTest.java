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
        FormBook book = new FormBook(Path.of("config/papers"));

        assertThat(book.broken()).isEmpty();
        assertThat(book.forms()).hasSizeGreaterThanOrEqualTo(17).allSatisfy(form -> {
            assertThat(form.fields()).isNotEmpty();
            assertThat(form.programmes()).isNotEmpty();
        });
    }

    @Test
    void a_form_that_is_added_counts_at_once_and_a_broken_one_stops_no_other() throws IOException {
        form("titles: [表]\nprogrammes: [a]\nfields:\n  x.y: {labels: [甲]}\n");
        FormBook book = new FormBook(papers);
        assertThat(book.programmes("test")).containsExactly("a");

        Files.writeString(papers.resolve("forms/more.yml"), "titles: [另表]\nprogrammes: [b]\n");
        Files.writeString(papers.resolve("forms/wrong.yml"), "titel: [另表]\n");

        assertThat(book.programmes("more")).containsExactly("b");
        assertThat(book.fields("a")).containsExactly("x.y");
        assertThat(book.broken()).containsOnlyKeys("wrong.yml");
    }

    @Test
    void names_the_file_and_the_key_of_a_wrong_type() throws IOException {
        form("titles: [表]\nfields:\n  a.b: {labels: [甲], type: yen}\n");
        assertThatThrownBy(() -> FormShelf.read(papers.resolve("forms/test.yml")))
                .hasMessageContaining("test.yml")
                .hasMessageContaining("fields.a.b.type")
                .hasMessageContaining("yen");
    }

    @Test
    void names_a_key_that_nobody_knows() throws IOException {
        form("titles: [表]\nfield: {}\n");
        assertThatThrownBy(() -> FormShelf.read(papers.resolve("forms/test.yml")))
                .hasMessageContaining("field：不认识这个键");
    }

    @Test
    void a_form_without_title_is_refused() throws IOException {
        form("fields:\n  a.b: {labels: [甲]}\n");
        assertThatThrownBy(() -> FormShelf.read(papers.resolve("forms/test.yml")))
                .hasMessageContaining("titles");
    }
}
