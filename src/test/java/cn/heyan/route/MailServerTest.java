package cn.heyan.route;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Message;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.util.List;
import java.util.Properties;
import org.apache.camel.CamelExecutionException;
import org.apache.camel.ProducerTemplate;
import org.apache.camel.impl.DefaultCamelContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class MailServerTest {

    private final DefaultCamelContext camel = new DefaultCamelContext();

    @BeforeEach
    void start() {
        camel.start();
    }

    @AfterEach
    void stop() {
        camel.stop();
    }

    @Test
    void sends_through_tls_with_a_password_that_holds_every_sign() throws Exception {
        GreenMail mail = new GreenMail(ServerSetup.SMTPS.dynamicPort());
        mail.setUser("heyan@example.org", "heyan", "p&w?#)=%41");
        mail.start();
        try {
            send(server("smtps://127.0.0.1:" + mail.getSmtps().getPort(), "heyan", "p&w?#)=%41"), "ju@example.org");

            assertThat(mail.getReceivedMessages()).hasSize(1);
            assertThat(mail.getReceivedMessages()[0].getSubject()).isEqualTo("核验差异报告");
        } finally {
            mail.stop();
        }
    }

    @Test
    void trusts_no_certificate_that_nobody_vouches_for() {
        GreenMail mail = new GreenMail(ServerSetup.SMTPS.dynamicPort());
        mail.start();
        try {
            MailServer strict = new MailServer(
                    "smtps://127.0.0.1:" + mail.getSmtps().getPort(), "", "", "heyan@example.org", List.of());
            assertThatThrownBy(() -> send(strict, "ju@example.org")).hasStackTraceContaining("certif");
            assertThat(mail.getReceivedMessages()).isEmpty();
        } finally {
            mail.stop();
        }
    }

    @Test
    void never_sends_in_the_clear_where_tls_was_asked_for() throws Exception {
        try (FakeMailServer plain = new FakeMailServer((to, number) -> "250 ok")) {
            MailServer server = server("smtp+starttls://127.0.0.1:" + plain.port(), "", "");
            assertThat(rebuff(server, "ju@example.org").kind()).isEqualTo(Rebuff.Kind.LATER);
            assertThat(plain.taken()).isZero();
        }
    }

    @Test
    void comes_again_where_the_server_asks_for_it_and_is_then_taken() throws Exception {
        try (FakeMailServer grey =
                new FakeMailServer((to, number) -> number == 1 ? "450 greylisted, come again" : "250 ok")) {
            MailServer server = server("smtp://127.0.0.1:" + grey.port(), "", "");
            assertThat(rebuff(server, "ju@example.org").kind()).isEqualTo(Rebuff.Kind.LATER);
            send(server, "ju@example.org");

            assertThat(grey.taken()).isEqualTo(1);
        }
    }

    @Test
    void gives_up_where_the_server_says_no_for_good() throws Exception {
        try (FakeMailServer strict = new FakeMailServer((to, number) -> "550 no such user")) {
            Rebuff rebuff = rebuff(server("smtp://127.0.0.1:" + strict.port(), "", ""), "nobody@example.org");

            assertThat(rebuff.kind()).isEqualTo(Rebuff.Kind.NEVER);
            assertThat(rebuff.sentence()).contains("no such user");
        }
    }

    @Test
    void one_wrong_address_does_not_keep_the_letter_from_the_others() throws Exception {
        try (FakeMailServer some =
                new FakeMailServer((to, number) -> to.contains("wrong") ? "550 no such user" : "250 ok")) {
            Rebuff rebuff =
                    rebuff(server("smtp://127.0.0.1:" + some.port(), "", ""), "ju@example.org", "wrong@example.org");

            assertThat(some.taken()).isEqualTo(1);
            assertThat(rebuff.kind()).isEqualTo(Rebuff.Kind.PARTLY);
            assertThat(rebuff.sentence()).contains("wrong@example.org");
        }
    }

    @Test
    void does_not_wait_for_ever_for_a_silent_server() throws Exception {
        try (FakeMailServer silent = new FakeMailServer((to, number) -> "")) {
            long start = System.nanoTime();
            assertThat(rebuff(server("smtp://127.0.0.1:" + silent.port(), "", ""), "ju@example.org")
                            .kind())
                    .isEqualTo(Rebuff.Kind.LATER);

            assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(15));
        }
    }

    private static MailServer server(String at, String username, String password) {
        return new MailServer(
                at, username, password, "heyan@example.org", List.of(), "127.0.0.1", Duration.ofSeconds(2));
    }

    private Rebuff rebuff(MailServer server, String... to) throws Exception {
        try {
            send(server, to);
        } catch (CamelExecutionException failed) {
            return Rebuff.of(failed);
        }
        throw new AssertionError("was taken");
    }

    private void send(MailServer server, String... to) throws Exception {
        MimeMessage message = new MimeMessage(Session.getInstance(new Properties()));
        message.setFrom("heyan@example.org");
        for (String one : to) {
            message.addRecipient(Message.RecipientType.TO, new InternetAddress(one));
        }
        message.setSubject("核验差异报告", "UTF-8");
        message.setText("见附件", "UTF-8");
        message.saveChanges();
        try (ProducerTemplate template = camel.createProducerTemplate()) {
            template.sendBody(server.endpoint(), message);
        }
    }
}
