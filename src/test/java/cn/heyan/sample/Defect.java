package cn.heyan.sample;

import java.util.Arrays;
import java.util.Locale;

/** What is wrong with a sample packet. */
enum Defect {
    CLEAN,
    INVOICE_BEFORE_WINDOW,
    SHORT_AFTER_CIVIL_WORKS,
    SAME_INVOICE_TWICE,
    OTHER_COMPANYS_INVOICE,
    AUDIT_CODE_DIFFERS,
    AUDIT_CODE_FOREIGN_HOST,
    INTEREST_OVERSTATED,
    INVOICE_DISAGREES_WITH_ITSELF,
    PAGE_TOO_BLURRED,
    MISSING_MATERIALS,
    MIXED_FORMATS_GBK_ZIP;

    /** The sample's name, such as {@code invoice-before-window}. */
    String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Defect of(String id) {
        return Arrays.stream(values())
                .filter(defect -> defect.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no such sample: " + id));
    }
}
