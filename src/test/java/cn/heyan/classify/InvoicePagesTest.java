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

class InvoicePagesTest {
    private static final String NUMBER = "25432000000012345678";
    private static final String OTHER_NUMBER = "25432000000012345679";
    private final List<Page> pages = new ArrayList<>();

    @Test
    void puts_further_pages_of_a_digital_invoice_to_its_first() {
        page("电子发票（普通发票）", "发票号码：" + NUMBER, "开票日期：2025年03月05日", "共2页第1页", "购买方信息", "小计¥1.00");
        page("电子发票（普通发票）", "发票号码：" + NUMBER, "开票日期：2025年03月05日", "共2页第2页", "购买方信息", "价税合计（大写）壹圆");
        assertThat(sorted()).containsExactly("vat-invoice[1, 2]");
    }

    @Test
    void keeps_an_invoice_with_another_number_and_a_second_copy_apart() {
        page("电子发票（普通发票）", "发票号码：" + NUMBER, "开票日期：2025年03月05日", "购买方信息", "价税合计（大写）壹圆");
        page("电子发票（普通发票）", "发票号码：" + OTHER_NUMBER, "开票日期：2025年03月05日", "购买方信息", "价税合计（大写）壹圆");
        page("电子发票（普通发票）", "发票号码：" + OTHER_NUMBER, "开票日期：2025年03月05日", "购买方信息", "价税合计（大写）壹圆");
        assertThat(sorted()).containsExactly("vat-invoice[1]", "vat-invoice[2]", "vat-invoice[3]");
    }

    @Test
    void puts_a_goods_list_to_the_invoice_it_names_wherever_that_stands() {
        page("湖南增值税专用发票", "发票代码：4300201130", "发票号码：00012345", "开票日期：2023年03月05日", "价税合计（大写）壹圆");
        page("湖南增值税专用发票", "发票代码：4300201130", "发票号码：00012346", "开票日期：2023年03月05日", "价税合计（大写）壹圆");
        page("销售货物或者提供应税劳务、服务清单", "所属增值税专用发票代码：4300201130", "号码：00012345", "共1页", "第1页");
        page("销售货物或者提供应税劳务、服务清单", "所属增值税专用发票代码：4300201130", "号码：00099999", "共1页", "第1页");
        assertThat(sorted()).containsExactly("vat-invoice[1, 3]", "vat-invoice[2]", "other[4]");
    }

    private void page(String... lines) {
        PageRef ref = new PageRef("a.pdf", pages.size() + 1);
        List<Word> words = new ArrayList<>();
        for (int i = 0; i < lines.length; i++) {
            words.add(Word.of(lines[i], new Box(0.2, 0.05 + 0.04 * i, 0.5, 0.02), 1));
        }
        PageText text = new PageText(ref, Means.TEXT_LAYER, words);
        pages.add(new Page(ref, Optional.empty(), 0, 0, text, List.of(), List.of(), Legibility.DIGITAL));
    }

    private List<String> sorted() {
        Packet packet = new Packet("p", "p", "", List.of(), List.of(), Optional.empty(), Instant.EPOCH, Path.of("."));
        return new Sorter(Path.of("config/papers"))
                .sort(new ReadPacket(packet, pages, List.of())).documents().stream()
                        .map(InvoicePagesTest::shown)
                        .toList();
    }

    private static String shown(Document document) {
        DocumentKind kind = document.kind();
        return kind.id() + document.pages().stream().map(PageRef::number).toList();
    }
}
