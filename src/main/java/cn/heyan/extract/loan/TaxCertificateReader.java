package cn.heyan.extract.loan;

import cn.heyan.evidence.Absent;
import cn.heyan.evidence.Paper;
import cn.heyan.evidence.Reading;
import cn.heyan.evidence.Readings;
import cn.heyan.evidence.SecondReader.Script;
import cn.heyan.evidence.TaxCertificate;
import cn.heyan.extract.Columns;
import cn.heyan.extract.PaperReader;
import cn.heyan.extract.Print;
import cn.heyan.extract.Row;
import cn.heyan.extract.SecondLook;
import cn.heyan.extract.prose.Amounts;
import cn.heyan.extract.prose.ColumnSum;
import cn.heyan.extract.prose.Days;
import cn.heyan.extract.prose.Names;
import cn.heyan.extract.prose.Numbers;
import cn.heyan.extract.prose.Places;
import cn.heyan.extract.prose.Prose;
import cn.heyan.extract.prose.Sum;
import cn.heyan.extract.prose.Sums;
import cn.heyan.notation.ChineseDate;
import cn.heyan.notation.DateWindow;
import cn.heyan.notation.Printed;
import cn.heyan.notation.Yuan;
import cn.heyan.packet.Document;
import cn.heyan.packet.DocumentKind;
import cn.heyan.packet.ReadPacket;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;

/** Reads tax certificates (税收完税证明, 纳税证明): the tabular form and the letter. */
public final class TaxCertificateReader implements PaperReader {

    private static final Columns TABLE = Columns.atLeast(2)
            .anchor("kind", "税种", "税(费)种", "税费种", "税种名称", "征收项目")
            .column("item", "品目名称", "征收品目", "税目")
            .column("period", "税款所属时期", "税款所属期", "所属时期", "所属期", "税款所属期起止", "税费所属期")
            .column("from", "税款所属期起", "所属期起", "所属时期起")
            .column("to", "税款所属期止", "所属期止", "所属时期止")
            .column("paidOn", "入(退)库日期", "入库日期", "缴款日期", "缴税日期", "入退库日期", "缴纳日期")
            .column("amount", "实缴(退)金额", "实缴金额", "实缴(退)税额", "实缴税额", "入库税额", "入库金额", "已缴税额", "税额", "金额", "缴纳金额", "实缴退金额")
            .column("voucher", "原凭证号", "凭证号码", "电子税票号码", "票证号码", "序号");

    private static final List<String> AMOUNTS = List.of("amount");
    private static final List<String> LABELS =
            List.of("填发日期", "税务机关", "纳税人识别号", "纳税人名称", "金额合计", "填票人", "备注", "开具日期", "统一社会信用代码");
    private static final Pattern TOTAL = Pattern.compile(
            "(?:金额|税款|税额|税费)?(?:合计|总计|共计|累计)(?:缴纳|实缴|入库)?(?:税款|税费|税额|各项税款)?|(?:共|累计|合计|实际)(?:缴纳|上缴|实缴|入库)");
    private static final Pattern ISSUED = Pattern.compile("(?:填发|开具|打印|出具)(?:日期|时间)[:：]?");
    private static final Pattern ID = Pattern.compile(
            "(?:纳税人识别号|统一社会信用代码|社会信用代码|税号)(?:\\([^)]{0,12}\\))?[:：/]?(?:纳税人识别号[:：]?)?([0-9A-Z]{15,20})");
    private static final Pattern YEAR = Pattern.compile("(20\\d{2})年度?(?=[^月0-9]{0,12}(?:纳税|缴纳|完税|税款|税收|实缴|已缴))");
    private static final String NO_PERIOD = "未见税款所属时期";

    @Override
    public Set<DocumentKind> kinds() {
        return Set.of(DocumentKind.TAX_CERTIFICATE);
    }

    @Override
    public Paper read(Document document, ReadPacket packet, SecondLook look) {
        Places places = Places.of(document, packet, look, LABELS);
        MoneyTable table = MoneyTable.find(places.sheet(), TABLE, AMOUNTS, TaxCertificateReader::isTax);
        Optional<Sum> sum = Sums.introduced(places.prose(), TOTAL);
        Optional<Print> printedTotal = table.total("amount").or(() -> sum.flatMap(Sum::figures));
        Amounts amounts = places.amounts();
        ColumnSum column =
                ColumnSum.of(table.column("amount"), printedTotal, amounts.statement(sum), table.unit(), look);
        Optional<Yuan> proven = column.total().settled();
        List<Readings> rows = new ArrayList<>();
        for (int i = 0; i < table.rows().size(); i++) {
            rows.add(row(places, table.rows().get(i), column.rows().get(i)));
        }
        Readings readings = Readings.NONE
                .with(
                        TaxCertificate.NUMBER,
                        Numbers.read(places, Numbers.labelled(places.prose(), "证明编号|编号|凭证号码|票证字号|字号|N[Oo]"), "未见编号"))
                .with(
                        TaxCertificate.TAXPAYER,
                        places.text(
                                Names.company(places, "纳税人名称", "纳税人", "缴款单位", "单位名称", "企业名称", "兹证明")
                                        .or(() -> Names.identified(places)),
                                Names::cleanCompany,
                                "未见纳税人名称"))
                .with(
                        TaxCertificate.TAXPAYER_ID,
                        Codes.read(places, places.prose().first(ID, 1), "未见纳税人识别号"))
                .with(TaxCertificate.ISSUE_DATE, places.date(issued(places.prose()), "未见填发日期"))
                .with(TaxCertificate.YEAR, year(places, rows))
                .with(TaxCertificate.TOTAL, proven.isPresent() ? column.total() : amounts.amount(sum, "未见金额合计"))
                .with(TaxCertificate.TOTAL_IN_WORDS, amounts.words(sum, proven))
                .with(TaxCertificate.CAPITALS_AMOUNT, amounts.capitals(sum, proven));
        return new Paper(document, readings, rows);
    }

    private static Readings row(Places places, Row row, Reading<Yuan> amount) {
        return Readings.NONE
                .with(TaxCertificate.Row.KIND, places.once(row.cell("kind"), TaxCertificateReader::word, "未见税种"))
                .with(TaxCertificate.Row.PERIOD_FROM, day(places, row, "from", DateWindow::from))
                .with(TaxCertificate.Row.PERIOD_TO, day(places, row, "to", DateWindow::to))
                .with(TaxCertificate.Row.AMOUNT, amount);
    }

    private static Reading<LocalDate> day(Places places, Row row, String column, Function<DateWindow, LocalDate> end) {
        return row.cell(column).isPresent()
                ? places.date(row.cell(column), NO_PERIOD)
                : places.settle(
                        row.cell("period"),
                        Script.DATE,
                        text -> ChineseDate.window(text).map(end),
                        NO_PERIOD);
    }

    /** The year the letter names, else the one all rows belong to. */
    private static Reading<String> year(Places places, List<Readings> rows) {
        Reading<String> named =
                places.settle(places.prose().first(YEAR, 1), Script.FIGURES, TaxCertificateReader::yearOf, "未见所属年度");
        return named instanceof Absent
                ? Years.of(rows.stream()
                        .map(row -> row.read(TaxCertificate.Row.PERIOD_TO))
                        .toList())
                : named;
    }

    private static Optional<Print> issued(Prose prose) {
        Days days = Days.in(prose);
        return days.behind(ISSUED, 4).or(days::closing);
    }

    private static boolean isTax(Row row) {
        return row.cell("kind")
                        .filter(print -> print.dense().matches(".*(?:[税费金]|附加).*"))
                        .isPresent()
                && row.cell("amount").isPresent();
    }

    private static Optional<String> word(String text) {
        String clean = Printed.normalise(text);
        return clean.isEmpty() ? Optional.empty() : Optional.of(clean);
    }

    private static Optional<String> yearOf(String text) {
        String year = Printed.normalise(text);
        return year.matches("20\\d{2}") ? Optional.of(year) : Optional.empty();
    }
}
