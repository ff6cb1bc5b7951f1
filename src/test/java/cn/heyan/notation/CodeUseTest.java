package cn.heyan.notation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CodeUseTest {

    @Test
    void tells_codes_apart_by_what_they_say() {
        assertThat(CodeUse.of("01,32,,24432000000012345678,31605.00,20240105,,A1B2,"))
                .isEqualTo(CodeUse.VAT_INVOICE);
        assertThat(CodeUse.of("https://bcfp.shenzhen.chinatax.gov.cn/verify/scan?hash=01ab"))
                .isEqualTo(CodeUse.INVOICE_LINK);
        assertThat(CodeUse.of("https://www.yunfapiao.com/d?id=7")).isEqualTo(CodeUse.INVOICE_LINK);
        assertThat(CodeUse.of("http://acc.mof.gov.cn/codeQuery?code=%E6%B9%9824AB3CD7EF"))
                .isEqualTo(CodeUse.AUDIT_REPORT);
        assertThat(CodeUse.of("湘24AB3CD7EF")).isEqualTo(CodeUse.AUDIT_REPORT);
        assertThat(CodeUse.of("http://fw.yunlingcpa.org.cn/open?bbbh=4409202204"))
                .isEqualTo(CodeUse.AUDIT_REPORT);
        assertThat(CodeUse.of("http://www.gsxt.gov.cn/index.html?uniscid=91430400MA4L0000XX"))
                .isEqualTo(CodeUse.BUSINESS_LICENCE);
    }

    @Test
    void says_unknown_rather_than_guess() {
        assertThat(CodeUse.of("https://example.com/?q=cpa")).isEqualTo(CodeUse.UNKNOWN);
        assertThat(CodeUse.of("https://chinatax.gov.cn.example.com/")).isEqualTo(CodeUse.UNKNOWN);
        assertThat(CodeUse.of("http://gsxt.gov.cn.example.com/")).isEqualTo(CodeUse.UNKNOWN);
        assertThat(CodeUse.of("")).isEqualTo(CodeUse.UNKNOWN);
        assertThat(CodeUse.of("%zz")).isEqualTo(CodeUse.UNKNOWN);
    }
}
