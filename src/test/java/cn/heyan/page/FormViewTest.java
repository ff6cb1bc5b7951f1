package cn.heyan.page;

import static org.assertj.core.api.Assertions.assertThat;

import cn.heyan.packet.Means;
import cn.heyan.packet.Packet;
import cn.heyan.packet.Page;
import cn.heyan.packet.SourceFile;
import cn.heyan.packet.TextLine;
import cn.heyan.packet.Word;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FormViewTest {

    @TempDir
    Path folder;

    @Test
    void a_table_row_is_a_line_and_its_cells_stand_in_columns() throws Exception {
        Page page = page("<html><body><p>项目申报书</p><table><tbody>"
                + "<tr><td><p>单位名称</p></td><td colspan='3'><p>衡阳云岭精工有限公司</p></td></tr>"
                + "<tr><td>联系人</td><td>张云岭</td><td>电话</td><td>0734-0000000</td></tr>"
                + "</tbody></table></body></html>");
        assertThat(page.text().means()).isEqualTo(Means.TEXT_LAYER);
        assertThat(page.picture()).isEmpty();
        assertThat(page.text().lines())
                .extracting(TextLine::text)
                .containsExactly("项目申报书", "单位名称 衡阳云岭精工有限公司", "联系人 张云岭 电话 0734-0000000");
        assertThat(word(page, "衡阳云岭精工有限公司").box().x())
                .isEqualTo(word(page, "张云岭").box().x());
        assertThat(word(page, "电话").box().x()).isGreaterThan(0.49);
    }

    @Test
    void a_cell_of_several_paragraphs_keeps_them_apart_and_its_label_in_the_middle() throws Exception {
        Page page =
                page("<html><body><table><tr><td>备注</td><td><p>甲</p><p>乙</p><p>丙</p></td></tr></table></body></html>");
        assertThat(page.text().lines()).extracting(TextLine::text).containsExactly("甲", "备注 乙", "丙");
    }

    @Test
    void a_sum_row_with_merged_cells_has_its_figures_at_the_right() throws Exception {
        Page page = page("<html><body><table><tr><td>序号</td><td>名称</td><td>金额</td></tr>"
                + "<tr><td>合  计</td><td>205.00</td></tr></table></body></html>");
        assertThat(word(page, "205.00").box().x())
                .isEqualTo(word(page, "金额").box().x());
    }

    @Test
    void long_forms_stay_on_the_page() throws Exception {
        StringBuilder rows = new StringBuilder("<html><body><table>");
        for (int i = 1; i <= 300; i++) {
            rows.append("<tr><td>").append(i).append("</td><td>数控机床</td></tr>");
        }
        Page page = page(rows.append("</table></body></html>").toString());
        assertThat(page.text().lines()).hasSize(300);
        assertThat(page.text().words())
                .allSatisfy(word -> assertThat(word.box().bottom()).isLessThan(1));
    }

    @Test
    void markup_that_is_not_well_formed_still_gives_its_text() throws Exception {
        Page page = page("<html><body><p>单位名称<td>衡阳云岭精工有限公司</body>");
        assertThat(page.text().dense()).contains("单位名称", "衡阳云岭精工有限公司");
    }

    private static Word word(Page page, String text) {
        return page.text().words().stream()
                .filter(word -> word.text().equals(text))
                .findFirst()
                .orElseThrow();
    }

    private Page page(String xhtml) throws Exception {
        Path markup = Files.writeString(folder.resolve("form.xhtml"), xhtml);
        SourceFile file = new SourceFile(
                "form.docx",
                markup,
                "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
                "",
                1,
                1,
                Optional.of(markup));
        Packet packet = new Packet(
                "p", "p", "", List.of(file), List.of(), Optional.empty(), Instant.EPOCH, folder.resolve("work"));
        try (PageLook look = new PageLook(PageSettings.USUAL)) {
            return look.look(packet, packet.pages().get(0));
        }
    }
}
