package cn.heyan.report;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Properties;

/**
 * A letter with its addresses, as a mail server takes it or as a file letter.eml.
 *
 * @param letter what it says
 * @param from the sender's address
 * @param to the recipients' addresses; a letter without any can still be written to a file
 * @param date when it is sent
 * @param headers of its own, by name; values without line breaks
 */
public record Envelope(Letter letter, String from, List<String> to, Instant date, Map<String, String> headers) {

    public Envelope {
        to = List.copyOf(to);
        headers = Map.copyOf(headers);
    }

    /** A letter without headers of its own. */
    public Envelope(Letter letter, String from, List<String> to, Instant date) {
        this(letter, from, to, date, Map.of());
    }

    /** The message of RFC 5322: text and HTML as alternatives, the files attached. */
    public MimeMessage message() throws MessagingException, IOException {
        MimeBodyPart text = new MimeBodyPart();
        text.setText(letter.text(), StandardCharsets.UTF_8.name());
        MimeBodyPart html = new MimeBodyPart();
        html.setText(letter.html(), StandardCharsets.UTF_8.name(), "html");
        MimeBodyPart bodies = new MimeBodyPart();
        bodies.setContent(new MimeMultipart("alternative", text, html));
        MimeMessage message = new Stamped("<" + letter.id().replaceAll("[^A-Za-z0-9._-]", "_") + "@heyan>");
        message.setFrom(new InternetAddress(from));
        for (String address : to) {
            message.addRecipient(Message.RecipientType.TO, new InternetAddress(address));
        }
        message.setSubject(letter.subject(), StandardCharsets.UTF_8.name());
        message.setSentDate(Date.from(date));
        MimeMultipart whole = new MimeMultipart("mixed", bodies);
        for (Letter.Attached attached : letter.attachments()) {
            MimeBodyPart part = new MimeBodyPart();
            part.attachFile(attached.file().toFile(), attached.mediaType(), "base64");
            part.setFileName(attached.name());
            whole.addBodyPart(part);
        }
        for (Map.Entry<String, String> header : headers.entrySet()) {
            message.setHeader(header.getKey(), header.getValue());
        }
        message.setContent(whole);
        message.saveChanges();
        return message;
    }

    /** The message as the bytes of a file letter.eml, which every mail program opens. */
    public byte[] eml() throws MessagingException, IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        message().writeTo(bytes);
        return bytes.toByteArray();
    }

    /** A message whose id is ours: jakarta.mail would make up a new one at every save. */
    private static final class Stamped extends MimeMessage {

        private final String id;

        Stamped(String id) {
            super(Session.getInstance(new Properties()));
            this.id = id;
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", id);
        }
    }
}
