package cn.heyan.reconcile;

import cn.heyan.evidence.Witness;
import java.util.Optional;

/**
 * One of the statements that a finding holds against each other.
 *
 * @param what whose word it is, in Chinese, such as 申报数 or 发票 No.12345678 价税合计
 * @param value as a person reads it
 * @param witness the place it was read from; none for a figure that was computed or a parameter
 */
public record Said(String what, String value, Optional<Witness> witness) {

    /** A statement that stands on a page. */
    public static Said read(String what, Object value, Optional<Witness> witness) {
        return new Said(what, String.valueOf(value), witness);
    }

    /** A figure that follows from others, or a parameter. */
    public static Said computed(String what, Object value) {
        return new Said(what, String.valueOf(value), Optional.empty());
    }
}
