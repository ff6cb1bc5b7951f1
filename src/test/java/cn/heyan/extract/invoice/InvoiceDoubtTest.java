package cn.heyan.extract.invoice;

import static cn.heyan.extract.invoice.UsualInvoices.NUMBER;
import static cn.heyan.extract.invoice.UsualInvoices.WORDS;
import static cn.heyan.extract.invoice.UsualInvoices.control;
import static cn.heyan.extract.invoice.UsualInvoices.digital;
import static cn.heyan.extract.invoice.UsualInvoices.settled;
import static cn.heyan.extract.invoice.UsualInvoices.usual;
import static org.assertj.core.api.Assertions.assertThat;

import cn.heyan.evidence.Doubtful;
import cn.heyan.evidence.Invoice;
import cn.heyan.evidence.Paper;
import cn.heyan.notation.Yuan;
import cn.heyan.packet.Box;
import cn.heyan.packet.Means;
import cn.heyan.packet.Word;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class InvoiceDoubtTest {
    @Test
    void settles_what_ocr_arithmetic_capitals_and_code_agree_on() {
        Paper paper = usual(digital(Means.OCR))
                .code("01,31,," + NUMBER + ",113000.00,20230508,,A1B2")
                .read();
        settled(paper, Invoice.INVOICE_NUMBER, NUMBER);
        settled(paper, Invoice.ISSUE_DATE, LocalDate.of(2023, 5, 8));
        settled(paper, Invoice.NET_AMOUNT, Yuan.of("100000"));
        settled(paper, Invoice.TOTAL_AMOUNT, Yuan.of("113000"));
        settled(paper, Invoice.BUYER_TAX_ID, PrintedInvoice.BUYER_ID);
        assertThat(paper.read(Invoice.BUYER_NAME)).isInstanceOf(Doubtful.class);
        assertThat(paper.rows().get(0).read(Invoice.Row.AMOUNT).settled()).contains(Yuan.of("100000"));
    }

    @Test
    void overrules_a_misread_total_by_capitals_and_arithmetic() {
        Paper paper =
                usual(digital(Means.OCR).misreading("¥113000.00", "¥118000.00")).read();
        settled(paper, Invoice.TOTAL_AMOUNT, Yuan.of("113000"));
        settled(paper, Invoice.NET_AMOUNT, Yuan.of("100000"));
    }

    @Test
    void does_not_settle_figures_that_lost_their_point() {
        Paper paper = usual(digital(Means.OCR)
                        .misreading("¥113000.00", "¥11300000")
                        .misreading("¥100000.00", "¥10000000")
                        .misreading("¥13000.00", "¥1300000")
                        .misreading(WORDS, ""))
                .read();
        assertThat(paper.read(Invoice.TOTAL_AMOUNT).settled()).isEmpty();
        assertThat(paper.read(Invoice.NET_AMOUNT).settled()).isEmpty();
    }

    @Test
    void does_not_settle_equal_net_and_total_that_one_reader_read() {
        Paper paper = control(Means.OCR).read();
        settled(paper, Invoice.TOTAL_AMOUNT, Yuan.of("759"));
        Paper wrong = new PrintedInvoice(Means.OCR)
                .misreading("¥759.00", "¥769.00")
                .misreading("柒佰伍拾玖圆整", "")
                .controlHead("湖南增值税电子普通发票", "043002300111", "12345678", "2023年05月08日", "1")
                .sums("759.00", "***", "柒佰伍拾玖圆整", "759.00")
                .read();
        assertThat(wrong.read(Invoice.TOTAL_AMOUNT).settled()).isEmpty();
    }

    @Test
    void never_settles_the_total_of_a_paper_whose_capitals_differ() {
        for (Means means : new Means[] {Means.TEXT_LAYER, Means.OCR}) {
            Paper paper = usual(digital(means).misreading(WORDS, "壹拾捌万叁仟圆整")).read();
            assertThat(paper.read(Invoice.TOTAL_AMOUNT)).isInstanceOf(Doubtful.class);
        }
    }

    @Test
    void never_settles_the_total_of_a_paper_whose_code_differs() {
        for (Means means : new Means[] {Means.TEXT_LAYER, Means.OCR}) {
            assertThat(usual(digital(means))
                            .code("01,31,," + NUMBER + ",13000.00,20230508,,A1B2")
                            .read()
                            .read(Invoice.TOTAL_AMOUNT))
                    .isInstanceOf(Doubtful.class);
            assertThat(usual(digital(means))
                            .code("01,10,043002300111,12345678,90000.00,20230508,12345678901234567890,A1B2")
                            .read()
                            .read(Invoice.TOTAL_AMOUNT))
                    .isInstanceOf(Doubtful.class);
        }
    }

    @Test
    void never_settles_the_total_of_a_paper_that_does_not_add_up() {
        Paper paper = usual(digital(Means.TEXT_LAYER).misreading("¥13000.00", "¥12000.00"))
                .read();
        assertThat(paper.read(Invoice.TOTAL_AMOUNT)).isInstanceOf(Doubtful.class);
    }

    @Test
    void asks_the_second_reader_only_for_what_is_not_settled() {
        List<Box> asked = new ArrayList<>();
        Paper paper = usual(digital(Means.OCR)).read(Box.PAGE, (page, box, script) -> {
            asked.add(box);
            return box.holds(0.12, 0.25) ? Optional.of(Word.of(PrintedInvoice.BUYER, box, 0.8)) : Optional.empty();
        });
        settled(paper, Invoice.BUYER_NAME, PrintedInvoice.BUYER);
        assertThat(asked).as("the date").anyMatch(box -> box.holds(0.82, 0.13));
        assertThat(asked).as("amounts and tax numbers").noneMatch(box -> box.centreY() > 0.28);
    }

    @Test
    void accuses_nobody_over_capitals_that_one_reader_misread() {
        Paper paper = usual(digital(Means.OCR).misreading(WORDS, "壹拾捌万叁仟圆整"))
                .read(
                        Box.PAGE,
                        (page, box, script) ->
                                box.holds(0.35, 0.71) ? Optional.of(Word.of(WORDS, box, 0.8)) : Optional.empty());
        settled(paper, Invoice.TOTAL_AMOUNT, Yuan.of("113000"));
    }
}
