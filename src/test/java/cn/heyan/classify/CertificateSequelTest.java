package cn.heyan.classify;

import static org.assertj.core.api.Assertions.assertThat;

import cn.heyan.extract.HandLaid;
import cn.heyan.packet.Document;
import cn.heyan.packet.Page;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class CertificateSequelTest {

    @Test
    void joins_pages_of_one_number_until_its_total() {
        assertThat(sort(page(1, "343078517414", "增值税"), page(2, "343078517414", "金额合计（大写）壹佰元整")))
                .extracting(document -> document.pages().size())
                .containsExactly(2);
    }

    @Test
    void parts_certificates_of_other_numbers_and_those_that_are_complete() {
        assertThat(sort(page(1, "343078517414", "增值税"), page(2, "343078517415", "金额合计（大写）壹佰元整")))
                .hasSize(2);
        assertThat(sort(page(1, "343078517414", "金额合计（大写）壹佰元整"), page(2, "343078517414", "金额合计（大写）壹佰元整")))
                .hasSize(2);
    }

    private static Page page(int number, String certificate, String foot) {
        return HandLaid.page(number)
                .at(30, 6, "中华人民共和国税收完税证明")
                .at(10, 10, "No." + certificate)
                .at(10, 12, "纳税人识别号")
                .at(40, 12, "纳税人名称")
                .at(10, 14, "税种")
                .at(40, 14, "税款所属时期")
                .at(10, 20, foot)
                .scanned();
    }

    private static List<Document> sort(Page... pages) {
        return new Sorter(Path.of("config/papers")).sort(HandLaid.packet(pages)).documents();
    }
}
