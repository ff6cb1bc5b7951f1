package cn.heyan.report.ledger;

import cn.heyan.notation.Yuan;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.CreationHelper;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.Hyperlink;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/** Writes one sheet: a head that stays in view and filters, rows with amounts that add up, links back to the packet's page. */
public final class LedgerSheet {

    private static final int CHARACTER = 256;

    private static final int ROWS_IN_MEMORY = 200;

    private LedgerSheet() {}

    /**
     * A column.
     *
     * @param head what stands above it
     * @param width in characters
     */
    public record Column(String head, int width) {}

    /** A cell that leads somewhere: its words, and the address. */
    public record Link(String words, String address) {}

    /**
     * Writes the workbook.
     *
     * @param name of the sheet
     * @param rows of texts, {@link Yuan}, {@link LocalDate} and {@link Link}
     */
    public static void write(OutputStream out, String name, List<Column> columns, List<List<Object>> rows)
            throws IOException {
        try (SXSSFWorkbook book = new SXSSFWorkbook(ROWS_IN_MEMORY)) {
            SXSSFSheet sheet = book.createSheet(name);
            Styles styles = new Styles(book);
            Row head = sheet.createRow(0);
            for (int i = 0; i < columns.size(); i++) {
                Cell cell = head.createCell(i);
                cell.setCellValue(columns.get(i).head());
                cell.setCellStyle(styles.head);
                sheet.setColumnWidth(i, columns.get(i).width() * CHARACTER);
            }
            for (int r = 0; r < rows.size(); r++) {
                Row row = sheet.createRow(r + 1);
                for (int c = 0; c < rows.get(r).size(); c++) {
                    styles.put(row.createCell(c), rows.get(r).get(c));
                }
            }
            sheet.createFreezePane(0, 1);
            sheet.setAutoFilter(new CellRangeAddress(0, Math.max(1, rows.size()), 0, columns.size() - 1));
            sheet.getPrintSetup().setLandscape(true);
            sheet.setRepeatingRows(CellRangeAddress.valueOf("1:1"));
            book.write(out);
        }
    }

    private static final class Styles {

        private final CellStyle head;
        private final CellStyle yuan;
        private final CellStyle date;
        private final CellStyle link;
        private final CreationHelper helper;

        Styles(SXSSFWorkbook book) {
            helper = book.getCreationHelper();
            head = book.createCellStyle();
            Font bold = book.createFont();
            bold.setBold(true);
            head.setFont(bold);
            yuan = book.createCellStyle();
            yuan.setDataFormat(helper.createDataFormat().getFormat("#,##0.00"));
            date = book.createCellStyle();
            date.setDataFormat(helper.createDataFormat().getFormat("yyyy-mm-dd"));
            link = book.createCellStyle();
            Font blue = book.createFont();
            blue.setUnderline(Font.U_SINGLE);
            blue.setColor(IndexedColors.BLUE.getIndex());
            link.setFont(blue);
        }

        void put(Cell cell, Object value) {
            if (value instanceof Yuan amount) {
                // a spreadsheet counts in binary fractions; two places of a sum below a hundred million are exact
                // enough to print
                cell.setCellValue(amount.amount().doubleValue());
                cell.setCellStyle(yuan);
            } else if (value instanceof LocalDate day) {
                cell.setCellValue(day);
                cell.setCellStyle(date);
            } else if (value instanceof Link to) {
                Hyperlink address = helper.createHyperlink(HyperlinkType.URL);
                address.setAddress(to.address());
                cell.setHyperlink(address);
                cell.setCellValue(to.words());
                cell.setCellStyle(link);
            } else {
                cell.setCellValue(String.valueOf(value));
            }
        }
    }
}
