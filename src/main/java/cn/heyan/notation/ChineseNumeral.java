package cn.heyan.notation;

/** Small whole numbers of dates, in digits or in words, also as cheques and readers of pictures write them. */
final class ChineseNumeral {
    private static final String FROM = "〇○零Ｏ一二三四五六七八九元正壹贰貳叁肆伍陆陸柒捌玖";
    private static final String TO = "0000123456789111223456678" + "9";

    private ChineseNumeral() {}

    /** A year of four digits; -1 if it is none. */
    static int year(String text) {
        String digits = digits(text);
        return digits.matches("\\d{4}") ? Integer.parseInt(digits) : -1;
    }

    /** A number up to 99; -1 if it is none. */
    static int small(String text) {
        String digits = digits(text.replaceFirst("^\\s*[零〇○](?=\\s*[^0-9])", ""))
                .replace('拾', '十')
                .replace("廿", "2十")
                .replace("卅", "3十");
        if (digits.matches("\\d{1,2}")) {
            return Integer.parseInt(digits);
        }
        if (!digits.matches("[1-9]?十[1-9]?")) {
            return -1;
        }
        int ten = digits.indexOf('十');
        int tens = ten == 0 ? 1 : digits.charAt(0) - '0';
        return tens * 10 + (ten == digits.length() - 1 ? 0 : digits.charAt(ten + 1) - '0');
    }

    private static String digits(String text) {
        StringBuilder out = new StringBuilder();
        for (char c : text.toCharArray()) {
            int at = FROM.indexOf(c);
            if (!Character.isWhitespace(c) && c != '\u00a0') {
                out.append(at < 0 ? c : TO.charAt(at));
            }
        }
        return LookAlikes.digits(out.toString());
    }
}
