package cn.heyan.extract.invoice;

import static org.assertj.core.api.Assertions.assertThat;

import cn.heyan.evidence.Field;
import cn.heyan.evidence.Paper;
import cn.heyan.evidence.Settled;
import cn.heyan.packet.Means;

/** A digital and a tax-control invoice on which everything is in order. */
final class UsualInvoices {
    static final String NUMBER = "23432000000012345678";
    static final String WORDS = "壹拾壹万叁仟圆整";

    static PrintedInvoice digital(Means means) {
        return new PrintedInvoice(means);
    }

    static PrintedInvoice usual(PrintedInvoice invoice) {
        return invoice.digitalHead("电子发票（增值税专用发票）", NUMBER, "2023年05月08日")
                .digitalHeading()
                .line(0.405, "*金属加工机械*数控车床", "2", "50000.00", "100000.00", "13%", "13000.00")
                .sums("100000.00", "13000.00", WORDS, "113000.00");
    }

    static PrintedInvoice control(Means means) {
        return new PrintedInvoice(means)
                .controlHead("湖南增值税电子普通发票", "043002300111", "12345678", "2023年05月08日", "12345 67890 12345 67890")
                .line(0.405, "*软件*排产系统", "1", "759.00", "759.00", "免税", "***")
                .sums("759.00", "***", "柒佰伍拾玖圆整", "759.00");
    }

    private UsualInvoices() {}

    static <T> void settled(Paper paper, Field<T> field, T value) {
        assertThat(paper.read(field)).as(field.name()).isInstanceOfSatisfying(Settled.class, s -> assertThat(s.value())
                .isEqualTo(value));
    }
}
