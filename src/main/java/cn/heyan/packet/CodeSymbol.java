package cn.heyan.packet;

import cn.heyan.notation.CodeUse;

/**
 * A two-dimensional code that was decoded on a page (二维码).
 *
 * @param payload what it says
 * @param box where it stands
 * @param decoder which reader decoded it: {@code zxing} or {@code boofcv}
 */
public record CodeSymbol(String payload, Box box, String decoder) {

    /** What it is for, as its payload tells. */
    public CodeUse use() {
        return CodeUse.of(payload);
    }
}
