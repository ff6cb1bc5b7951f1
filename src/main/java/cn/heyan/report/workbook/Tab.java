package cn.heyan.report.workbook;

import cn.heyan.report.workbook.Look.Style;
import java.util.List;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.ConditionalFormattingRule;
import org.apache.poi.ss.usermodel.FontFormatting;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFSheetConditionalFormatting;

/** One sheet, written from top to bottom: title, remarks, tables. */
final class Tab {

    /** A row cannot be higher, in points. */
    private static final float HIGHEST = 400;

    private static final float LINE = 13.5f;

    private final XSSFSheet sheet;
    private final Cells cells;
    private int next;
    private int head = -1;
    private int width;
    private List<Column> columns = List.of();

    Tab(XSSFSheet sheet, Cells cells) {
        this.sheet = sheet;
        this.cells = cells;
    }

    /** The sheet's heading. */
    Tab title(String text) {
        XSSFRow row = sheet.createRow(next++);
        row.setHeightInPoints(24);
        cells.plain(row.createCell(0), text, Style.TITLE);
        return this;
    }

    /** A remark under it. */
    Tab note(String text) {
        cells.plain(sheet.createRow(next++).createCell(0), text, Style.NOTE);
        return this;
    }

    /** An empty line. */
    Tab gap() {
        next++;
        return this;
    }

    /** The head of a table; the sheet's first one stays in sight, widths are those of the first. */
    Tab head(List<Column> titles) {
        XSSFRow row = sheet.createRow(next++);
        row.setHeightInPoints(30);
        int named = titles.size();
        while (named > 1 && titles.get(named - 1).title().isEmpty()) {
            named--;
        }
        for (int i = 0; i < titles.size(); i++) {
            if (i < named) {
                cells.plain(row.createCell(i), titles.get(i).title(), Style.HEAD);
            }
            if (head < 0) {
                sheet.setColumnWidth(i, titles.get(i).width() * 256);
            }
        }
        if (head < 0) {
            head = row.getRowNum();
            width = titles.size();
            columns = titles;
            sheet.createFreezePane(0, next);
            sheet.setRepeatingRows(new CellRangeAddress(head, head, -1, -1));
        }
        return this;
    }

    /** A row; its number as the program shows it, from 1. */
    int row(List<Written> written) {
        return line(written, false);
    }

    /** Says so under a table that has stayed empty: nobody wonders whether it was forgotten. */
    Tab orElse(String sentence) {
        return next == head + 1 ? note(sentence) : this;
    }

    /** A row of totals. */
    int sums(List<Written> written) {
        return line(written, true);
    }

    private int line(List<Written> written, boolean bold) {
        XSSFRow row = sheet.createRow(next++);
        int lines = 1;
        for (int i = 0; i < written.size(); i++) {
            XSSFCell cell = row.createCell(i);
            cells.write(cell, written.get(i), bold);
            lines = Math.max(
                    lines, i < columns.size() ? lines(cell, columns.get(i).width()) : 1);
        }
        row.setHeightInPoints(Math.min(HIGHEST, 3 + LINE * lines));
        return next;
    }

    /** How many lines wrapped words take; programs do not agree on whether rows grow by themselves. */
    private static int lines(XSSFCell cell, int width) {
        if (cell.getCellType() != CellType.STRING) {
            return 1;
        }
        int lines = 0;
        for (String paragraph : cell.getStringCellValue().split("\n", -1)) {
            int halves = paragraph.chars().map(c -> c < 0x2E80 ? 1 : 2).sum();
            lines += Math.max(1, (halves + width - 2) / Math.max(1, width - 1));
        }
        return lines;
    }

    /** The number of the row that comes next, as the program shows it. */
    int nextRow() {
        return next + 1;
    }

    /** What may be filtered: everything from the head to here. */
    Tab filtered() {
        if (head >= 0 && next > head + 1) {
            sheet.setAutoFilter(new CellRangeAddress(head, next - 1, 0, width - 1));
        }
        return this;
    }

    /** Colours by the sign that a cell begins with, so that the colour follows an auditor's change; printing fits the width. */
    void done() {
        int last = Math.max(next, 1);
        String range = "A1:" + CellReference.convertNumToColString(Math.max(width, 8) - 1) + last;
        XSSFSheetConditionalFormatting formats = sheet.getSheetConditionalFormatting();
        CellRangeAddress[] area = {CellRangeAddress.valueOf(range)};
        formats.addConditionalFormatting(area, new ConditionalFormattingRule[] {
            sign(formats, "✓", Look.GREEN), sign(formats, "✗", Look.RED), sign(formats, "?", Look.AMBER)
        });
        PrintSetup print = sheet.getPrintSetup();
        print.setPaperSize(PrintSetup.A4_PAPERSIZE);
        print.setLandscape(true);
        print.setFitHeight((short) 0);
        sheet.setFitToPage(true);
        sheet.getFooter().setCenter("&P / &N");
        sheet.getFooter().setLeft("&A");
    }

    private static ConditionalFormattingRule sign(XSSFSheetConditionalFormatting formats, String sign, String colour) {
        ConditionalFormattingRule rule = formats.createConditionalFormattingRule("LEFT(A1,2)=\"" + sign + " \"");
        FontFormatting font = rule.createFontFormatting();
        font.setFontColor(Look.colour(colour));
        font.setFontStyle(false, true);
        return rule;
    }
}
