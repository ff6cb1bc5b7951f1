package cn.heyan.route.mail;

import jakarta.mail.Message;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Properties;
import java.util.Random;
import javax.imageio.ImageIO;

/** Messages as applicants send them. */
final class Messages {

    private Messages() {}

    static byte[] picture() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(40, 40, BufferedImage.TYPE_BYTE_GRAY), "png", bytes);
        return bytes.toByteArray();
    }

    /** The same with so much behind it that it is this long. */
    static byte[] picture(int bytes) throws IOException {
        byte[] large = new byte[bytes];
        new Random(7).nextBytes(large);
        System.arraycopy(picture(), 0, large, 0, picture().length);
        return large;
    }

    /** The same message as its bytes bring it. */
    static MimeMessage travelled(MimeMessage message) throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        message.writeTo(bytes);
        return new MimeMessage(Session.getInstance(new Properties()), new ByteArrayInputStream(bytes.toByteArray()));
    }

    static MimeMessage message(String id, String from, String subject, Map<String, byte[]> files) throws Exception {
        MimeMessage message = new MimeMessage(Session.getInstance(new Properties())) {
            @Override
            protected void updateMessageID() throws jakarta.mail.MessagingException {
                setHeader("Message-ID", "<" + id + "@qiye.example.org>");
            }
        };
        message.setFrom(new InternetAddress(from));
        message.setRecipient(Message.RecipientType.TO, new InternetAddress("shenbao@ju.example.org"));
        message.setSubject(subject, "UTF-8");
        MimeBodyPart text = new MimeBodyPart();
        text.setText("材料见附件。", "UTF-8");
        MimeMultipart whole = new MimeMultipart(text);
        for (Map.Entry<String, byte[]> file : new LinkedHashMap<>(files).entrySet()) {
            MimeBodyPart part = new MimeBodyPart();
            part.setDataHandler(new jakarta.activation.DataHandler(
                    new jakarta.mail.util.ByteArrayDataSource(file.getValue(), "application/octet-stream")));
            part.setFileName(file.getKey());
            whole.addBodyPart(part);
        }
        message.setContent(whole);
        message.saveChanges();
        return message;
    }
}
