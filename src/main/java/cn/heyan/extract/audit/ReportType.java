package cn.heyan.extract.audit;

import cn.heyan.evidence.Reading;
import cn.heyan.evidence.SecondReader.Script;
import cn.heyan.extract.Print;
import cn.heyan.extract.SecondLook;
import cn.heyan.extract.Sheet;
import cn.heyan.notation.Printed;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a report is on (报告类型), by its title. An internal-control audit report (内部控制审计报告) is sorted with the annual audit
 * reports, being signed, coded and filed like one, but states no figures: those it mentions are limits, not accounts.
 *
 * @param sheet the report
 * @param look the second look
 */
record ReportType(Sheet sheet, SecondLook look) {

    private static final Pattern TITLE = Pattern.compile("(?:.{0,24}[司度])?((?:内部控制|财务报表|年度|专项)?审计报告)(?:书)?");

    Reading<String> read() {
        List<Print> titles = Cells.of(sheet).stream()
                .filter(cell -> type(cell.text()).isPresent())
                .toList();
        return new Places(look, titles).settle(Script.TEXT, ReportType::type, "未见报告标题");
    }

    /** Whether it audits internal control, not the statements. */
    static boolean isOfControls(Sheet sheet) {
        String dense = sheet.dense();
        return dense.contains("内部控制审计报告")
                && dense.contains("财务报告内部控制")
                && !dense.contains("负债和所有者权益")
                && !dense.contains("负债及所有者权益");
    }

    private static Optional<String> type(String text) {
        Matcher title = TITLE.matcher(Printed.normalise(text));
        if (!title.matches()) {
            return Optional.empty();
        }
        return Optional.of(
                title.group(1).startsWith("财务报表") || title.group(1).startsWith("年度") ? "审计报告" : title.group(1));
    }
}
