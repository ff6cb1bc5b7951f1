package cn.heyan.report;

import static org.assertj.core.api.Assertions.assertThat;

import cn.heyan.reconcile.Examination;
import cn.heyan.report.supplement.Bureau;
import cn.heyan.report.supplement.SupplementNotice;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SupplementNoticeTest {

    @TempDir
    Path folder;

    @Test
    void asks_for_each_difference_each_open_point_and_each_unread_page_with_page_and_clause() throws IOException {
        try (XWPFDocument notice = draft(Fixture.examination(folder), Bureau.BLANK)) {
            XWPFTable table = notice.getTables().get(0);
            assertThat(table.getNumberOfRows()).isEqualTo(1 + 7);
            assertThat(table.getRow(1).getCell(1).getText()).contains("2022年12月28日不在");
            assertThat(table.getRow(1).getCell(2).getText()).isEqualTo("第 4 页");
            assertThat(table.getRow(1).getCell(3).getText()).contains("“");
            assertThat(table.getRow(7).getCell(1).getText()).contains("无法辨认");
        }
    }

    @Test
    void leaves_bureau_and_deadline_blank_unless_they_are_set() throws IOException {
        assertThat(text(Bureau.BLANK)).contains("（发文单位）", "（报送地点）").doesNotContain(" 5 个工作日");
        assertThat(text(new Bureau("某市工业和信息化局", "5", "王工 0734-0000000", "三楼窗口")))
                .contains("某市工业和信息化局（盖章）", " 5 个工作日", "王工 0734-0000000", "送三楼窗口");
    }

    @Test
    void drafts_nothing_where_there_is_nothing_to_ask_for() throws IOException {
        Examination some = Fixture.examination(folder);
        Examination clean = new Examination(
                new cn.heyan.evidence.Dossier(
                        new cn.heyan.packet.ReadPacket(
                                some.dossier().read().packet(),
                                some.dossier().read().pages(),
                                List.of()),
                        List.of()),
                some.programme(),
                some.programmeReason(),
                some.applicant(),
                List.of(),
                List.of(),
                List.of());
        new SupplementNotice(ReportSettings.CHINESE, Bureau.BLANK, Fixture.sentences())
                .write(clean, folder.resolve("out"));

        assertThat(folder.resolve("out").resolve(SupplementNotice.FILE)).doesNotExist();
    }

    private String text(Bureau bureau) throws IOException {
        try (XWPFDocument notice = draft(Fixture.examination(folder), bureau);
                XWPFWordExtractor words = new XWPFWordExtractor(notice)) {
            return words.getText();
        }
    }

    private XWPFDocument draft(Examination examination, Bureau bureau) throws IOException {
        Path out = folder.resolve("out");
        new SupplementNotice(ReportSettings.CHINESE, bureau, Fixture.sentences()).write(examination, out);
        return new XWPFDocument(Files.newInputStream(out.resolve(SupplementNotice.FILE)));
    }
}
