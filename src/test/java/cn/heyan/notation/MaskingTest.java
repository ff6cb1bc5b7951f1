package cn.heyan.notation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

class MaskingTest {

    @Test
    void masks_identities_telephones_and_accounts_but_not_invoices_and_amounts() {
        Masking masking = new Masking(Set.of("24432000000012345678"));

        assertThat(masking.mask("代码91430400MA4QTEST1X。")).isEqualTo("代码****ST1X。");
        assertThat(masking.mask("身份证43040519900101123X，手机13800138000、+86 138 0013 8000"))
                .isEqualTo("身份证****123X，手机****8000、****8000");
        assertThat(masking.mask("电话0734-8123456")).isEqualTo("电话****3456");
        assertThat(masking.mask("账号6222 0212 3456 7890 123 户")).isEqualTo("账号****0123 户");
        assertThat(masking.mask("账号43001234567890123456")).isEqualTo("账号****3456");
        assertThat(masking.mask("发票 No.24432000000012345678、No.04012345"))
                .isEqualTo("发票 No.24432000000012345678、No.04012345");
        assertThat(masking.mask("1,940,800.00 元，2023-12-31，报告 湘24ABCD1234"))
                .isEqualTo("1,940,800.00 元，2023-12-31，报告 湘24ABCD1234");
    }

    @Test
    void masks_a_person_after_a_label_and_no_other_words() {
        assertThat(Masking.ALL.mask("营业执照的法定代表人为「欧阳云岭」，申报书的联系人：张三，手机 13800138000。"))
                .isEqualTo("营业执照的法定代表人为「欧**」，申报书的联系人：张**，手机 ****8000。");
        assertThat(Masking.ALL.mask("法定代表人签字和公章齐全")).isEqualTo("法定代表人签字和公章齐全");
        assertThat(Masking.ALL.mask("联系人：衡阳云岭精工有限公司")).isEqualTo("联系人：衡阳云岭精工有限公司");
    }
}
