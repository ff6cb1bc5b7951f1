package cn.heyan.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class LeafOrderTest {

    @Test
    void two_comes_before_ten() {
        assertOrder("附件2.pdf", "附件10.pdf", "附件１１.pdf");
    }

    @Test
    void chinese_numerals_count() {
        assertOrder("一、申报书.pdf", "二、营业执照.pdf", "九、发票.pdf", "十、合同.pdf", "十一、承诺书.pdf", "二十、照片.pdf", "一百零二、其他.pdf");
    }

    @Test
    void a_folder_is_leafed_through_before_the_next_one() {
        assertOrder("1发票/3.jpg", "1发票/20.jpg", "2合同/1.jpg");
    }

    @Test
    void it_is_a_total_order_on_odd_names() {
        assertOrder("", "三一", "a", "a/b", "A0", "A1", "a1b", "工");
    }

    private static void assertOrder(String... names) {
        List<String> shuffled = Arrays.asList(names.clone());
        java.util.Collections.reverse(shuffled);
        assertThat(shuffled.stream().sorted(new LeafOrder())).containsExactly(names);
    }
}
