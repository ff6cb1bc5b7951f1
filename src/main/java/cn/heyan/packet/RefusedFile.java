package cn.heyan.packet;

/**
 * A file of a packet that could not be taken in, and why: it is named in every report.
 *
 * @param name path inside the packet
 * @param reason a Chinese sentence for the reviewer: cause and what to do
 */
public record RefusedFile(String name, String reason) {}
