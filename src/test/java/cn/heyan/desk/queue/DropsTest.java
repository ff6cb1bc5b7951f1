package cn.heyan.desk.queue;

import static org.assertj.core.api.Assertions.assertThat;

import cn.heyan.desk.DeskFolders;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DropsTest {

    @TempDir
    private Path inbox;

    @Test
    void a_name_with_folders_stays_inside_the_inbox() throws IOException {
        drops().each(List.of(file("../../etc/passwd", "x"), file("C:\\扫描\\一.pdf", "y")), Optional.empty());
        assertThat(names()).containsExactlyInAnyOrder("passwd", "一.pdf");
    }

    @Test
    void a_second_file_of_the_same_name_lies_beside_the_first() throws IOException {
        drops().each(List.of(file("一.pdf", "x"), file("一.pdf", "y")), Optional.of("chifeng-robot"));
        assertThat(inbox.resolve("chifeng-robot/一.pdf")).hasContent("x");
        assertThat(inbox.resolve("chifeng-robot/一 (2).pdf")).hasContent("y");
    }

    @Test
    void several_files_together_are_one_folder() throws IOException {
        drops().together(List.of(file("申报书.pdf", "x"), file("发票.ofd", "y")), "云岭", Optional.empty());
        assertThat(inbox.resolve("云岭/发票.ofd")).hasContent("y");
    }

    @Test
    void an_upload_that_breaks_off_leaves_nothing_that_is_taken_for_a_packet() throws IOException {
        Drops.Incoming broken = new Drops.Incoming() {
            @Override
            public String name() {
                return "半份.pdf";
            }

            @Override
            public InputStream open() throws IOException {
                throw new IOException("connection reset");
            }
        };
        Assertions.assertThatThrownBy(() -> drops().each(List.of(broken), Optional.empty()))
                .isInstanceOf(IOException.class);
        assertThat(names()).allMatch(name -> name.startsWith("."));
    }

    @Test
    void names_that_the_inbox_would_never_take_are_made_takeable() {
        assertThat(Drops.named(".hidden.pdf")).isEqualTo("_hidden.pdf");
        assertThat(Drops.named("一.pdf.part")).isEqualTo("一.pdf.part_");
        assertThat(Drops.named("a\u0000b\u202E.pdf")).isEqualTo("a_b_.pdf");
        assertThat(Drops.named("")).isEqualTo("packet");
        assertThat(Drops.named("长".repeat(300) + ".pdf").getBytes(StandardCharsets.UTF_8).length)
                .isBetween(190, 200);
    }

    private Drops drops() {
        return new Drops(new DeskFolders(inbox, inbox, inbox));
    }

    private List<String> names() throws IOException {
        try (var all = Files.list(inbox)) {
            return all.map(path -> path.getFileName().toString()).toList();
        }
    }

    private static Drops.Incoming file(String name, String content) {
        return new Drops.Incoming() {
            @Override
            public String name() {
                return name;
            }

            @Override
            public InputStream open() {
                return new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8));
            }
        };
    }
}
