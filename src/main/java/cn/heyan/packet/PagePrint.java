package cn.heyan.packet;

import java.math.BigInteger;

/**
 * What a page looks like from far away (页面指纹): alike for two scans of one sheet, so that a sheet is known again in another packet.
 *
 * <p>Two invoices of one seller look alike as well: a print only proposes, what the pages say decides.
 *
 * @param hex 256 bits as 64 hexadecimal digits
 */
public record PagePrint(String hex) {

    /** How many bits a print has. */
    public static final int BITS = 256;

    public PagePrint {
        if (!hex.matches("[0-9a-f]{64}")) {
            throw new IllegalArgumentException("not a page's print: " + hex);
        }
    }

    /** The print with these bits, as many as {@link #BITS}. */
    public static PagePrint of(BigInteger bits) {
        String hex = bits.toString(16);
        return new PagePrint("0".repeat(Math.max(0, BITS / 4 - hex.length())) + hex);
    }

    /** In how many bits the two differ: 0 to about 30 for two scans of one sheet, about 128 for two that have nothing in common. */
    public int distance(PagePrint other) {
        return new BigInteger(hex, 16).xor(new BigInteger(other.hex, 16)).bitCount();
    }
}
