package cn.heyan.packet;

import java.util.Locale;

/**
 * Why a document begins where it does (分界依据).
 *
 * @param ground what that rests on
 * @param sentence for the reviewer, in Chinese
 */
public record Boundary(Ground ground, String sentence) {

    /** What a boundary rests on. */
    public enum Ground {
        /** Data that the file carries. */
        DATA,
        /** A title. */
        TITLE,
        /** The labels of a form. */
        LABELS,
        /** Printed page numbers or clause numbers that begin anew. */
        NUMBERING,
        /** A contract's, report's or account's number that differs from the one before. */
        IDENTITY,
        /** The document before is one sheet, or is complete. */
        COMPLETE,
        /** Nothing goes on from the page before: other layout, other content. */
        LAYOUT,
        /** Each file begins a document. */
        FILE,
        /** It shares its page with others. */
        SHARED_PAGE;

        /** The name in JSON: lower case. */
        public String json() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
