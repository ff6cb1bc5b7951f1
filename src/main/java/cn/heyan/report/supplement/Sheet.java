package cn.heyan.report.supplement;

import java.math.BigInteger;
import java.util.List;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.TableRowAlign;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFonts;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;

/** A4 sheets set as Chinese offices set theirs: 宋体 headings, 仿宋 text, clauses in 楷体. */
final class Sheet {

    /** What a line is. */
    enum Kind {
        TITLE("宋体", 22, true),
        HEADING("宋体", 16, true),
        BODY("仿宋", 14, false),
        REMARK("仿宋", 10, false),
        CELL("仿宋", 11, false),
        HEAD("黑体", 11, false),
        CLAUSE("楷体", 10, false);

        private final String font;
        private final int points;
        private final boolean bold;

        Kind(String font, int points, boolean bold) {
            this.font = font;
            this.points = points;
            this.bold = bold;
        }
    }

    /** In twentieths of a point: 序号, 事项, 页码, 条款, 要求. */
    private static final int[] WIDTHS = {600, 3300, 1150, 2300, 1950};

    private final XWPFDocument document;

    Sheet(XWPFDocument document) {
        this.document = document;
        CTSectPr section = document.getDocument().getBody().addNewSectPr();
        CTPageSz size = section.addNewPgSz();
        size.setW(BigInteger.valueOf(11906));
        size.setH(BigInteger.valueOf(16838));
        CTPageMar margin = section.addNewPgMar();
        margin.setTop(BigInteger.valueOf(1440));
        margin.setBottom(BigInteger.valueOf(1300));
        margin.setLeft(BigInteger.valueOf(1300));
        margin.setRight(BigInteger.valueOf(1300));
    }

    void line(String text, ParagraphAlignment alignment, Kind kind) {
        line(text, alignment, kind, false);
    }

    /** The same, on the same page as what follows where it must be: a place for the seal never stands alone on a page. */
    void line(String text, ParagraphAlignment alignment, Kind kind, boolean withNext) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setAlignment(alignment);
        paragraph.setKeepNext(withNext);
        paragraph.setSpacingAfter(kind == Kind.TITLE ? 120 : 60);
        write(paragraph, text, kind);
    }

    /** A paragraph of text, its first line indented by two characters. */
    void paragraph(String text, boolean withNext) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setAlignment(ParagraphAlignment.BOTH);
        paragraph.setKeepNext(withNext);
        paragraph.setIndentationFirstLine(2 * Kind.BODY.points * 20);
        paragraph.setSpacingBetween(1.3);
        paragraph.setSpacingBefore(80);
        write(paragraph, text, Kind.BODY);
    }

    void table(List<Item> items) {
        XWPFTable table = document.createTable(items.size() + 1, WIDTHS.length);
        table.setTableAlignment(TableRowAlign.CENTER);
        table.setCellMargins(50, 80, 50, 80);
        String[] titles = {"序号", "需补正或说明的事项", "页码", "通知条款", "请提交"};
        XWPFTableRow head = table.getRow(0);
        head.setRepeatHeader(true);
        for (int i = 0; i < titles.length; i++) {
            cell(head, i, titles[i], Kind.HEAD);
        }
        for (int i = 0; i < items.size(); i++) {
            Item item = items.get(i);
            XWPFTableRow row = table.getRow(i + 1);
            row.setCantSplitRow(true);
            cell(row, 0, String.valueOf(i + 1), Kind.CELL);
            cell(row, 1, item.matter(), Kind.CELL);
            cell(row, 2, item.pages(), Kind.CELL);
            cell(row, 3, item.clause(), Kind.CLAUSE);
            cell(row, 4, item.asked(), Kind.CELL);
        }
    }

    private static void cell(XWPFTableRow row, int column, String text, Kind kind) {
        XWPFTableCell cell = row.getCell(column);
        cell.setWidth(String.valueOf(WIDTHS[column]));
        write(cell.getParagraphs().get(0), text, kind);
    }

    private static void write(XWPFParagraph paragraph, String text, Kind kind) {
        XWPFRun run = paragraph.createRun();
        run.setText(text.replaceAll("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\uFFFE\\uFFFF]", ""));
        run.setFontSize(kind.points);
        run.setBold(kind.bold);
        CTRPr properties =
                run.getCTR().isSetRPr() ? run.getCTR().getRPr() : run.getCTR().addNewRPr();
        CTFonts fonts = properties.sizeOfRFontsArray() > 0 ? properties.getRFontsArray(0) : properties.addNewRFonts();
        fonts.setEastAsia(kind.font);
        fonts.setAscii("Times New Roman");
        fonts.setHAnsi("Times New Roman");
    }
}
