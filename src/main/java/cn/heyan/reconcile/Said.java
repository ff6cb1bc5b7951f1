package cn.heyan.reconcile;

import cn.heyan.evidence.Witness;
import cn.heyan.packet.PageRef;
import java.util.Optional;

/**
 * One of the statements that a finding holds against each other.
 *
 * @param what whose word it is, in Chinese, such as 申报数 or 发票 No.12345678 价税合计
 * @param value as a person reads it
 * @param witness the place it was read from; none for a figure that was computed or a parameter
 * @param elsewhere the page of another packet that says it
 */
public record Said(String what, String value, Optional<Witness> witness, Optional<Elsewhere> elsewhere) {

    /**
     * A page of another packet (另一材料包的页).
     *
     * @param packet its id
     * @param name as its sender called it
     * @param page which one
     */
    public record Elsewhere(String packet, String name, PageRef page) {}

    /** A statement of this packet, or a figure. */
    public Said(String what, String value, Optional<Witness> witness) {
        this(what, value, witness, Optional.empty());
    }

    /** A statement that stands on a page of another packet. */
    public static Said elsewhere(String what, Elsewhere place) {
        String value = Shown.page(place.page(), place.name().equals(place.page().file()));
        return new Said(what, value, Optional.empty(), Optional.of(place));
    }

    /** A statement that stands on a page. */
    public static Said read(String what, Object value, Optional<Witness> witness) {
        return new Said(what, String.valueOf(value), witness);
    }

    /** A figure that follows from others, or a parameter. */
    public static Said computed(String what, Object value) {
        return new Said(what, String.valueOf(value), Optional.empty());
    }
}
