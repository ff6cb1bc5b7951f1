package cn.heyan.route.mail;

import jakarta.mail.Address;
import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeUtility;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A message as it came, read from its file. */
final class Incoming {

    /** Message-IDs of ours: what is before the at sign is the letter's id. */
    private static final Pattern OURS = Pattern.compile("<([A-Za-z0-9._-]+)@heyan>");

    /** Pictures in signatures are no papers. */
    private static final int SMALL = 60_000;

    private final MimeMessage message;

    private Incoming(MimeMessage message) {
        this.message = message;
    }

    static Incoming read(Path eml) throws IOException, MessagingException {
        try (InputStream in = Files.newInputStream(eml)) {
            return new Incoming(new MimeMessage(Session.getInstance(new Properties()), in));
        }
    }

    String sender() throws MessagingException {
        Address[] from = message.getFrom();
        return from != null && from.length > 0 && from[0] instanceof InternetAddress one ? text(one.getAddress()) : "";
    }

    String subject() throws MessagingException {
        return text(message.getSubject()).replaceAll("\\s+", " ").trim();
    }

    String messageId() throws MessagingException {
        return text(message.getMessageID());
    }

    List<String> notes(String header) throws MessagingException {
        String[] all = message.getHeader(header);
        return all == null ? List.of() : List.of(all);
    }

    /** Of its Message-ID and contents: servers add headers on the way, and a sender may use one Message-ID twice. */
    String digest() throws MessagingException, IOException {
        try {
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            sha.update((messageId() + "\n" + sender() + "\n").getBytes(StandardCharsets.UTF_8));
            try (InputStream body = message.getRawInputStream()) {
                byte[] piece = new byte[1 << 16];
                for (int n = body.read(piece); n > 0; n = body.read(piece)) {
                    sha.update(piece, 0, n);
                }
            }
            return HexFormat.of().formatHex(sha.digest());
        } catch (NoSuchAlgorithmException never) {
            throw new IllegalStateException(never);
        }
    }

    /** Written by a machine: it gets no answer, or two machines would write to each other for ever. */
    boolean automatic() throws MessagingException {
        String submitted = String.join(" ", notes("Auto-Submitted")).toLowerCase(Locale.ROOT);
        String precedence = String.join(" ", notes("Precedence")).toLowerCase(Locale.ROOT);
        return bounced()
                || (!submitted.isEmpty() && !submitted.equals("no"))
                || precedence.matches(".*(bulk|list|junk|auto_reply).*");
    }

    /** A report that a letter was not delivered (退信). */
    boolean bounced() throws MessagingException {
        String from = sender().toLowerCase(Locale.ROOT);
        return message.isMimeType("multipart/report")
                || from.startsWith("mailer-daemon@")
                || from.startsWith("postmaster@")
                || notes("Return-Path").stream().anyMatch(path -> path.trim().equals("<>"));
    }

    /** The letter of ours that this answers or sends back. */
    Optional<String> letter() throws MessagingException, IOException {
        List<String> places = new ArrayList<>(notes("In-Reply-To"));
        places.addAll(notes("References"));
        if (bounced()) {
            places.add(new String(message.getRawInputStream().readNBytes(1 << 18), StandardCharsets.ISO_8859_1));
        }
        for (String place : places) {
            Matcher ours = OURS.matcher(place);
            if (ours.find()) {
                return Optional.of(ours.group(1));
            }
        }
        return Optional.empty();
    }

    /** Its first words, for a note. */
    String firstWords() throws MessagingException, IOException {
        String text = words(message).strip();
        return text.length() > 300 ? text.substring(0, 300) + "……" : text;
    }

    private static String words(Part part) throws MessagingException, IOException {
        if (part.isMimeType("text/plain") && part.getContent() instanceof String text) {
            return text;
        }
        if (part.getContent() instanceof Multipart parts) {
            for (int i = 0; i < parts.getCount(); i++) {
                String inside = words(parts.getBodyPart(i));
                if (!inside.isBlank()) {
                    return inside;
                }
            }
        }
        return "";
    }

    /** Saves what is attached into the folder; the names they got there. */
    List<String> save(Path folder) throws MessagingException, IOException {
        List<String> saved = new ArrayList<>();
        save(message, folder, saved);
        return saved;
    }

    private void save(Part part, Path folder, List<String> saved) throws MessagingException, IOException {
        if (part.getContentType().toLowerCase(Locale.ROOT).startsWith("multipart/")
                && part.getContent() instanceof Multipart parts) {
            for (int i = 0; i < parts.getCount(); i++) {
                BodyPart inside = parts.getBodyPart(i);
                save(inside, folder, saved);
            }
            return;
        }
        String name = name(part);
        if (name.isEmpty()
                || (part.getHeader("Content-ID") != null && part.isMimeType("image/*") && part.getSize() < SMALL)) {
            return;
        }
        String free = free(name, saved);
        try (InputStream in = part.getInputStream()) {
            Files.copy(in, folder.resolve(free));
        }
        saved.add(free);
    }

    private static String name(Part part) throws MessagingException, IOException {
        String name = text(part.getFileName());
        if (name.isEmpty()) {
            return "";
        }
        return plain(MimeUtility.decodeText(name));
    }

    /** A name that is only a name: no folders, no control characters, no hidden files. */
    static String plain(String name) {
        String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        String plain = last.replaceAll("[\\p{Cntrl}:*?\"<>|]", "_")
                .replaceFirst("^[.~]+", "")
                .strip();
        return plain.length() > 100 ? plain.substring(plain.length() - 100) : plain;
    }

    private static String free(String name, List<String> taken) {
        String free = name;
        for (int i = 2; taken.contains(free); i++) {
            int dot = name.lastIndexOf('.');
            free = dot > 0 ? name.substring(0, dot) + "-" + i + name.substring(dot) : name + "-" + i;
        }
        return free;
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text;
    }

    /** Whether this is one of these addresses: our own letters must not come back as packets. */
    boolean isFrom(String... addresses) throws MessagingException {
        String from = sender();
        return Arrays.stream(addresses).anyMatch(from::equalsIgnoreCase);
    }
}
