package cn.heyan.report;

import java.util.ArrayList;
import java.util.List;

/**
 * The receipt to whoever sent a packet by mail (收件回执): what came, and what was not taken; nothing of what the papers say.
 *
 * @param message digest of the message that it answers
 * @param letter as it goes out
 */
public record Receipt(String message, Letter letter) {

    private static final String MEGABYTES = "%.1f MB";

    /**
     * What came with a message.
     *
     * @param attached names of the attachments
     * @param files that were taken, those in archives counted one by one
     * @param pages of all of them
     * @param refused names with reasons
     * @param taken whether anything of it will be examined
     */
    public record Content(List<String> attached, int files, int pages, List<String> refused, boolean taken) {

        public Content {
            attached = List.copyOf(attached);
            refused = List.copyOf(refused);
        }
    }

    /** For a message with attachments. */
    public static Receipt of(String digest, String subject, Content content) {
        List<String> lines = new ArrayList<>();
        lines.add(
                content.taken()
                        ? "您发来的材料已收到：附件 " + content.attached().size() + " 个，其中可读文件 " + content.files() + " 个，共 "
                                + content.pages() + " 页。"
                        : "您发来的邮件没有可以核验的材料，未收。");
        content.attached().forEach(name -> lines.add("· " + name));
        if (!content.refused().isEmpty()) {
            lines.add("以下文件未收，请按所述处理后重新发送：");
            content.refused().forEach(one -> lines.add("✗ " + one));
        }
        lines.add(content.taken() ? "请核对文件数和页数；如与您发送的不一致，请重新发送。本回执只表示收到，不表示材料合格。" : "请更正后重新发送。");
        return receipt(digest, (content.taken() ? "已收到：" : "未收：") + subject, lines);
    }

    /** For a message to which nothing is attached. */
    public static Receipt empty(String digest, String subject) {
        return receipt(digest, "未收：" + subject, List.of("您的邮件没有附件，未作为申报材料收下。请把材料作为附件重新发送。"));
    }

    /** For a message that is too large. */
    public static Receipt tooLarge(String digest, String subject, long bytes, long most) {
        return receipt(
                digest,
                "未收：" + subject,
                List.of(
                        "您的邮件大小约 " + String.format(MEGABYTES, bytes / 1e6) + "，超过上限 "
                                + String.format(MEGABYTES, most / 1e6) + "，未收。",
                        "请分次发送，或改用其他方式报送。"));
    }

    private static Receipt receipt(String digest, String subject, List<String> lines) {
        StringBuilder html = new StringBuilder(
                "<!DOCTYPE html><html lang=\"zh-CN\"><head><meta charset=\"UTF-8\"/><meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"/></head><body style=\"margin:0;padding:16px;background:#ffffff;"
                        + "color:#1c2024;font-size:15px;line-height:1.6;font-family:Arial,'PingFang SC','Microsoft YaHei',sans-serif\">");
        lines.forEach(line -> html.append("<p style=\"margin:4px 0\">")
                .append(Html.escaped(line))
                .append("</p>"));
        html.append("</body></html>");
        String plain = subject.replaceAll("\\s+", " ").strip();
        return new Receipt(
                digest,
                new Letter(
                        "mail-" + digest.substring(0, 24) + "-receipt",
                        plain.length() > 120 ? plain.substring(0, 120) : plain,
                        html.toString(),
                        String.join("\n", lines) + "\n",
                        List.of()));
    }
}
