package cn.heyan.notation;

import java.math.BigDecimal;

/**
 * An amount as forms declare it, in 万元 (ten thousand yuan), with the precision that was written.
 *
 * @param wan the figure as written; its scale says how many places the writer gave
 */
public record WanYuan(BigDecimal wan) {

    /** From digits such as {@code 256.30}. */
    public static WanYuan of(String digits) {
        return new WanYuan(new BigDecimal(digits));
    }

    /** In yuan. */
    public Yuan yuan() {
        return Yuan.ofWan(wan);
    }

    /** Half a unit of the last place written, in yuan, at least one fen: 256.3 stands for 2,563,000 give or take 500. */
    public Yuan tolerance() {
        return Yuan.ofWan(BigDecimal.ONE.movePointLeft(wan.scale()).divide(BigDecimal.valueOf(2)))
                .max(Yuan.of("0.01"));
    }

    /** Whether the exact amount could have been written like this. */
    public boolean agreesWith(Yuan exact) {
        return yuan().minus(exact).abs().compareTo(tolerance()) <= 0;
    }

    @Override
    public String toString() {
        return wan.toPlainString();
    }
}
