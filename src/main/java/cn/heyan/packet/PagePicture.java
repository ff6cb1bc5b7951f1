package cn.heyan.packet;

import java.nio.file.Path;

/**
 * The upright, straightened picture of a page, kept as a file in the packet's work folder.
 *
 * @param file PNG or JPEG, readable by ImageIO
 * @param width in pixels
 * @param height in pixels
 * @param dpi pixels per inch as far as known, else an estimate from A4
 */
public record PagePicture(Path file, int width, int height, int dpi) {}
