package cn.heyan.report.workbook;

import cn.heyan.reconcile.Examination;
import cn.heyan.report.PageNames;
import cn.heyan.report.ReportFile;
import cn.heyan.report.ReportSettings;
import cn.heyan.report.Sentences;
import cn.heyan.report.Words;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.xssf.usermodel.XSSFFormulaEvaluator;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Writes the working paper (审计底稿) report.xlsx: figures as numbers, totals as formulas that anybody can follow. */
public final class WorkingPaper implements ReportFile {

    /** Its name in the packet's folder. */
    public static final String FILE = "report.xlsx";

    private final Words words;
    private final Sentences sentences;

    /** Working papers in the language of the settings. */
    public WorkingPaper(ReportSettings settings) {
        this(settings, new Sentences(settings.locale()));
    }

    /** Working papers whose findings these sentences tell. */
    public WorkingPaper(ReportSettings settings, Sentences sentences) {
        words = Words.ui(settings.locale());
        this.sentences = sentences;
    }

    @Override
    public String name() {
        return FILE;
    }

    @Override
    public void write(Examination examination, Path out) throws IOException {
        PageNames pages = new PageNames(examination.dossier().read().packet(), words);
        Files.createDirectories(out);
        Path draft = out.resolve("." + FILE + ".writing");
        try (XSSFWorkbook book = new XSSFWorkbook();
                OutputStream to = Files.newOutputStream(draft)) {
            Source source = new Source(examination, words, sentences, book, new Cells(book, pages));
            InvoiceSheet invoices = new InvoiceSheet(source);
            Tab summary = source.tab("概要与核减桥");
            new FindingSheet(source).write();
            invoices.write();
            new SummarySheet(source, invoices).write(summary);
            new TradeSheet(source).write();
            new LoanSheet(source).write();
            new AuditSheet(source).write();
            new MaterialSheet(source).write();
            new InquirySheet(source).write();
            new UnreadSheet(source).write();
            new ParameterSheet(source).write();
            book.getProperties().getCoreProperties().setCreator("核验 Heyan");
            book.getProperties().getCoreProperties().setTitle("审计底稿");
            evaluate(book);
            book.write(to);
        }
        Files.move(draft, out.resolve(FILE), StandardCopyOption.REPLACE_EXISTING);
    }

    /** Results beside the formulas, for viewers that do not compute; whoever computes is asked to do it again. */
    private static void evaluate(XSSFWorkbook book) {
        XSSFFormulaEvaluator.evaluateAllFormulaCells(book);
        book.setForceFormulaRecalculation(true);
        book.forEach(sheet -> sheet.forEach(row -> row.forEach(cell -> {
            if (cell.getCellType() == CellType.FORMULA && cell.getCachedFormulaResultType() == CellType.ERROR) {
                throw new IllegalStateException("底稿中的公式算不出：" + sheet.getSheetName() + " " + cell.getAddress() + " "
                        + FormulaError.forInt(cell.getErrorCellValue()).getString());
            }
        })));
    }
}
