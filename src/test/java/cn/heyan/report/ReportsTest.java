package cn.heyan.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.heyan.reconcile.Examination;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportsTest {

    @TempDir
    Path folder;

    @Test
    void shows_the_verdict_the_bridge_and_every_check_on_the_page() throws IOException {
        String html = html(Fixture.examination(folder));

        assertThat(html)
                .contains("衡阳云岭精工有限公司", "✗", "不一致", "核减桥", "1,940,800.00 – 2,036,800.00")
                .contains("−180,000.00", "−(0.00 – 96,000.00)", "取决于未读出的部分")
                .contains("有页面未读出：第 14 页", "此页过于模糊")
                .contains("项目建设期为2023年1月1日至2023年12月31日期间", "请人工核对", "有营业执照。");
    }

    @Test
    void puts_what_differs_before_what_cannot_be_told_and_the_gravest_first() throws IOException {
        String html = html(Fixture.examination(folder));

        assertThat(html.indexOf("每张发票只计一次")).isLessThan(html.indexOf("软件、云服务支出与发票相符"));
        assertThat(html.indexOf("软件、云服务支出与发票相符")).isLessThan(html.indexOf("R1 核定数不低于 200 万元"));
    }

    @Test
    void shows_all_candidates_of_a_doubtful_amount() throws IOException {
        assertThat(html(Fixture.examination(folder))).contains("96,000.00 / 90,000.00");
    }

    @Test
    void escapes_what_stands_on_paper() throws IOException {
        String html = html(Fixture.examination(folder, "<script>alert('x')</script>\u0001&公司"));

        assertThat(html).doesNotContain("<script").contains("&lt;script&gt;", "&amp;公司");
        assertThat(folder.resolve("out/report.pdf")).exists();
    }

    @Test
    void loads_nothing_from_outside() throws IOException {
        String html = html(Fixture.examination(folder));

        assertThat(Pattern.compile("(?:src|href)=\"([^\"]{0,60})")
                        .matcher(html)
                        .results()
                        .map(found -> found.group(1)))
                .isNotEmpty()
                .allMatch(address -> address.startsWith("#") || address.startsWith("data:image/"));
        assertThat(html).doesNotContain("@import", "url(", "<link", "<iframe");
    }

    @Test
    void leads_every_link_to_something_on_the_page() throws IOException {
        String html = html(Fixture.examination(folder));
        List<String> anchors = Pattern.compile(" id=\"([^\"]+)\"")
                .matcher(html)
                .results()
                .map(found -> found.group(1))
                .toList();

        assertThat(Pattern.compile("href=\"#([^\"]+)\"").matcher(html).results().map(found -> found.group(1)))
                .isSubsetOf(anchors);
    }

    @Test
    void prints_a_pdf_whose_chinese_can_be_searched_and_whose_fonts_are_inside() throws IOException {
        html(Fixture.examination(folder));

        try (PDDocument pdf = Loader.loadPDF(folder.resolve("out/report.pdf").toFile())) {
            assertThat(new PDFTextStripper().getText(pdf))
                    .contains("衡阳云岭精工有限公司", "核定数", "1,940,800.00 – 2,036,800.00", "下一步");
            List<Boolean> embedded = new ArrayList<>();
            for (PDPage page : pdf.getPages()) {
                for (var name : page.getResources().getFontNames()) {
                    embedded.add(page.getResources().getFont(name).isEmbedded());
                }
            }
            assertThat(embedded).isNotEmpty().doesNotContain(false);
        }
    }

    @Test
    void says_which_font_to_install_where_there_is_none() {
        Reports reports = new Reports(
                new ReportSettings(Locale.SIMPLIFIED_CHINESE, List.of(folder.resolve("none"))), Fixture.sentences());

        assertThatThrownBy(() -> reports.write(Fixture.examination(folder), folder.resolve("out")))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("fonts-droid-fallback");
        assertThat(folder.resolve("out/report.html")).exists();
    }

    @Test
    void names_a_page_that_has_ink_but_no_words_on_the_first_screen() throws IOException {
        String html = html(FixtureGaps.withBlurredPage(Fixture.examination(folder)));

        assertThat(html.substring(0, html.indexOf("核减桥"))).contains("第 13 页、第 14 页");
        assertThat(html).contains("页上有内容，但读不出文字");
    }

    @Test
    void names_a_refused_file_on_the_first_screen() throws IOException {
        String html = html(FixtureGaps.withRefusedFile(Fixture.examination(folder)));

        assertThat(html.substring(0, html.indexOf("核减桥"))).contains("补充/加密.pdf");
        assertThat(html).contains("文件有密码");
    }

    @Test
    void speaks_english_where_asked_to() throws IOException {
        ReportSettings english = new ReportSettings(Locale.ENGLISH, ReportSettings.CHINESE.fontFolders());
        new Reports(english, Fixture.sentences()).write(Fixture.examination(folder), folder.resolve("out"));

        assertThat(Files.readString(folder.resolve("out/report.html"))).contains("Cannot tell", "Verified");
    }

    private String html(Examination examination) throws IOException {
        new Reports(ReportSettings.CHINESE, Fixture.sentences()).write(examination, folder.resolve("out"));
        return Files.readString(folder.resolve("out/report.html"));
    }
}
