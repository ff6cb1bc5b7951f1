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

    /** The bits, 64 in each of four: to hold one against very many. */
    public long[] bits() {
        long[] bits = new long[BITS / Long.SIZE];
        for (int i = 0; i < bits.length; i++) {
            bits[i] = Long.parseUnsignedLong(hex.substring(16 * i, 16 * i + 16), 16);
        }
        return bits;
    }

    /** In how many bits these differ, as {@link #bits} gives them. */
    public static int distance(long[] one, long[] other) {
        int differ = 0;
        for (int i = 0; i < one.length; i++) {
            differ += Long.bitCount(one[i] ^ other[i]);
        }
        return differ;
    }

    /** In how many bits the two differ: 0 to about 30 for two scans of one sheet, about 128 for two that have nothing in common. */
    public int distance(PagePrint other) {
        return distance(bits(), other.bits());
    }
}
