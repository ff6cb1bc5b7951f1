package cn.heyan.report;

import static org.assertj.core.api.Assertions.assertThat;

import cn.heyan.evidence.AuditReport;
import cn.heyan.evidence.Dossier;
import cn.heyan.evidence.Field;
import cn.heyan.evidence.Paper;
import cn.heyan.evidence.Readings;
import cn.heyan.notation.WanYuan;
import cn.heyan.notation.Yuan;
import cn.heyan.packet.Box;
import cn.heyan.packet.Document;
import cn.heyan.packet.DocumentKind;
import cn.heyan.packet.PageRef;
import cn.heyan.reconcile.Examination;
import cn.heyan.report.workbook.WorkingPaper;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WorkingPaperTest {

    @TempDir
    Path folder;

    @Test
    void has_a_sheet_for_everything_an_auditor_follows() throws IOException {
        try (XSSFWorkbook book = book("衡阳云岭精工有限公司")) {
            List<String> names = new ArrayList<>();
            book.forEach(sheet -> names.add(sheet.getSheetName()));
            assertThat(names)
                    .contains("概要与核减桥", "核对结论", "发票", "合同发票付款", "贷款与利息", "审计数", "材料清单", "查验清单", "未读出的页面", "申报事项参数");
            assertThat(book.getSheet("发票").getPaneInformation().isFreezePane()).isTrue();
            assertThat(book.getSheet("发票").getCTWorksheet().getAutoFilter().getRef())
                    .isEqualTo("A3:O11");
            assertThat(book.getSheet("核对结论").getSheetConditionalFormatting().getNumConditionalFormattings())
                    .isEqualTo(1);
        }
    }

    @Test
    void recomputes_the_bridge_and_the_invoices() throws IOException {
        try (XSSFWorkbook book = book("衡阳云岭精工有限公司")) {
            Row verified = row(book.getSheet("概要与核减桥"), "核定数");
            assertThat(verified.getCell(1).getCellType()).isEqualTo(CellType.FORMULA);
            assertThat(verified.getCell(1).getNumericCellValue()).isEqualTo(1_940_800.00);
            assertThat(verified.getCell(2).getNumericCellValue()).isEqualTo(2_036_800.00);
            assertThat(row(book.getSheet("概要与核减桥"), "减：开票日期不在时间窗口内").getCell(3).getNumericCellValue())
                    .isEqualTo(180_000.00);
            assertThat(row(book.getSheet("发票"), "合计").getCell(10).getCellFormula())
                    .isEqualTo("SUM(K4:K11)");
        }
    }

    @Test
    void keeps_days_as_days_amounts_as_numbers_and_what_is_in_doubt_as_words() throws IOException {
        try (XSSFWorkbook book = book("衡阳云岭精工有限公司")) {
            Row first = book.getSheet("发票").getRow(3);
            assertThat(DateUtil.isCellDateFormatted(first.getCell(1))).isTrue();
            assertThat(first.getCell(1).getLocalDateTimeCellValue().toLocalDate())
                    .hasToString("2022-12-28");
            assertThat(first.getCell(8).getCellType()).isEqualTo(CellType.NUMERIC);
            Row doubtful = book.getSheet("发票").getRow(10);
            assertThat(doubtful.getCell(8).getStringCellValue()).isEqualTo("存疑：96000.00 / 90000.00");
            assertThat(doubtful.getCell(1).getStringCellValue()).isEqualTo("未读出");
        }
    }

    @Test
    void leads_to_the_page_in_the_report_beside_it() throws IOException {
        try (XSSFWorkbook book = book("衡阳云岭精工有限公司")) {
            Cell page = book.getSheet("发票").getRow(3).getCell(13);
            assertThat(page.getStringCellValue()).isEqualTo("第 4 页");
            assertThat(page.getHyperlink().getAddress()).isEqualTo("report.html#page-4");
        }
    }

    @Test
    void never_takes_what_stands_on_paper_for_a_formula() throws IOException {
        try (XSSFWorkbook book = book("=HYPERLINK(\"http://example.invalid\",\"公司\")\u0001")) {
            Cell name = row(book.getSheet("概要与核减桥"), "申报单位").getCell(1);
            assertThat(name.getCellType()).isEqualTo(CellType.STRING);
            assertThat(name.getStringCellValue()).startsWith("=HYPERLINK").doesNotContain("\u0001");
            assertThat(name.getCellStyle().getQuotePrefixed()).isTrue();
        }
    }

    @Test
    void libreoffice_computes_the_same_figures() throws IOException, InterruptedException {
        Map<String, String> ours;
        Path blind = folder.resolve("blind/report.xlsx");
        Files.createDirectories(folder.resolve("blind"));
        try (XSSFWorkbook book = book(audited(Fixture.examination(folder, "衡阳云岭精工有限公司")));
                OutputStream to = Files.newOutputStream(blind)) {
            ours = figures(book);
            assertThat(columns(book))
                    .as("every column that holds a formula, so that none is left out here")
                    .containsExactlyInAnyOrder(
                            "概要与核减桥!B",
                            "概要与核减桥!C",
                            "概要与核减桥!D",
                            "概要与核减桥!E",
                            "发票!G",
                            "发票!H",
                            "发票!I",
                            "发票!J",
                            "发票!K",
                            "发票!L",
                            "合同发票付款!F",
                            "合同发票付款!G",
                            "合同发票付款!H",
                            "合同发票付款!I",
                            "合同发票付款!J",
                            "贷款与利息!F",
                            "贷款与利息!G",
                            "审计数!F");
            // LibreOffice would keep our results and compute nothing
            book.forEach(sheet -> sheet.forEach(row -> row.forEach(WorkingPaperTest::forget)));
            book.write(to);
        }
        Path again = Files.createDirectories(folder.resolve("again"));
        Process office = new ProcessBuilder(
                        "soffice",
                        "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                        "--headless",
                        "--convert-to",
                        "xlsx",
                        "--outdir",
                        again.toString(),
                        blind.toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("office.log").toFile())
                .start();
        assertThat(office.waitFor(120, TimeUnit.SECONDS)).isTrue();
        try (XSSFWorkbook theirs = new XSSFWorkbook(Files.newInputStream(again.resolve("report.xlsx")))) {
            assertThat(figures(theirs)).hasSizeGreaterThan(30).isEqualTo(ours);
        }
    }

    private static void forget(Cell cell) {
        if (cell instanceof XSSFCell formula
                && cell.getCellType() == CellType.FORMULA
                && formula.getCTCell().isSetV()) {
            formula.getCTCell().unsetV();
        }
    }

    private static Set<String> columns(XSSFWorkbook book) {
        Set<String> columns = new TreeSet<>();
        figures(book).keySet().forEach(place -> columns.add(place.replaceAll("\\d+$", "")));
        return columns;
    }

    private static Map<String, String> figures(XSSFWorkbook book) {
        Map<String, String> figures = new LinkedHashMap<>();
        book.forEach(sheet -> sheet.forEach(row -> row.forEach(cell -> {
            if (cell.getCellType() == CellType.FORMULA) {
                figures.put(
                        sheet.getSheetName() + "!" + cell.getAddress(),
                        cell.getCachedFormulaResultType() == CellType.NUMERIC
                                ? String.format("%.2f", cell.getNumericCellValue())
                                : cell.getStringCellValue());
            }
        })));
        return figures;
    }

    private static Row row(Sheet sheet, String label) {
        for (Row row : sheet) {
            Cell cell = row.getCell(0);
            if (cell != null
                    && cell.getCellType() == CellType.STRING
                    && cell.getStringCellValue().equals(label)) {
                return row;
            }
        }
        throw new AssertionError(sheet.getSheetName() + " has no row " + label);
    }

    /** With an audit report and a declared figure that it does not bear out. */
    private static Examination audited(Examination plain) {
        List<Paper> papers = new ArrayList<>(plain.dossier().papers());
        List<PageRef> first = papers.get(0).document().pages();
        papers.add(new Paper(
                new Document(DocumentKind.APPLICATION_FORM, first, Box.PAGE, ""),
                Readings.NONE.with(
                        new Field<>("fin.revenue[2023]", WanYuan.class),
                        FixturePapers.settled(WanYuan.of("1200.50"), 1, 3, "1200.50")),
                List.of()));
        papers.add(new Paper(
                new Document(DocumentKind.ANNUAL_AUDIT_REPORT, first, Box.PAGE, ""),
                Readings.NONE.with(
                        AuditReport.figure("revenue", 2023),
                        FixturePapers.settled(Yuan.of("12004999.99"), 1, 4, "12,004,999.99")),
                List.of()));
        return new Examination(
                new Dossier(plain.dossier().read(), papers),
                plain.programme(),
                plain.programmeReason(),
                plain.applicant(),
                plain.bridges(),
                plain.invoices(),
                plain.findings());
    }

    private XSSFWorkbook book(String applicant) throws IOException {
        return book(Fixture.examination(folder, applicant));
    }

    private XSSFWorkbook book(Examination examination) throws IOException {
        Path out = folder.resolve("out");
        new WorkingPaper(ReportSettings.CHINESE, Fixture.sentences()).write(examination, out);
        return new XSSFWorkbook(Files.newInputStream(out.resolve(WorkingPaper.FILE)));
    }
}
