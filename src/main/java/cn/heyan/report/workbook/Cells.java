package cn.heyan.report.workbook;

import cn.heyan.evidence.Reading;
import cn.heyan.notation.WanYuan;
import cn.heyan.notation.Yuan;
import cn.heyan.packet.PageRef;
import cn.heyan.report.PageNames;
import cn.heyan.report.workbook.Look.Style;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFHyperlink;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Writes cells: numbers as numbers, days as days, words always as words. */
final class Cells {

    /** What a cell of a workbook can hold. */
    private static final int LONGEST = 32_000;

    private final XSSFWorkbook book;
    private final Look look;
    private final PageNames pages;

    Cells(XSSFWorkbook book, PageNames pages) {
        this.book = book;
        this.pages = pages;
        look = new Look(book);
    }

    void plain(XSSFCell cell, String text, Style style) {
        boolean likeFormula = style == Style.TEXT && !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0;
        cell.setCellValue(clean(text));
        cell.setCellStyle(look.of(likeFormula ? Style.QUOTED : style));
    }

    void write(XSSFCell cell, Written written, boolean bold) {
        if (written instanceof Written.Text text) {
            plain(cell, text.text(), bold ? Style.SUM_TEXT : Style.TEXT);
        } else if (written instanceof Written.Money money) {
            number(cell, money.amount().amount(), bold ? Style.SUM : Style.MONEY);
        } else if (written instanceof Written.Number plain) {
            number(cell, plain.number(), Style.NUMBER);
        } else if (written instanceof Written.Ordinal ordinal) {
            number(cell, BigDecimal.valueOf(ordinal.number()), Style.ORDINAL);
        } else if (written instanceof Written.Day day) {
            day(cell, day.day());
        } else if (written instanceof Written.Read read) {
            reading(cell, read.reading());
        } else if (written instanceof Written.Formula formula) {
            cell.setCellFormula(formula.formula());
            cell.setCellStyle(look.of(bold ? Style.SUM : Style.MONEY));
        } else if (written instanceof Written.Count count) {
            cell.setCellFormula(count.formula());
            cell.setCellStyle(look.of(Style.NUMBER));
        } else if (written instanceof Written.Sign sign) {
            cell.setCellFormula(sign.formula());
            cell.setCellStyle(look.of(Style.OUTCOME));
        } else if (written instanceof Written.Judged judged) {
            plain(cell, judged.outcome().sign() + " " + judged.outcome().word(), Style.OUTCOME);
        } else if (written instanceof Written.Pages linked) {
            link(cell, linked.pages());
        } else {
            cell.setCellStyle(look.of(Style.BLANK));
        }
    }

    private void reading(XSSFCell cell, Reading<?> reading) {
        if (reading.settled().isPresent()) {
            value(cell, reading.settled().get());
        } else if (reading.likeliest().isPresent()) {
            String candidates = reading.<String>fold(
                    settled -> "",
                    doubtful -> doubtful.candidates().stream()
                            .map(one -> String.valueOf(one.value()))
                            .distinct()
                            .collect(Collectors.joining(" / ")),
                    absent -> "");
            plain(cell, "存疑：" + candidates, Style.DOUBTFUL);
        } else {
            plain(cell, "未读出", Style.ABSENT);
        }
    }

    private void value(XSSFCell cell, Object value) {
        if (value instanceof Yuan yuan) {
            number(cell, yuan.amount(), Style.MONEY);
        } else if (value instanceof WanYuan wan) {
            number(cell, wan.yuan().amount(), Style.MONEY);
        } else if (value instanceof LocalDate day) {
            day(cell, day);
        } else if (value instanceof BigDecimal figure) {
            number(cell, figure, Style.NUMBER);
        } else {
            plain(cell, String.valueOf(value), Style.TEXT);
        }
    }

    /** A workbook keeps numbers as binary fractions; 15 digits are exact, which is a hundred billion yuan to the fen. */
    private void number(XSSFCell cell, BigDecimal number, Style style) {
        cell.setCellValue(number.doubleValue());
        cell.setCellStyle(look.of(style));
    }

    private void day(XSSFCell cell, LocalDate day) {
        cell.setCellValue(day);
        cell.setCellStyle(look.of(Style.DAY));
    }

    private void link(XSSFCell cell, List<PageRef> some) {
        if (some.isEmpty()) {
            plain(cell, "", Style.TEXT);
            return;
        }
        List<PageNames.Link> runs = pages.runs(some);
        plain(cell, runs.stream().map(PageNames.Link::name).collect(Collectors.joining("、")), Style.LINK);
        XSSFHyperlink link = book.getCreationHelper().createHyperlink(HyperlinkType.URL);
        link.setAddress("report.html#" + runs.get(0).anchor());
        cell.setHyperlink(link);
    }

    /** XML has no control characters; papers sometimes do. */
    private static String clean(String text) {
        String plain = text.replaceAll("[\\x00-\\x08\\x0B-\\x1F\\uFFFE\\uFFFF]", "")
                .replaceAll("[\\uD800-\\uDBFF](?![\\uDC00-\\uDFFF])|(?<![\\uD800-\\uDBFF])[\\uDC00-\\uDFFF]", "");
        return plain.length() > LONGEST ? plain.substring(0, LONGEST) + "……" : plain;
    }
}
