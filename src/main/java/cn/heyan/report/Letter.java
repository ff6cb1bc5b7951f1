package cn.heyan.report;

import java.nio.file.Path;

/**
 * The e-mail to the office (差异报告邮件): one page in its body, the report attached.
 *
 * @param id of the packet: the same packet's letter has the same Message-ID, so that a mail server can see a double
 * @param subject applicant, verdict and counts
 * @param html the body for those who see HTML
 * @param text the body for those who do not
 * @param attachmentName how the attached PDF is called
 * @param attachment where it lies
 */
public record Letter(String id, String subject, String html, String text, String attachmentName, Path attachment) {}
