package cn.heyan.programme;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProgrammeShelfTest {
    private static final String GOOD =
            """
            id: %s
            title: 测试事项
            formTitles: [测试申报书]
            notice: 《测试通知》
            clauses:
              one: {place: 第一条, words: 测试}
            materials:
              - {kind: photo, title: 照片, clause: one}
            """;

    @TempDir
    Path folder;

    @Test
    void a_file_that_is_added_or_changed_counts_from_the_next_look() throws IOException {
        write("one", GOOD.formatted("one"));
        ProgrammeShelf shelf = new ProgrammeShelf(() -> Programmes.load(folder), folder);

        write("two", GOOD.formatted("two"));
        assertThat(shelf.now().byId("two")).isPresent();

        write("two", GOOD.formatted("two").replace("测试事项", "改过的事项"));
        assertThat(shelf.now().byId("two").map(Programme::title)).contains("改过的事项");

        Files.delete(folder.resolve("two.yml"));
        assertThat(shelf.now().byId("two")).isEmpty();
    }

    @Test
    void a_changed_shared_block_counts_too() throws IOException {
        write("one", GOOD.formatted("one").replace("notice: 《测试通知》", "include: city"));
        write("shared/city", "notice: 《测试通知》\n");
        ProgrammeShelf shelf = new ProgrammeShelf(() -> Programmes.load(folder), folder);

        write("shared/city", "notice: 《另一通知》\n");

        assertThat(shelf.now().byId("one").map(Programme::notice)).contains("《另一通知》");
    }

    @Test
    void a_broken_file_is_named_with_its_line_and_stops_no_other() throws IOException {
        write("one", GOOD.formatted("one"));
        write("two", GOOD.formatted("two").replace("clause: one", "clause: oen"));
        ProgrammeShelf shelf = new ProgrammeShelf(() -> Programmes.load(folder), folder);

        assertThat(shelf.now().byId("one")).isPresent();
        assertThat(shelf.now().broken("two")).contains("申报事项文件 two.yml 第 8 行：clauses 里没有“oen”。可用的条款：one。");
        assertThat(shelf.ids()).containsExactly("one", "two");
    }

    @Test
    void what_is_left_broken_is_mended_by_saving_the_right_file() throws IOException {
        write("one", "id: one\n  title: 缩进错了\n");
        ProgrammeShelf shelf = new ProgrammeShelf(() -> Programmes.load(folder), folder);
        assertThat(shelf.now().broken("one")).isPresent();

        write("one", GOOD.formatted("one"));

        assertThat(shelf.now().broken()).isEmpty();
        assertThat(shelf.now().byId("one")).isPresent();
    }

    private void write(String name, String yaml) throws IOException {
        Path file = folder.resolve(name + ".yml");
        Files.createDirectories(file.getParent());
        Files.writeString(file, yaml);
    }
}
