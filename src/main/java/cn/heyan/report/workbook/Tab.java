package cn.heyan.report.workbook;

import cn.heyan.report.workbook.Look.Style;
import java.util.List;
import org.apache.poi.ss.usermodel.ConditionalFormattingRule;
import org.apache.poi.ss.usermodel.FontFormatting;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFSheetConditionalFormatting;

/** One sheet, written from top to bottom: title, remarks, tables. */
final class Tab {

    private final XSSFSheet sheet;
    private final Cells cells;
    private int next;
    private int head = -1;
    private int width;

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
    Tab head(List<Column> columns) {
        XSSFRow row = sheet.createRow(next++);
        row.setHeightInPoints(30);
        for (int i = 0; i < columns.size(); i++) {
            cells.plain(row.createCell(i), columns.get(i).title(), Style.HEAD);
            if (head < 0) {
                sheet.setColumnWidth(i, columns.get(i).width() * 256);
            }
        }
        if (head < 0) {
            head = row.getRowNum();
            width = columns.size();
            sheet.createFreezePane(0, next);
            sheet.setRepeatingRows(new CellRangeAddress(head, head, -1, -1));
        }
        return this;
    }

    /** A row; its number as the program shows it, from 1. */
    int row(List<Written> written) {
        return line(written, false);
    }

    /** A row of totals. */
    int sums(List<Written> written) {
        return line(written, true);
    }

    private int line(List<Written> written, boolean bold) {
        XSSFRow row = sheet.createRow(next++);
        for (int i = 0; i < written.size(); i++) {
            cells.write(row.createCell(i), written.get(i), bold);
        }
        return next;
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
