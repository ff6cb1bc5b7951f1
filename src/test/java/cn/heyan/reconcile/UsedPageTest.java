package cn.heyan.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import cn.heyan.packet.DocumentKind;
import cn.heyan.packet.PagePrint;
import cn.heyan.packet.PageRef;
import cn.heyan.reconcile.archive.UsedPage;
import java.math.BigInteger;
import java.util.Set;
import org.junit.jupiter.api.Test;

class UsedPageTest {

    private static final Set<String> FIGURES = Set.of("2023", "0501", "113000", "12345678", "91430400");

    /** A page whose print has this many bits. */
    private static UsedPage page(int bits, int characters, Set<String> figures) {
        BigInteger print = BigInteger.ONE.shiftLeft(bits).subtract(BigInteger.ONE);
        return new UsedPage(
                new PageRef("a.pdf", 1), DocumentKind.VAT_INVOICE, PagePrint.of(print), figures, characters);
    }

    @Test
    void two_scans_with_the_same_figures_are_one_sheet_up_to_forty_bits() {
        UsedPage sheet = page(0, 300, FIGURES);
        assertThat(sheet.like(page(40, 300, FIGURES))).isTrue();
        assertThat(sheet.like(page(41, 300, FIGURES))).isFalse();
    }

    @Test
    void two_invoices_of_one_seller_look_alike_and_are_told_apart_by_their_figures() {
        Set<String> others = Set.of("2023", "0502", "226000", "12345679", "91430400");
        assertThat(page(0, 300, FIGURES).like(page(3, 300, others))).isFalse();
    }

    @Test
    void a_page_of_words_without_figures_says_nothing_and_a_photograph_must_be_nearer() {
        assertThat(page(0, 300, Set.of("2023")).like(page(0, 300, Set.of("2023"))))
                .isFalse();
        assertThat(page(0, 5, Set.of()).like(page(24, 29, Set.of()))).isTrue();
        assertThat(page(0, 5, Set.of()).like(page(25, 5, Set.of()))).isFalse();
        assertThat(page(0, 5, Set.of()).like(page(0, 30, Set.of()))).isFalse();
    }
}
