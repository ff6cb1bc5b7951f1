package cn.heyan.classify;

import static org.assertj.core.api.Assertions.assertThat;

import cn.heyan.packet.Box;
import cn.heyan.packet.Document;
import cn.heyan.packet.DocumentKind;
import cn.heyan.packet.Legibility;
import cn.heyan.packet.Means;
import cn.heyan.packet.Packet;
import cn.heyan.packet.Page;
import cn.heyan.packet.PageRef;
import cn.heyan.packet.PageText;
import cn.heyan.packet.ReadPacket;
import cn.heyan.packet.Word;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class InvoiceCuttingTest {
    private final List<Word> words = new ArrayList<>();

    @Test
    void cuts_two_invoices_apart_that_stand_one_below_the_other() {
        invoice(0.1, 0.05, 0.8, true);
        invoice(0.1, 0.55, 0.8, true);

        assertThat(areas()).hasSize(2);
        assertThat(areas().get(0).bottom()).isEqualTo(areas().get(1).y()).isBetween(0.5, 0.55);
    }

    @Test
    void cuts_invoices_apart_that_stand_side_by_side() {
        invoice(0.02, 0.05, 0.45, true);
        invoice(0.52, 0.05, 0.45, true);
        invoice(0.02, 0.55, 0.45, true);

        assertThat(areas()).hasSize(3);
        assertThat(areas().get(0).right()).isEqualTo(areas().get(1).x()).isBetween(0.47, 0.52);
        assertThat(areas().get(2).right()).isEqualTo(1);
    }

    @Test
    void cuts_by_dates_and_totals_where_seals_cover_the_titles() {
        invoice(0.1, 0.05, 0.8, true);
        invoice(0.1, 0.55, 0.8, false);

        assertThat(areas()).hasSize(2);
        assertThat(areas().get(1).y()).isBetween(0.5, 0.57);
    }

    @Test
    void takes_a_total_in_the_remarks_for_no_second_invoice() {
        invoice(0.1, 0.05, 0.8, true);
        word("价税合计：100.00元", 0.6, 0.42, 0.2);

        assertThat(areas()).containsExactly(Box.PAGE);
    }

    private void invoice(double x, double y, double width, boolean titled) {
        word(titled ? "湖南增值税电子普通发票" : "监制章", x + 0.35 * width, y, 0.3 * width);
        word("开票日期：2023年03月05日", x + 0.7 * width, y + 0.02, 0.3 * width);
        word("名称：某公司", x, y + 0.08, 0.4 * width);
        word("价税合计（大写）", x + 0.05 * width, y + 0.35, 0.2 * width);
        word("壹佰圆整", x + 0.4 * width, y + 0.35, 0.2 * width);
        word("¥100.00", x + 0.8 * width, y + 0.35, 0.2 * width);
    }

    private void word(String text, double x, double y, double width) {
        words.add(Word.of(text, new Box(x, y, width, 0.012), 0.98));
    }

    private List<Box> areas() {
        PageRef ref = new PageRef("a.jpg", 1);
        PageText text = new PageText(ref, Means.OCR, words);
        Page page = new Page(ref, Optional.empty(), 0, 0, text, List.of(), List.of(), Legibility.DIGITAL);
        Packet packet = new Packet("a", "a", "", List.of(), List.of(), Optional.empty(), Instant.EPOCH, Path.of("."));
        Document whole = new Document(DocumentKind.VAT_INVOICE, List.of(ref), Box.PAGE, "标题");
        return new InvoiceCutting()
                .cut(whole, new ReadPacket(packet, List.of(page), List.of())).stream()
                        .map(Document::area)
                        .toList();
    }
}
