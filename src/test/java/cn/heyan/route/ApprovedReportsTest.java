package cn.heyan.route;

import static org.assertj.core.api.Assertions.assertThat;

import cn.heyan.RunningDesk;
import cn.heyan.SmallPackets;
import cn.heyan.evidence.correction.Correction;
import cn.heyan.journey.Approved;
import cn.heyan.journey.Reexamination;
import cn.heyan.packet.PageRef;
import cn.heyan.store.Approvals;
import cn.heyan.store.Approvals.Step;
import cn.heyan.store.Approvals.Taken;
import cn.heyan.store.CorrectionBook;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/** What whoever looks into the outbox folder sees of an approval. */
class ApprovedReportsTest {

    private static final String SAID = "周复核（second）";

    private final RunningDesk desk = RunningDesk.running();

    @Test
    void reports_in_the_outbox_say_who_approved_them_and_the_earlier_ones_lie_beside() throws Exception {
        String id = SmallPackets.examined("发件箱复核");
        Path folder = desk.folder().resolve("outbox/发件箱复核");
        byte[] examined = Files.readAllBytes(folder.resolve("report.json"));
        assertThat(paper(folder)).doesNotContain(SAID);

        approve(id, "与原件核对无误 <b>");
        desk.bean(Approved.class).show(id);
        assertThat(paper(folder).split("已复核通过", -1)).hasSizeGreaterThan(2);
        assertThat(paper(folder)).contains(SAID);
        assertThat(folder.resolve("report.html")).content().contains("已复核通过", SAID, "与原件核对无误 &lt;b&gt;");
        JsonNode approval = new ObjectMapper()
                .readTree(folder.resolve("report.json").toFile())
                .path("approval");
        assertThat(approval.path("who").asText()).isEqualTo("second");
        assertThat(approval.path("name").asText()).isEqualTo("周复核");
        assertThat(Instant.parse(approval.path("when").asText())).isBefore(Instant.now());
        assertThat(folder.resolve("复核前/report.json")).hasBinaryContent(examined);
        assertThat(folder.resolve("report.xlsx")).exists();

        // a correction takes the approval with it; what was approved once stays to be found
        desk.bean(CorrectionBook.class)
                .add(id, "reviewer", Instant.now(), "", new Correction.PageLegible(new PageRef("发件箱复核.pdf", 1)));
        desk.bean(Reexamination.class).again(id, "reviewer", "人工更正");
        assertThat(paper(folder)).doesNotContain(SAID);
        assertThat(folder.resolve("复核前")).doesNotExist();
        try (Stream<Path> once = Files.walk(folder.resolve("曾复核通过的报告"))) {
            List<Path> reports = once.filter(Files::isRegularFile).toList();
            assertThat(reports).hasSize(3);
            assertThat(reports)
                    .filteredOn(file -> file.endsWith("report.html"))
                    .singleElement()
                    .satisfies(file -> assertThat(file).content().contains(SAID));
        }
    }

    @Test
    void an_approval_that_a_killed_process_did_not_write_is_written_at_the_next_look() throws Exception {
        String id = SmallPackets.examined("断电复核");
        Path folder = desk.folder().resolve("outbox/断电复核");
        approve(id, "");
        assertThat(desk.bean(Approvals.class).due()).contains(id);
        assertThat(paper(folder)).doesNotContain(SAID);

        desk.bean(ApprovedReports.class).again();
        assertThat(paper(folder)).contains(SAID);
        assertThat(desk.bean(Approvals.class).due()).doesNotContain(id);

        // returned after all: the reports are as they were examined
        desk.bean(Approvals.class).add(id, new Taken("second", Instant.now(), Step.RETURNED, "再看第 2 页", 0));
        desk.bean(ApprovedReports.class).again();
        assertThat(paper(folder)).doesNotContain(SAID);
        assertThat(folder.resolve("复核前")).doesNotExist();
    }

    @Test
    void an_approval_does_not_stand_for_an_examination_after_it() throws Exception {
        String id = SmallPackets.examined("复核之后");
        approve(id, "");
        assertThat(desk.bean(Approvals.class).standing(id, 0)).isPresent();
        desk.bean(Reexamination.class).again(id, "admin", "申报事项文件有改动");
        assertThat(desk.bean(Approvals.class).standing(id, 0)).isEmpty();
        desk.bean(ApprovedReports.class).again();
        assertThat(paper(desk.folder().resolve("outbox/复核之后"))).doesNotContain(SAID);
    }

    private void approve(String id, String why) {
        desk.bean(Approvals.class).add(id, new Taken("second", Instant.now(), Step.APPROVED, why, 0));
    }

    private static String paper(Path folder) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(folder.resolve("report.pdf").toFile())) {
            return new PDFTextStripper().getText(pdf);
        }
    }
}
