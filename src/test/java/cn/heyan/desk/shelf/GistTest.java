package cn.heyan.desk.shelf;

import static org.assertj.core.api.Assertions.assertThat;

import cn.heyan.store.KeptPacket;
import cn.heyan.store.LedgerEntry.State;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.InputStream;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;

class GistTest {

    private static final KeptPacket PACKET = new KeptPacket(
            "a", "材料.pdf", State.REPORTED, "p", "", "", "", "DIFFERS", "", 3, 1, "", Instant.EPOCH, Optional.empty());

    @Test
    void a_gist_says_all_that_lists_and_ledgers_ask_of_a_report_and_is_a_fraction_of_it() throws Exception {
        ObjectMapper json = new ObjectMapper();
        int seen = 0;
        try (InputStream in = GistTest.class.getResourceAsStream("/cn/heyan/desk/reports.zip");
                ZipInputStream zip = new ZipInputStream(Objects.requireNonNull(in))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                byte[] bytes = zip.readAllBytes();
                JsonNode report = json.readTree(bytes);
                String gist = Gist.of(report);
                assertThat(Reading.report(PACKET, json.readTree(gist)))
                        .as(entry.getName())
                        .isEqualTo(Reading.report(PACKET, report));
                assertThat(gist.length()).isLessThan(bytes.length / 3);
                seen++;
            }
        }
        assertThat(seen).isEqualTo(6);
    }
}
