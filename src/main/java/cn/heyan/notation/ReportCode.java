package cn.heyan.notation;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The code that the accountants' supervision platform gives an audit report (报告编码, 财会〔2023〕15号). */
public final class ReportCode {
    private static final String PROVINCE = "[京津沪渝冀晋蒙辽吉黑苏浙皖闽赣鲁豫鄂湘粤桂琼川贵云黔滇藏陕秦甘陇青宁新]";
    private static final Pattern STRICT = Pattern.compile(PROVINCE + "\\d{2}[0-9A-Z]{8}(?![0-9A-Z])");
    private static final Pattern LABELLED = Pattern.compile(
            "报[告备]编[码号]:?(" + PROVINCE + "[0-9A-Z][0-9A-Z-]{7,20}|[\\u4e00-\\u9fff]{1,3}[0-9A-Z][0-9A-Z-]{7,20})");

    private ReportCode() {}

    /** The report code in this text: one of the strict form, else what follows its label. */
    public static Optional<String> find(String text) {
        String dense = Printed.normalise(text);
        Matcher strict = STRICT.matcher(dense);
        if (strict.find()) {
            return Optional.of(strict.group());
        }
        Matcher labelled = LABELLED.matcher(dense);
        return labelled.find() ? Optional.of(labelled.group(1)) : Optional.empty();
    }

    /** Whether it has the strict form: province, two digits of the year, eight digits or capitals. */
    public static boolean isStrict(String code) {
        return STRICT.matcher(code).matches();
    }
}
