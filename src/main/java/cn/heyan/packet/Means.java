package cn.heyan.packet;

import java.util.Locale;

/** By what means a value was read (取得方式). */
public enum Means {
    /** Structured data of an e-invoice XML. */
    XML,
    /** Structured data or page text of an OFD file. */
    OFD,
    /** The text that a PDF carries, or the cells of an office form. */
    TEXT_LAYER,
    /** A two-dimensional code. */
    QR,
    /** The first reader of pictures. */
    OCR,
    /** The second reader of pictures. */
    SECOND_OCR,
    /** The amount in Chinese capitals (大写金额). */
    CAPITALS,
    /** Follows from other figures of the same paper: net + tax = total, the sum of the lines. */
    ARITHMETIC,
    /** Typed by a reviewer who looked at the paper. */
    TYPED_BY_REVIEWER;

    /** Whether a value so stated needs no second witness. */
    public boolean authoritative() {
        return this == XML || this == OFD || this == TEXT_LAYER || this == TYPED_BY_REVIEWER;
    }

    /** The name in JSON: lower case. */
    public String json() {
        return name().toLowerCase(Locale.ROOT);
    }
}
