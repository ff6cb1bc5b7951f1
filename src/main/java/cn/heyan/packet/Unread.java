package cn.heyan.packet;

/**
 * A page that could not be read, and why: it is named in every report (未读出的页).
 *
 * @param page which page
 * @param reason a Chinese sentence for the reviewer
 */
public record Unread(PageRef page, String reason) {}
