package cn.heyan.packet;

/**
 * A two-dimensional code that was decoded on a page (二维码).
 *
 * @param payload what it says
 * @param box where it stands
 * @param decoder which reader decoded it: {@code zxing} or {@code boofcv}
 */
public record CodeSymbol(String payload, Box box, String decoder) {}
