package cn.heyan.notation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IdentitiesTest {
    private static final String CODE = CreditCode.completeBody("91430400MA7XH3QF");

    @Test
    void completes_and_accepts_a_credit_code() {
        assertThat(CreditCode.isValid(CODE)).isTrue();
        assertThat(CreditCode.isBodyValid(CODE)).isTrue();
        assertThat(CreditCode.complete(CODE.substring(0, 17))).isEqualTo(CODE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "91430400MA7XH3QF", "91430400IA7XH3QF00", "914304000000000000"})
    void refuses_what_is_no_credit_code(String code) {
        assertThat(CreditCode.isValid(code)).isFalse();
    }

    @Test
    void refuses_every_code_with_one_digit_changed() {
        for (int at = 0; at < 18; at++) {
            char other = CODE.charAt(at) == '7' ? '8' : '7';
            assertThat(CreditCode.isValid(CODE.substring(0, at) + other + CODE.substring(at + 1)))
                    .isFalse();
        }
    }

    @Test
    void repairs_letters_that_the_alphabet_does_not_have() {
        String read = CODE.replace('0', 'O').replace('1', 'I');
        assertThat(CreditCode.repair(read)).contains(CODE);
        assertThat(CreditCode.repair("92331002MA2DTClp6l")).contains("92331002MA2DTC1D61");
        assertThat(CreditCode.repair(CODE.substring(1))).isEmpty();
    }

    @Test
    void accepts_the_check_character_zero() {
        String zero = null;
        for (int n = 1000; zero == null; n++) {
            String code = CreditCode.complete("9143040007" + n + "001");
            zero = code.endsWith("0") ? code : null;
        }
        assertThat(CreditCode.isValid(zero)).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "01,10,043002200211,81532753,217.62,20230323,49753264642977383169,0816,|10|217.62|2023-03-23|0816",
                "01,32,,23432000000014209621,112,20230215,,74AE|32|112.00|2023-02-15|74AE",
                "01,01,4300171130,06834820,-7006.84,20180224,,EA84,|01|-7006.84|2018-02-24|EA84",
                "01,01,4300171130,06834820,64.9,20180115,6579,|01|64.90|2018-01-15|6579",
                "01，10，043002200211，81532753，217.62，2023-03-23，49753264642977383169|10|217.62|2023-03-23|''",
                "01,31,,23432000000014209621,10,20230215,,b017衡阳云岭精工有限公司|31|10.00|2023-02-15|b017"
            })
    void reads_invoice_codes(String payload, String type, String amount, String date, String tail) {
        InvoiceQr qr = InvoiceQr.parse(payload).orElseThrow();
        assertThat(qr.type()).isEqualTo(type);
        assertThat(qr.amount()).isEqualTo(Yuan.of(amount));
        assertThat(qr.date()).isEqualTo(LocalDate.parse(date));
        assertThat(qr.tail()).isEqualTo(tail);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "02,32,,123,1,20260101",
                "01,32,,",
                "https://example.invalid/pay?x=1",
                "01,99,,,,,",
                "",
                "01,32,,23432000000014209621,112,20231315,,74AE"
            })
    void refuses_codes_that_are_no_invoice(String payload) {
        assertThat(InvoiceQr.parse(payload)).isEmpty();
    }

    @Test
    void tells_the_type_from_an_invoice_code() {
        assertThat(InvoiceNumber.typeOfCode("043002200211")).contains("10");
        assertThat(InvoiceNumber.typeOfCode("4300171130")).contains("01");
        assertThat(InvoiceNumber.typeOfCode("4300171320")).contains("04");
        assertThat(InvoiceNumber.typeOfCode("050003523456")).isEmpty();
        assertThat(InvoiceNumber.yearOf("23432000000014209621")).contains(2023);
        assertThat(InvoiceNumber.yearOf("81532753")).isEmpty();
    }

    @Test
    void finds_report_codes_and_report_numbers_and_does_not_confuse_them() {
        String text = "衡云会师审字[2024]第0123号\n报告编码：湘24KX7T2M9Q";
        assertThat(ReportCode.find(text)).contains("湘24KX7T2M9Q");
        assertThat(ReportNumber.find(text)).contains("衡云会师审字〔2024〕第0123号");
        assertThat(ReportCode.find("报告编码：湘25ABC123")).contains("湘25ABC123");
        assertThat(ReportCode.find("衡云会师审字[2024]第0123号")).isEmpty();
    }

    @Test
    void finds_report_numbers_however_a_firm_sets_them() {
        assertThat(ReportNumber.find("报告文号：云同审字（2022）第371A014326号")).contains("云同审字〔2022〕第371A014326号");
        assertThat(ReportNumber.find("云健审〔2024〕123号")).contains("云健审〔2024〕123号");
        assertThat(ReportNumber.find("云永华明（2024）审字第70012345_A01号")).contains("云永华明〔2024〕审字第70012345_A01号");
        assertThat(ReportNumber.find("【2024】衡会兴审字第12345678号")).contains("〔2024〕衡会兴审字第12345678号");
        assertThat(ReportNumber.find("云马威华审字第2400123号")).contains("云马威华审字第2400123号");
        assertThat(ReportNumber.find("云师报(审)字(24)第P01234号")).contains("云师报〔审〕字〔24〕第P01234号");
        assertThat(ReportNumber.find("HYZH/2024CSAA1B0123")).contains("HYZH/2024CSAA1B0123");
        assertThat(ReportNumber.find("湘财会许可[2011]0130号")).isEmpty();
        assertThat(ReportNumber.find("财会〔2023〕15号")).isEmpty();
        assertThat(ReportNumber.asPrinted("云同审字（2022） 第0123号")).contains("云同审字(2022)第0123号");
    }

    @Test
    void mends_a_pair_of_brackets_of_which_one_was_misread() {
        assertThat(ReportNumber.asPrinted("云峰会审字〔2024】第4847号")).contains("云峰会审字〔2024〕第4847号");
        assertThat(ReportNumber.asPrinted("云峰会审字(2024〕第4847号")).contains("云峰会审字〔2024〕第4847号");
        assertThat(ReportNumber.asPrinted("云峰会审字(2024)第4847号")).contains("云峰会审字(2024)第4847号");
    }

    @Test
    void compares_names_as_a_reader_does() {
        assertThat(PartyName.same("衡阳云岭（精工） 有限公司", "衡阳云岭(精工)有限公司")).isTrue();
        assertThat(PartyName.same("衡阳云岭精工有限公司", "衡阳云岭重工有限公司")).isFalse();
        assertThat(Printed.normalise("⾦ ⻓ＡＢ：１２")).isEqualTo("金长AB:12");
    }
}
