package cn.heyan.report;

import java.nio.file.Path;
import java.util.List;

/**
 * The e-mail to the office (差异报告邮件): one page in its body, the report attached.
 *
 * @param id of the packet: the same packet's letter has the same Message-ID, so that a mail server can see a double
 * @param subject applicant, verdict and counts
 * @param html the body for those who see HTML
 * @param text the body for those who do not
 * @param attachments what is attached, in this order
 */
public record Letter(String id, String subject, String html, String text, List<Attached> attachments) {

    public Letter {
        attachments = List.copyOf(attachments);
    }

    /** The same letter under another id. */
    public Letter under(String another) {
        return new Letter(another, subject, html, text, attachments);
    }

    /**
     * A file that goes with it.
     *
     * @param name as the recipient sees it
     * @param file where it lies
     * @param mediaType what it is
     */
    public record Attached(String name, Path file, String mediaType) {

        /** A PDF; what no file name may hold becomes a line in its name. */
        public static Attached pdf(String name, Path file) {
            return new Attached(name.replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]", "_"), file, "application/pdf");
        }
    }
}
