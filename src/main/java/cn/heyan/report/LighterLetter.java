package cn.heyan.report;

import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.internet.MimeUtility;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A written letter once more without what was attached (不带附件的信), for a server that finds it too large: it says where the files are. */
public final class LighterLetter {

    /** Sentences of ours that speak of attachments and would now be untrue. */
    private static final List<String> UNTRUE = List.of("letter.attached", "letter.paper", "digest.attached");

    private final Words words;

    /** In the language of the letters. */
    public LighterLetter(ReportSettings settings) {
        words = Words.ui(settings.locale());
    }

    /**
     * The bytes of the lighter one, its Message-ID and addresses unchanged; nothing where nothing is attached.
     *
     * @param place where the files are found, such as the packet's folder
     */
    public Optional<byte[]> of(MimeMessage written, String place) throws MessagingException, IOException {
        if (!(written.getContent() instanceof Multipart whole) || whole.getCount() < 2) {
            return Optional.empty();
        }
        List<String> names = new ArrayList<>();
        for (int i = 1; i < whole.getCount(); i++) {
            String name = whole.getBodyPart(i).getFileName();
            names.add(name == null ? "?" : MimeUtility.decodeText(name));
        }
        String instead = words.say("letter.too-large", Map.of("files", String.join("、", names), "place", place));
        MimeBodyPart body = new MimeBodyPart();
        body.setContent(bodies(whole.getBodyPart(0), instead));
        written.setContent(new MimeMultipart("mixed", body));
        written.saveChanges();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        written.writeTo(bytes);
        return Optional.of(bytes.toByteArray());
    }

    private MimeMultipart bodies(BodyPart from, String instead) throws MessagingException, IOException {
        if (!(from.getContent() instanceof Multipart both)) {
            throw new MessagingException("a letter that we did not write");
        }
        MimeMultipart bodies = new MimeMultipart("alternative");
        for (int i = 0; i < both.getCount(); i++) {
            boolean html = both.getBodyPart(i).isMimeType("text/html");
            String text = String.valueOf(both.getBodyPart(i).getContent());
            MimeBodyPart part = new MimeBodyPart();
            part.setText(
                    html ? page(text, Html.escaped(instead)) : plain(text, instead),
                    StandardCharsets.UTF_8.name(),
                    html ? "html" : "plain");
            bodies.addBodyPart(part);
        }
        return bodies;
    }

    private String plain(String text, String instead) {
        return truthful(text) + "\n" + instead + "\n";
    }

    private String page(String html, String instead) {
        String told = "<p style=\"margin:8px 16px;padding:6px 10px;border-left:4px solid #9a6700;background:#fdf6e3\">"
                + instead + "</p>";
        int end = html.lastIndexOf("</body>");
        String truthful = truthful(end < 0 ? html : html.substring(0, end));
        return truthful + told + (end < 0 ? "" : html.substring(end));
    }

    private String truthful(String text) {
        String left = text;
        for (String key : UNTRUE) {
            left = left.replace(words.say(key), "");
        }
        return left;
    }
}
