package cn.heyan.classify;

import static org.assertj.core.api.Assertions.assertThat;

import cn.heyan.extract.HandLaid;
import cn.heyan.packet.Document;
import cn.heyan.packet.DocumentKind;
import cn.heyan.packet.Page;
import java.util.List;
import org.junit.jupiter.api.Test;

class SlipCuttingTest {

    @Test
    void makes_a_document_of_each_slip_and_says_who_received() {
        List<Document> cut = cut(HandLaid.page(1)
                .at(35, 5, "农商银行业务回单（付款）")
                .at(10, 10, "金额：1,000.00")
                .at(10, 12, "凭证种类")
                .at(30, 12, "电子转账凭证")
                .at(35, 50, "农商银行业务回单（收款）")
                .at(10, 55, "金额：2,000.00"));
        assertThat(cut)
                .extracting(Document::kind)
                .containsExactly(DocumentKind.BANK_PAYMENT_VOUCHER, DocumentKind.BANK_RECEIPT_VOUCHER);
        assertThat(cut.get(1).area().y()).isBetween(0.45, 0.5);
    }

    @Test
    void leaves_a_single_slip_whole() {
        assertThat(cut(HandLaid.page(1).at(35, 5, "银行电子回单").at(10, 10, "金额：1,000.00")))
                .hasSize(1);
    }

    private static List<Document> cut(HandLaid laid) {
        Page page = laid.scanned();
        return new SlipCutting().cut(HandLaid.document(DocumentKind.BANK_PAYMENT_VOUCHER, page), HandLaid.packet(page));
    }
}
