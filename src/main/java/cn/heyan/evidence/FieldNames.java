package cn.heyan.evidence;

import java.util.MissingResourceException;
import java.util.ResourceBundle;

/** What fields are called on Chinese paper (栏目名称). */
public final class FieldNames {

    private static final ResourceBundle NAMES =
            ResourceBundle.getBundle("cn.heyan.evidence.fields", java.util.Locale.ROOT);

    private FieldNames() {}

    /** The name a reviewer uses, a year in brackets as 2023年; the field's own name where paper has none. */
    public static String called(String field) {
        int bracket = field.indexOf('[');
        String bare = bracket < 0 ? field : field.substring(0, bracket);
        String year = bracket < 0 ? "" : field.substring(bracket + 1).replace("]", "") + "年";
        try {
            return year + NAMES.getString(bare);
        } catch (MissingResourceException noName) {
            return field;
        }
    }
}
