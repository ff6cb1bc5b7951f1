package cn.heyan.notation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

/** Whatever a reader of pictures or a code hands over, the parsers of values answer soon: a value in bounds, or none. */
class ValueParsersFuzzTest {
    private static final Duration SOON = Duration.ofSeconds(2);
    private static final String BODY = CreditCode.completeBody("91430400MA7XH3QF");

    @Property(tries = 200)
    void dates_lie_where_they_were_found(@ForAll("print") String text) {
        soon(() -> {
            ChineseDate.parse(text).ifPresent(ValueParsersFuzzTest::isPlausible);
            ChineseDate.window(text)
                    .ifPresent(window -> assertThat(window.from()).isBeforeOrEqualTo(window.to()));
            assertThat(ChineseDate.find(text)).allSatisfy(found -> {
                isPlausible(found.date());
                assertThat(found.from()).isBetween(0, found.to() - 1);
                assertThat(found.to()).isLessThanOrEqualTo(text.length());
            });
        });
    }

    @Property(tries = 200)
    void an_amount_that_was_read_can_be_written_and_read_again(@ForAll("print") String text) {
        soon(() -> {
            PrintedAmount.yuan(text).ifPresent(yuan -> assertThat(PrintedAmount.yuan(yuan.toString()))
                    .contains(yuan));
            ChineseAmount.parse(text).ifPresent(yuan -> assertThat(ChineseAmount.parse(ChineseAmount.write(yuan)))
                    .contains(yuan));
        });
    }

    @Property(tries = 200)
    void numbers_of_reports_are_made_of_what_stands_there(@ForAll("print") String text) {
        soon(() -> {
            String dense = Printed.normalise(text);
            ReportCode.find(text).ifPresent(code -> assertThat(dense).contains(code));
            assertThat(ReportNumber.find(text).isPresent())
                    .isEqualTo(ReportNumber.asPrinted(text).isPresent());
        });
    }

    @Property(tries = 200)
    void a_code_is_repaired_to_a_valid_one_or_not_at_all(@ForAll("misread") String print) {
        soon(() -> CreditCode.repair(print).ifPresent(code -> {
            assertThat(CreditCode.isValid(code)).isTrue();
            assertThat(CreditCode.repair(code)).contains(code);
        }));
    }

    @Property(tries = 200)
    void a_payload_is_an_invoice_or_something_else(@ForAll("payload") String payload) {
        soon(() -> {
            Optional<InvoiceQr> invoice = InvoiceQr.parse(payload);
            invoice.ifPresent(
                    qr -> assertThat(InvoiceNumber.isNumber(qr.number())).isTrue());
            CodeUse use = CodeUse.of(payload);
            assertThat(use == CodeUse.VAT_INVOICE).isEqualTo(invoice.isPresent() || payload.startsWith("01,"));
        });
    }

    /** Text of the characters that the parsers look for, and some they do not. */
    @Provide
    Arbitrary<String> print() {
        Arbitrary<Character> known = Arbitraries.chars()
                .with("0123456789一二三四五六七八九十〇零壹贰叁肆伍陆柒捌玖拾佰仟万亿元圆角分整正负年月日号至到第字审验专报告备编码京湘")
                .with("[]【】〔〕()（）{}<>《》「」,，.。:：-—/·¥￥ABCXYZabcO lI|\n\t 　");
        Arbitrary<Character> any = Arbitraries.oneOf(known, known, known, Arbitraries.chars());
        Arbitrary<String> short0 = any.list().ofMaxSize(40).map(ValueParsersFuzzTest::joined);
        Arbitrary<String> repeated =
                Arbitraries.integers().between(1, 400).flatMap(times -> short0.map(part -> part.repeat(times)));
        return Arbitraries.oneOf(short0, repeated.filter(text -> text.length() < 6000));
    }

    /** A good code, some of its characters replaced by others. */
    @Provide
    Arbitrary<String> misread() {
        Arbitrary<Character> other = Arbitraries.chars().with("0123456789ABCDEFGHJKLMNPQRTUWXYabcdefghijklOISZ|？ ");
        return Arbitraries.integers()
                .between(0, BODY.length() - 1)
                .flatMap(at -> other.map(c -> Tuple.of(at, c)))
                .list()
                .ofMaxSize(18)
                .map(changes -> {
                    StringBuilder code = new StringBuilder(BODY);
                    changes.forEach(change -> code.setCharAt(change.get1(), change.get2()));
                    return code.toString();
                });
    }

    /** An invoice's payload with any fields, or an address, or anything. */
    @Provide
    Arbitrary<String> payload() {
        Arbitrary<String> field = Arbitraries.strings()
                .withChars("0123456789.,-ABCDEF，%&?=:/ \n发票")
                .ofMaxLength(24);
        Arbitrary<String> fields = field.list().ofMaxSize(9).map(parts -> "01," + String.join(",", parts));
        Arbitrary<String> address = field.list()
                .ofMaxSize(5)
                .map(parts -> "https://inv.example.cn/v?fphm=12345678&kjje=" + String.join("&kprq=", parts));
        return Arbitraries.oneOf(fields, address, Arbitraries.strings().ofMaxLength(300));
    }

    private static String joined(Iterable<Character> characters) {
        StringBuilder text = new StringBuilder();
        characters.forEach(text::append);
        return text.toString();
    }

    private static void isPlausible(LocalDate date) {
        assertThat(date.getYear()).isBetween(1000, 9999);
    }

    private static void soon(Runnable work) {
        assertTimeoutPreemptively(SOON, work::run);
    }
}
