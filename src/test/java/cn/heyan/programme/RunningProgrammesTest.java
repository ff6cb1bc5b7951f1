package cn.heyan.programme;

import static org.assertj.core.api.Assertions.assertThat;

import cn.heyan.RunningDesk;
import cn.heyan.SmallPackets;
import cn.heyan.store.Examinations;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Programme files (申报事项文件) added while {@code heyan serve} runs: the packet that comes next is held against them. */
class RunningProgrammesTest {

    private static final String THIS_YEAR = "hengyang-2024-digital-upgrade";
    private static final String NEXT_YEAR = "running-next-year";

    private final RunningDesk desk = RunningDesk.running();
    private final Path folder = desk.folder().resolve("programmes");
    private final Path added = folder.resolve(NEXT_YEAR + ".yml");

    @AfterEach
    void the_others_see_what_they_saw_before() throws IOException {
        Files.deleteIfExists(added);
    }

    @Test
    void a_copied_file_counts_for_the_next_packet_without_a_restart() throws Exception {
        // not the desk's own copy, which tests change on its pages
        String yaml = Files.readString(Path.of("config/programmes", THIS_YEAR + ".yml"));
        assertThat(yaml).contains("investment: 200 万元");
        Files.writeString(
                added,
                yaml.replace("id: " + THIS_YEAR, "id: " + NEXT_YEAR)
                        .replace("investment: 200 万元", "investment: 5000 万元"));

        String report = report(SmallPackets.examined("明年的材料包", NEXT_YEAR));

        assertThat(report).contains("\"" + NEXT_YEAR + "\"").contains("5000");
        assertThat(report(SmallPackets.examined("今年的材料包", THIS_YEAR))).doesNotContain("5000");
    }

    @Test
    void a_broken_file_stops_no_packet_of_another_programme() throws Exception {
        Files.writeString(added, "id: " + NEXT_YEAR + "\ntitle: [\n");

        assertThat(report(SmallPackets.examined("坏文件旁边的材料包", THIS_YEAR))).contains("\"" + THIS_YEAR + "\"");
    }

    private String report(String id) throws IOException {
        Examinations examinations = desk.bean(Examinations.class);
        return examinations.report(examinations.of(id).get(0));
    }
}
