package cn.heyan.extract.audit;

import cn.heyan.evidence.AuditReport;
import cn.heyan.evidence.Reading;
import cn.heyan.evidence.Readings;
import cn.heyan.evidence.SecondReader.Script;
import cn.heyan.evidence.Settled;
import cn.heyan.extract.Print;
import cn.heyan.extract.SecondLook;
import cn.heyan.extract.Sheet;
import cn.heyan.extract.prose.Prose;
import cn.heyan.notation.ReportNumber;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Who audited whom, under what number: what cover, verification page (防伪页), opinion and signatures of a report say alike. */
final class AuditHead {

    /** The labels of verification pages, those that nobody asks for included: a value ends where the next one begins. */
    static final List<String> LABELS = List.of(
            "报告名称",
            "报告标题",
            "报告文号",
            "文号",
            "被审(验)单位名称",
            "被审验单位名称",
            "被审计单位名称",
            "被审计单位",
            "被审单位",
            "客户名称",
            "委托单位",
            "委托人",
            "会计师事务所名称",
            "事务所名称",
            "事务所电话",
            "传真",
            "通讯地址",
            "电子邮件",
            "业务类型",
            "报告类型",
            "审计意见类型",
            "意见类型",
            "报告日期",
            "出具日期",
            "签发日期",
            "报备日期",
            "备案日期",
            "签字人员",
            "签字注册会计师",
            "报告编码",
            "报告编号",
            "报备编号",
            "防伪编号",
            "防伪编码",
            "业务报备统一编码",
            "编制单位");

    private static final String[] AUDITEE_LABELS = {"被审(验)单位名称", "被审验单位名称", "被审计单位名称", "被审计单位", "被审单位", "客户名称", "编制单位"};
    private static final String[] FIRM_LABELS = {"会计师事务所名称", "事务所名称"};

    private final Sheet sheet;
    private final SecondLook look;
    private final Prose flow;
    private final List<Print> cells;

    AuditHead(Sheet sheet, SecondLook look) {
        this.sheet = sheet.knowing(LABELS);
        this.look = look;
        this.flow = Prose.of(sheet);
        this.cells = Cells.of(sheet);
    }

    Readings read() {
        Optional<Integer> year = FiscalYear.of(flow, sheet.lines());
        return Readings.NONE
                .with(AuditReport.AUDITEE, auditee())
                .with(AuditReport.FIRM, firm())
                .with(AuditReport.REPORT_NUMBER, number())
                .with(AuditReport.REPORT_DATE, new SigningDate(sheet, look, year).read())
                .with(AuditReport.YEAR, FiscalYear.read(flow, sheet.lines(), look));
    }

    /** 报备日期 of the verification page. */
    Reading<LocalDate> filed() {
        return new SigningDate(sheet, look, Optional.empty()).filed();
    }

    /** The year as a number, where it can be told. */
    Optional<Integer> year() {
        return FiscalYear.of(flow, sheet.lines());
    }

    private Reading<String> auditee() {
        List<Print> prints = new ArrayList<>(labelled(AUDITEE_LABELS));
        prints.addAll(Names.audited(flow));
        prints.addAll(Names.addressed(cells));
        prints.addAll(Names.titled(cover()));
        return places(prints).settle(Script.TEXT, Names::auditee, Slips::oneOf, "未见被审计单位");
    }

    private Reading<String> firm() {
        List<Print> prints = new ArrayList<>(labelled(FIRM_LABELS));
        prints.addAll(Names.firms(cells));
        List<String> full = prints.stream()
                .flatMap(print -> Names.firm(print.text()).stream())
                .filter(name -> name.endsWith(")"))
                .distinct()
                .toList();
        return places(prints).settle(Script.TEXT, text -> whole(Names.firm(text), full), Slips::ofFirm, "未见会计师事务所名称");
    }

    /** Where a seal hides the legal form, the form that stands elsewhere behind the same name. */
    private static Optional<String> whole(Optional<String> name, List<String> full) {
        return name.map(n -> full.size() == 1 && full.get(0).startsWith(n + "(") ? full.get(0) : n);
    }

    /** In the firm's own brackets: the report is looked up by them. */
    private Reading<String> number() {
        Reading<String> number = places(cells).settle(Script.TEXT, ReportNumber::find, "未见报告文号");
        return number.fold(
                settled -> new Settled<>(
                        ReportNumber.asPrinted(settled.witnesses().get(0).asPrinted())
                                .orElse(settled.value()),
                        settled.witnesses()),
                doubtful -> doubtful,
                absent -> absent);
    }

    /** Up to the opinion: later cells name subsidiaries and customers too. */
    private List<Print> cover() {
        return cells.stream().takeWhile(cell -> !cell.dense().contains("审计意见")).toList();
    }

    private List<Print> labelled(String... labels) {
        return sheet.find(labels).stream()
                .flatMap(spot -> sheet.right(spot).stream())
                .toList();
    }

    private Places places(Collection<Print> prints) {
        return new Places(look, List.copyOf(prints));
    }
}
