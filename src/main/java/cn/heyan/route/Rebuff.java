package cn.heyan.route;

import jakarta.mail.Address;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import java.net.ConnectException;
import java.net.SocketException;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.smtp.SMTPSenderFailedException;

/**
 * Why a mail server has not taken a letter.
 *
 * @param kind what to do about it
 * @param sentence for whoever looks after the mail
 */
record Rebuff(Kind kind, String sentence) {

    /** What to do about it. */
    enum Kind {
        /** Try again: the server is away, slow, or asks to come again later (greylisting). */
        LATER,
        /** Never try again: the server says no for good. */
        NEVER,
        /** Some have it, the others never will. */
        PARTLY,
        /** The server says that the letter is too large: without its attachments it may go. */
        TOO_LARGE,
        /** The connection broke in the middle: once that is an accident, again and again it is a gateway that says no to size in this way. */
        BROKEN_OFF
    }

    private static final int FOR_GOOD = 500;
    private static final int STORAGE_EXCEEDED = 552;

    /** RFC 3463: message too big (5.3.4), length exceeds an administrative limit (5.2.3); and how servers say it in words. */
    private static final Pattern SIZE = Pattern.compile(
            "\\b5\\.(3\\.4|2\\.3)\\b|too (large|big)|message size|size limit|maximum.{0,20}size|过大|超过.{0,8}大小",
            Pattern.CASE_INSENSITIVE);

    /** Read from what sending ended in. */
    static Rebuff of(Throwable cause) {
        for (Throwable at = cause; at != null; at = at.getCause()) {
            if (at instanceof SendFailedException failed) {
                return of(failed);
            }
        }
        for (Throwable at = cause; at != null; at = at.getCause()) {
            if (at instanceof SocketException && !(at instanceof ConnectException)) {
                return new Rebuff(Kind.BROKEN_OFF, "邮件服务器中途断开连接，可能是信件过大：" + at.getMessage());
            }
        }
        return new Rebuff(Kind.LATER, "邮件服务器没有应答：" + cause);
    }

    private static Rebuff of(SendFailedException failed) {
        List<MessagingException> each = chain(failed);
        boolean later = each.stream().anyMatch(one -> code(one) > 0 && code(one) < FOR_GOOD);
        boolean never = each.stream().anyMatch(one -> code(one) >= FOR_GOOD);
        String said = each.stream()
                .map(one -> String.valueOf(one.getMessage()).strip())
                .distinct()
                .collect(Collectors.joining("；"));
        Address[] sent = failed.getValidSentAddresses();
        if (sent != null && sent.length > 0) {
            return new Rebuff(
                    Kind.PARTLY,
                    "部分收件人没有收到（" + names(failed.getInvalidAddresses()) + names(failed.getValidUnsentAddresses()) + "）："
                            + said);
        }
        if (each.stream().anyMatch(Rebuff::tooLarge)) {
            return new Rebuff(Kind.TOO_LARGE, "邮件服务器说信件过大：" + said);
        }
        if (each.stream().anyMatch(one -> code(one) < 0)) {
            return new Rebuff(Kind.BROKEN_OFF, "邮件服务器中途断开连接，可能是信件过大：" + said);
        }
        return never && !later
                ? new Rebuff(Kind.NEVER, "邮件服务器拒绝此信：" + said)
                : new Rebuff(Kind.LATER, "邮件服务器暂不接收：" + said);
    }

    private static List<MessagingException> chain(MessagingException first) {
        List<MessagingException> all = new java.util.ArrayList<>();
        for (Exception at = first; at instanceof MessagingException one; at = one.getNextException()) {
            all.add(one);
        }
        return all;
    }

    private static boolean tooLarge(MessagingException one) {
        return code(one) == STORAGE_EXCEEDED
                || (code(one) >= FOR_GOOD
                        && SIZE.matcher(String.valueOf(one.getMessage())).find());
    }

    private static int code(MessagingException one) {
        if (one instanceof SMTPSendFailedException failed) {
            return failed.getReturnCode();
        }
        if (one instanceof SMTPAddressFailedException failed) {
            return failed.getReturnCode();
        }
        return one instanceof SMTPSenderFailedException failed ? failed.getReturnCode() : 0;
    }

    private static String names(Address @org.jspecify.annotations.Nullable [] addresses) {
        return addresses == null
                ? ""
                : Arrays.stream(addresses).map(String::valueOf).collect(Collectors.joining(" "));
    }
}
