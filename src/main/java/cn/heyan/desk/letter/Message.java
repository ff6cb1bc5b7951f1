package cn.heyan.desk.letter;

import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeUtility;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A letter as its reader sees it.
 *
 * @param subject decoded
 * @param html its page; blank if it has none
 * @param text its plain text; blank if it has none
 * @param enclosed names of enclosed files
 */
record Message(String subject, String html, String text, List<String> enclosed) {

    static Message of(byte[] eml) throws IOException {
        try {
            MimeMessage message = new MimeMessage(null, new ByteArrayInputStream(eml));
            Parts parts = new Parts();
            parts.add(message);
            return new Message(
                    Optional.ofNullable(message.getSubject()).orElse(""), parts.html, parts.text, parts.enclosed);
        } catch (MessagingException unreadable) {
            throw new IOException(unreadable);
        }
    }

    private static final class Parts {

        private String html = "";
        private String text = "";
        private final List<String> enclosed = new ArrayList<>();

        void add(Part part) throws MessagingException, IOException {
            String name = part.getFileName();
            if (part.getContent() instanceof Multipart several) {
                for (int i = 0; i < several.getCount(); i++) {
                    BodyPart one = several.getBodyPart(i);
                    add(one);
                }
            } else if (name != null) {
                enclosed.add(MimeUtility.decodeText(name));
            } else if (part.isMimeType("text/html") && html.isEmpty()) {
                html = String.valueOf(part.getContent());
            } else if (part.isMimeType("text/plain") && text.isEmpty()) {
                text = String.valueOf(part.getContent());
            }
        }
    }
}
