package cn.heyan.report.supplement;

import org.jspecify.annotations.Nullable;

/**
 * Who sends the notice (发文单位); what is blank is left blank in the draft, to be written by hand.
 *
 * @param name of the bureau
 * @param days working days (工作日) that the applicant has from receiving the notice; blank if the bureau decides each time
 * @param contact person and telephone
 * @param address to which papers are handed in
 */
public record Bureau(String name, String days, String contact, String address) {

    /** Nothing is set. */
    public static final Bureau BLANK = new Bureau("", "", "", "");

    static String or(@Nullable String set, String blank) {
        return set == null || set.isBlank() ? blank : set;
    }
}
