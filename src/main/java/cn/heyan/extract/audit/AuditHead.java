package cn.heyan.extract.audit;

import cn.heyan.evidence.Absent;
import cn.heyan.evidence.AuditReport;
import cn.heyan.evidence.Candidate;
import cn.heyan.evidence.Reading;
import cn.heyan.evidence.Readings;
import cn.heyan.evidence.SecondReader.Script;
import cn.heyan.evidence.Settling;
import cn.heyan.evidence.Witness;
import cn.heyan.extract.FieldReading;
import cn.heyan.extract.Print;
import cn.heyan.extract.Sheet;
import cn.heyan.notation.PartyName;
import cn.heyan.notation.ReportNumber;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Who audited whom, for which year, when, under what number. */
final class AuditHead {

    private static final Pattern FIRM =
            Pattern.compile("[\\u4e00-\\u9fff]{2,20}会计师事务所([（(][\\u4e00-\\u9fff]{2,8}[）)])?(有限(责任)?公司)?");
    private static final Pattern AUDITEE = Pattern.compile("([\\u4e00-\\u9fff（）()]{4,30}?(公司|集团|厂|中心|合作社))(?!.*事务所)");
    private static final Pattern YEAR = Pattern.compile("(20\\d{2})年度?(?=的?(财务报表|12月31日|度|利润表|审计))|(20\\d{2})年度");

    private final Sheet sheet;
    private final FieldReading fields;

    AuditHead(Sheet sheet, FieldReading fields) {
        this.sheet = sheet;
        this.fields = fields;
    }

    Readings read() {
        return Readings.NONE
                .with(AuditReport.AUDITEE, auditee())
                .with(AuditReport.FIRM, found(FIRM, "未见会计师事务所名称"))
                .with(AuditReport.REPORT_NUMBER, reportNumber())
                .with(AuditReport.REPORT_DATE, date())
                .with(AuditReport.YEAR, found(YEAR, "未见报告年度").fold(s -> s, d -> d, a -> a));
    }

    /** The year as a number, where it can be told. */
    Optional<Integer> year() {
        Matcher year = YEAR.matcher(sheet.dense());
        if (!year.find()) {
            return Optional.empty();
        }
        String digits = year.group(1) == null ? year.group(3) : year.group(1);
        return Optional.of(Integer.parseInt(digits));
    }

    Reading<String> yearReading() {
        Optional<Integer> year = year();
        if (year.isEmpty()) {
            return new Absent<>("未见报告年度");
        }
        List<Candidate<String>> places = sheet.lines().stream()
                .filter(line -> line.dense().contains(year.get() + "年"))
                .limit(3)
                .map(line -> Candidate.of(year.get().toString(), witness(line)))
                .toList();
        Reading<String> once = Settling.settle(places, "未见报告年度");
        // read alike on several lines, a year is as good as read twice; on one line the second reader is asked
        return places.size() >= 2 ? new cn.heyan.evidence.Settled<>(year.get().toString(), once.witnesses()) : once;
    }

    private static Witness witness(Print line) {
        return new Witness(
                line.page().ref(),
                line.box(),
                line.text(),
                line.page().text().means(),
                line.word().confidence());
    }

    private Reading<String> auditee() {
        for (Print line : sheet.lines()) {
            Matcher auditee = AUDITEE.matcher(line.text());
            if (auditee.find() && !auditee.group(1).contains("事务所")) {
                return fields.settle(line.part(auditee.start(1), auditee.end(1)), Script.TEXT, text -> Optional.of(
                                PartyName.normalise(text))
                        .filter(t -> t.length() > 3));
            }
        }
        return new Absent<>("未见被审计单位");
    }

    private Reading<String> found(Pattern pattern, String ifNone) {
        for (Print line : sheet.lines()) {
            Matcher match = pattern.matcher(line.text());
            if (match.find()) {
                return fields.text(line.part(match.start(), match.end()), t -> true);
            }
        }
        return new Absent<>(ifNone);
    }

    private Reading<String> reportNumber() {
        for (Print line : sheet.lines()) {
            if (ReportNumber.find(line.text()).isPresent()) {
                return fields.settle(line, Script.TEXT, ReportNumber::find);
            }
        }
        return new Absent<>("未见报告文号");
    }

    /** The date under the signatures: the first line that is nothing but a date, else the last date of the opinion. */
    private Reading<LocalDate> date() {
        return sheet.lines().stream()
                .filter(line ->
                        line.dense().matches(".{0,14}20\\d{2}年\\d{1,2}月\\d{1,2}日|.{0,14}二[〇○零0].{2}年.{1,3}月.{1,3}日"))
                .filter(line -> !line.dense().contains("12月31日"))
                .flatMap(line -> fields.dateIn(line).stream())
                .findFirst()
                .orElseGet(() -> new Absent<>("未见报告日期"));
    }
}
