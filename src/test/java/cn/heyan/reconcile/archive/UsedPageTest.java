package cn.heyan.reconcile.archive;

import static org.assertj.core.api.Assertions.assertThat;

import cn.heyan.packet.DocumentKind;
import cn.heyan.packet.PagePrint;
import cn.heyan.packet.PageRef;
import java.math.BigInteger;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class UsedPageTest {

    private final Random random = new Random(11);

    private static UsedPage page(BigInteger print, Set<String> figures, int characters) {
        return new UsedPage(
                new PageRef("a.pdf", 1), DocumentKind.VAT_INVOICE, PagePrint.of(print), figures, characters);
    }

    private BigInteger changed(BigInteger print, int bits) {
        BigInteger changed = print;
        for (int i = 0; i < bits; i++) {
            changed = changed.flipBit(random.nextInt(PagePrint.BITS));
        }
        return changed;
    }

    private String figure() {
        return String.valueOf(100 + random.nextInt(10)).repeat(1 + random.nextInt(3)) + random.nextInt(40);
    }

    @Test
    void two_pages_that_may_be_one_sheet_are_always_looked_up_by_something_that_both_have() {
        int alike = 0;
        for (int round = 0; round < 20_000; round++) {
            BigInteger print = new BigInteger(PagePrint.BITS, random);
            boolean photograph = round % 2 == 0;
            Set<String> here = new LinkedHashSet<>();
            Set<String> there = new LinkedHashSet<>();
            int shared = photograph ? 0 : random.nextInt(30);
            for (int i = 0; i < shared; i++) {
                String figure = figure();
                here.add(figure);
                there.add(figure);
            }
            for (int i = random.nextInt(12); i > 0 && !photograph; i--) {
                here.add(figure());
            }
            for (int i = random.nextInt(12); i > 0 && !photograph; i--) {
                there.add(figure());
            }
            int characters = photograph ? random.nextInt(30) : 300;
            UsedPage one = page(print, here, characters);
            UsedPage other = page(changed(print, random.nextInt(41)), there, characters);
            if (one.like(other)) {
                alike++;
                assertThat(Collections.disjoint(one.marks(), other.marks()))
                        .as("%s %s", one, other)
                        .isFalse();
            }
        }
        assertThat(alike).isGreaterThan(3000);
    }

    @Test
    void pages_that_have_nothing_in_common_share_no_mark() {
        UsedPage one = page(BigInteger.ZERO, Set.of("100", "2000", "30000", "400000", "5000000"), 300);
        UsedPage other = page(BigInteger.ZERO, Set.of("101", "2001", "30001", "400001", "5000001"), 300);
        assertThat(one.marks()).hasSize(3).doesNotContainAnyElementsOf(other.marks());
        assertThat(page(BigInteger.ZERO, Set.of("100"), 300).marks()).isEmpty();
    }
}
