package cn.heyan.report;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.BodyPart;
import jakarta.mail.Multipart;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Properties;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LettersTest {

    @TempDir
    Path folder;

    private Path pdf;

    @BeforeEach
    void print() throws Exception {
        pdf = Files.write(folder.resolve("report.pdf"), "%PDF-1.7 test".getBytes(StandardCharsets.US_ASCII));
    }

    @Test
    void names_applicant_verdict_and_counts_in_the_subject() {
        assertThat(letter("衡阳云岭精工有限公司").subject()).isEqualTo("核验差异报告｜衡阳云岭精工有限公司｜不一致｜不一致 3、无法判断 2");
    }

    @Test
    void says_the_bridge_and_the_findings_in_both_bodies() {
        Letter letter = letter("衡阳云岭精工有限公司");

        assertThat(List.of(letter.html(), letter.text())).allSatisfy(body -> assertThat(body)
                .contains("不一致", "1,940,800.00 – 2,036,800.00", "−180,000.00", "有页面未读出：第 14 页")
                .contains("发票 No.04012345 的开票日期 2022年12月28日不在"));
        assertThat(letter.html()).doesNotContain("data:image", "<img");
    }

    @Test
    void says_the_verdict_first_and_carries_its_styles_with_it() {
        Letter letter = letter("衡阳云岭精工有限公司");

        assertThat(letter.text()).startsWith("✗ 不一致  申报数字化改造总投资");
        assertThat(letter.html()).doesNotContain("<style", "class=", "<link", "url(");
        assertThat(letter.html()
                        .replaceAll("<title>.*</title>", "")
                        .replaceAll("<[^>]+>", " ")
                        .strip())
                .startsWith("✗");
    }

    @Test
    void leads_to_the_packet_at_the_desk() {
        Letter letter = letter("衡阳云岭精工有限公司");

        assertThat(letter.text()).contains("https://desk.example.invalid/packets/p-2024-11-21-ab");
        assertThat(letter.html()).contains("href=\"https://desk.example.invalid/packets/p-2024-11-21-ab\"");
    }

    @Test
    void leaves_a_report_out_that_is_above_the_limit_and_says_where_it_is() throws Exception {
        grow(pdf, 6_700_000);
        Letter letter = letter("衡阳云岭精工有限公司");
        assertThat(letter.attachments()).hasSize(1);
        assertThat(eml(letter).length)
                .as("what Postfix takes unless it is told otherwise")
                .isLessThan(10_240_000);

        grow(pdf, 6_900_000);
        Letter without = letter("衡阳云岭精工有限公司");
        assertThat(without.attachments()).isEmpty();
        assertThat(List.of(without.text(), without.html())).allSatisfy(body -> assertThat(body)
                .contains("report.pdf（9.4 MB）未随信附上：超过每封信 9.4 MB 的上限；见发件箱文件夹“" + folder.getFileName() + "”")
                .contains("https://desk.example.invalid/packets/")
                .doesNotContain("所附 PDF", "见附件"));
    }

    @Test
    void weighs_all_attachments_together() throws Exception {
        grow(pdf, 5_000_000);
        Path paper = grow(folder.resolve("report.xlsx"), 3_000_000);
        Letter letter = letters()
                .about(
                        Fixture.examination(folder, "衡阳云岭精工有限公司"),
                        "p1",
                        pdf,
                        new Letter.Attached("审计底稿.xlsx", paper, "application/octet-stream"));

        assertThat(letter.attachments()).extracting(Letter.Attached::file).containsExactly(pdf);
        assertThat(letter.text()).contains("见所附 PDF", "report.xlsx（4.1 MB）未随信附上");
    }

    @Test
    void escapes_names_and_keeps_them_out_of_the_headers() throws Exception {
        Letter letter = letter("<b>甲</b>\r\nBcc: x@example.invalid");

        assertThat(letter.html()).doesNotContain("<b>甲");
        assertThat(letter.subject()).doesNotContain("\n", "\r");
        assertThat(parse(letter).getHeader("Bcc")).isNull();
    }

    @Test
    void makes_an_eml_that_a_mail_program_opens() throws Exception {
        Letter letter = letter("衡阳云岭精工有限公司");
        MimeMessage message = parse(letter);

        assertThat(message.getSubject()).isEqualTo(letter.subject());
        assertThat(message.getMessageID()).isEqualTo("<p-2024-11-21-ab@heyan>");
        assertThat(message.getAllRecipients()).hasSize(2);
        Multipart parts = (Multipart) message.getContent();
        Multipart bodies = (Multipart) parts.getBodyPart(0).getContent();
        assertThat(bodies.getBodyPart(0).getContent().toString()).contains("核减桥");
        assertThat(bodies.getBodyPart(1).getContentType()).startsWith("text/html");
        BodyPart attached = parts.getBodyPart(1);
        assertThat(attached.getFileName()).isEqualTo("核验报告-衡阳云岭精工有限公司.pdf");
        assertThat(attached.getInputStream().readAllBytes()).isEqualTo(Files.readAllBytes(pdf));
    }

    private Letter letter(String applicant) {
        return letters().about(Fixture.examination(folder, applicant), pdf);
    }

    private static Letters letters() {
        return new Letters(
                ReportSettings.CHINESE,
                Fixture.sentences(),
                "https://desk.example.invalid/packets/{id}",
                Postage.USUAL);
    }

    private static Path grow(Path file, long bytes) throws Exception {
        try (java.io.RandomAccessFile large = new java.io.RandomAccessFile(file.toFile(), "rw")) {
            large.setLength(bytes);
        }
        return file;
    }

    private static MimeMessage parse(Letter letter) throws Exception {
        return new MimeMessage(Session.getInstance(new Properties()), new ByteArrayInputStream(eml(letter)));
    }

    private static byte[] eml(Letter letter) throws Exception {
        return new Envelope(
                        letter,
                        "heyan@example.invalid",
                        List.of("a@example.invalid", "b@example.invalid"),
                        Instant.parse("2024-11-21T02:30:00Z"))
                .eml();
    }
}
