package cn.heyan.desk.review;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.regex.Pattern;
import org.springframework.context.i18n.LocaleContextHolder;

/** How figures and moments stand on the packet's page. */
final class Shown {

    private static final Pattern AMOUNT = Pattern.compile("(?<![0-9A-Za-z.,])-?\\d{4,12}\\.\\d{2}(?![0-9A-Za-z.])");
    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(ZoneId.of("Asia/Shanghai"));

    private Shown() {}

    /** Whether the page is for a reader of English (界面语言). */
    static boolean inEnglish() {
        return LocaleContextHolder.getLocale().getLanguage().equals("en");
    }

    /** With its thousands parted. */
    static String amount(BigDecimal yuan) {
        DecimalFormat format = new DecimalFormat("#,##0.00", DecimalFormatSymbols.getInstance(Locale.ROOT));
        return (yuan.signum() < 0 ? "−" : "") + format.format(yuan.abs());
    }

    /** A text in which every amount has its thousands parted. */
    static String amounts(String text) {
        return AMOUNT.matcher(text).replaceAll(found -> amount(new BigDecimal(found.group())));
    }

    /** To the minute, in China. */
    static String moment(Instant when) {
        return MINUTE.format(when);
    }

    /** The same of an ISO moment; empty for none. */
    static String moment(String iso) {
        return iso.isEmpty() ? "" : moment(Instant.parse(iso));
    }
}
