package cn.heyan.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

class ApprovalMarkTest {

    @Test
    void every_page_says_who_approved_it_and_when() throws Exception {
        ByteArrayOutputStream report = new ByteArrayOutputStream();
        try (PDDocument two = new PDDocument()) {
            two.addPage(new PDPage());
            two.addPage(new PDPage());
            two.save(report);
        }
        byte[] marked = new ApprovalMark(ReportSettings.CHINESE.fontFolders())
                .on(report.toByteArray(), "已复核通过  周复核（second）  2026-11-21 10:30");
        try (PDDocument pdf = Loader.loadPDF(marked)) {
            assertThat(new PDFTextStripper().getText(pdf).split("周复核（second）", -1))
                    .hasSize(3);
        }
    }
}
