package cn.heyan.route.mail;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Whose messages are taken (准入).
 *
 * @param allowed addresses, or domains such as {@code @ju.example.org}, or {@code *} for everybody; nobody if it is empty
 * @param authenticatedBy name of the own mail server that notes in Authentication-Results whether a sender is who it says; without a
 *     passing note of that server a message is refused. Empty where no server does.
 * @param largest message, in bytes as it lies on the server
 */
public record Gate(List<String> allowed, String authenticatedBy, long largest) {

    public Gate {
        allowed = List.copyOf(allowed);
    }

    boolean tooLarge(long bytes) {
        return bytes > largest;
    }

    /** Why a message with this sender and these notes is refused; nothing if it is welcome. */
    Optional<String> refusal(String sender, List<String> authenticationResults) {
        String from = sender.toLowerCase(Locale.ROOT);
        boolean welcome = allowed.stream()
                .map(one -> one.trim().toLowerCase(Locale.ROOT))
                .anyMatch(one -> one.equals("*") || one.equals(from) || (one.startsWith("@") && from.endsWith(one)));
        if (!welcome) {
            return Optional.of("发件人 " + sender + " 不在允许的名单（heyan.mailbox.allow）中");
        }
        if (!authenticatedBy.isBlank() && authenticationResults.stream().noneMatch(this::passes)) {
            return Optional.of("发件人 " + sender + " 未通过 " + authenticatedBy + " 的身份验证，可能是冒名邮件");
        }
        return Optional.empty();
    }

    /** Only a note of the own server counts: anybody can write one of another's. */
    private boolean passes(String note) {
        String plain = note.replaceAll("\\s+", " ").trim().toLowerCase(Locale.ROOT);
        String own = authenticatedBy.trim().toLowerCase(Locale.ROOT);
        boolean byOwn = plain.startsWith(own + ";") || plain.startsWith(own + " ");
        return byOwn && (plain.contains("dmarc=pass") || (plain.contains("spf=pass") && plain.contains("dkim=pass")));
    }
}
