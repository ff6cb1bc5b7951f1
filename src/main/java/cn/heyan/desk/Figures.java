package cn.heyan.desk;

import cn.heyan.notation.Yuan;
import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/** How amounts and times stand in pages: {@code @figures} in templates. */
@Component("figures")
public final class Figures {

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    private static final Pattern AMOUNT = Pattern.compile("(?<![0-9A-Za-z.,])\\d{4,12}\\.\\d{2}(?![0-9A-Za-z.])");

    /** Whose time pages show, as reports do, wherever the machine stands. */
    public static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

    /** Grouped by thousands, two places. */
    public String yuan(Yuan amount) {
        return grouped("#,##0.00", amount.amount()).replace('-', '−');
    }

    /** The same, or a dash where it is not known. */
    public String yuan(Optional<Yuan> amount) {
        return amount.map(this::yuan).orElse("—");
    }

    /** A text in which every amount has its thousands parted. */
    public String inText(String text) {
        return AMOUNT.matcher(text).replaceAll(found -> grouped("#,##0.00", new BigDecimal(found.group())));
    }

    /** In 万元 with two places. */
    public String wan(Yuan amount) {
        return grouped("#,##0.00", amount.amount().movePointLeft(4)).replace('-', '−');
    }

    /** From, or from and to where the two differ. */
    public String interval(Yuan low, Yuan high) {
        return low.equals(high) ? yuan(low) : yuan(low) + " – " + yuan(high);
    }

    /** Like 2026-03-01 09:30. */
    public String time(Instant when) {
        return MINUTE.format(when.atZone(CHINA));
    }

    /** The same, or nothing. */
    public String time(Optional<Instant> when) {
        return when.map(this::time).orElse("");
    }

    private static String grouped(String pattern, BigDecimal figure) {
        return new DecimalFormat(pattern, DecimalFormatSymbols.getInstance(Locale.ROOT)).format(figure);
    }
}
