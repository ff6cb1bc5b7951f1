package cn.heyan.report.workbook;

import java.util.EnumMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The styles of the working paper: paper, not dashboard. */
final class Look {

    /** What a cell is. */
    enum Style {
        TITLE,
        NOTE,
        HEAD,
        TEXT,
        /** Words that a program would take for a formula when the cell is edited. */
        QUOTED,
        CLAUSE,
        MONEY,
        NUMBER,
        ORDINAL,
        DAY,
        OUTCOME,
        LINK,
        SUM,
        SUM_TEXT,
        DOUBTFUL,
        ABSENT,
        BLANK
    }

    static final String GREEN = "1A7F37";
    static final String RED = "B42318";
    static final String AMBER = "9A6700";
    static final String GREY = "6B7280";
    private static final String BLUE = "1F4E9E";
    private static final String HAIR = "C9CDD3";

    private final XSSFWorkbook book;
    private final Map<Style, XSSFCellStyle> styles = new EnumMap<>(Style.class);

    Look(XSSFWorkbook book) {
        this.book = book;
        for (Style style : Style.values()) {
            styles.put(style, make(style));
        }
    }

    XSSFCellStyle of(Style style) {
        return styles.getOrDefault(style, book.createCellStyle());
    }

    static XSSFColor colour(String hex) {
        return new XSSFColor(java.util.HexFormat.of().parseHex(hex));
    }

    private XSSFCellStyle make(Style style) {
        XSSFCellStyle made = book.createCellStyle();
        XSSFFont font = book.createFont();
        font.setFontName(style == Style.CLAUSE ? "楷体" : "宋体");
        font.setFontHeightInPoints((short) (style == Style.TITLE ? 15 : 10));
        made.setFont(font);
        made.setVerticalAlignment(style == Style.TITLE ? VerticalAlignment.CENTER : VerticalAlignment.TOP);
        if (style != Style.TITLE && style != Style.NOTE) {
            border(made);
            made.setWrapText(true);
        }
        made.setQuotePrefixed(style == Style.QUOTED);
        switch (style) {
            case TITLE -> font.setBold(true);
            case NOTE, ABSENT -> font.setColor(colour(GREY));
            case DOUBTFUL -> font.setColor(colour(AMBER));
            case HEAD -> {
                font.setBold(true);
                fill(made, "F1F3F5");
                made.setVerticalAlignment(VerticalAlignment.CENTER);
            }
            case LINK -> {
                font.setColor(colour(BLUE));
                font.setUnderline(XSSFFont.U_SINGLE);
            }
            case SUM, SUM_TEXT -> {
                font.setBold(true);
                made.setBorderTop(BorderStyle.THIN);
            }
            case OUTCOME -> font.setBold(true);
            case BLANK -> fill(made, "FFFDF2");
            default -> {
                // as it is
            }
        }
        if (style == Style.MONEY || style == Style.SUM) {
            made.setDataFormat(book.createDataFormat().getFormat("#,##0.00;-#,##0.00"));
            made.setAlignment(HorizontalAlignment.RIGHT);
            made.setWrapText(false);
        } else if (style == Style.NUMBER) {
            made.setDataFormat(book.createDataFormat().getFormat("General"));
            made.setAlignment(HorizontalAlignment.RIGHT);
        } else if (style == Style.ORDINAL) {
            made.setAlignment(HorizontalAlignment.CENTER);
        } else if (style == Style.DAY) {
            made.setDataFormat(book.createDataFormat().getFormat("yyyy-mm-dd"));
            made.setAlignment(HorizontalAlignment.LEFT);
        }
        return made;
    }

    private static void fill(XSSFCellStyle style, String hex) {
        style.setFillForegroundColor(colour(hex));
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
    }

    private static void border(XSSFCellStyle style) {
        style.setBorderTop(BorderStyle.HAIR);
        style.setBorderBottom(BorderStyle.HAIR);
        style.setBorderLeft(BorderStyle.HAIR);
        style.setBorderRight(BorderStyle.HAIR);
        XSSFColor hair = colour(HAIR);
        style.setTopBorderColor(hair);
        style.setBottomBorderColor(hair);
        style.setLeftBorderColor(hair);
        style.setRightBorderColor(hair);
    }
}
