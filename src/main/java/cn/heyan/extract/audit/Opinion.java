package cn.heyan.extract.audit;

import cn.heyan.evidence.AuditReport;
import cn.heyan.evidence.Reading;
import cn.heyan.evidence.Readings;
import cn.heyan.evidence.SecondReader.Script;
import cn.heyan.extract.Print;
import cn.heyan.extract.SecondLook;
import cn.heyan.extract.Sheet;
import cn.heyan.extract.prose.Prose;
import cn.heyan.notation.Printed;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The type of an audit opinion (审计意见类型): told from the opinion paragraph's own sentence and from the heading of its basis,
 * as 中国注册会计师审计准则第1501号 and 第1502号 word them; the type's name is not printed in a report, only on verification pages.
 */
final class Opinion {

    private static final String CLEAN = "标准无保留意见";
    private static final Pattern EXCEPT = Pattern.compile("(除[“\"「]?(?:形成保留意见的基础|[^。]{0,40})[”\"」]?[^。]{0,30}的?影响外)");
    private static final Pattern BASIS = Pattern.compile("(形成(?:审计|保留|否定|无法表示)意见的基础)");
    private static final Pattern SENTENCE = Pattern.compile("((?:我们不对[^。]{0,40}发表(?:审计)?意见)|(?:未能[^。]{0,16}公[允充兖尤]反映)"
            + "|(?:没有在所有重大方面)|(?:未能[^。]{0,40}保持有效的财务报告内部控制)|(?:公[允充兖尤]反映了)|(?:保持了有效的财务报告内部控制))");
    private static final Pattern HEADING = Pattern.compile("[一二三四五六]、(?:财务报告内部控制)?(?:审计|保留|否定|无法表示)意见");
    private static final Pattern STATED = Pattern.compile("^(?:标准)?(无保留意见|保留意见|否定意见|无法表示意见|带强调事项段的无保留意见)$");

    private final SecondLook look;
    private final Prose flow;
    private final Sheet sheet;

    Opinion(Sheet sheet, SecondLook look) {
        this.sheet = sheet;
        this.look = look;
        this.flow = Prose.of(sheet);
    }

    Readings read() {
        List<Print> prints = new ArrayList<>(sheet.find("审计意见类型", "意见类型").stream()
                .flatMap(spot -> sheet.right(spot).stream())
                .toList());
        String paragraph = paragraph(flow.text());
        int from = flow.text().indexOf(paragraph);
        Reading<String> type = in(paragraph)
                .map(found -> {
                    for (Pattern pattern : List.of(EXCEPT, SENTENCE, BASIS)) {
                        flow.all(pattern, 1).stream()
                                .filter(print -> from >= 0 && paragraph.contains(Printed.normalise(print.text())))
                                .limit(1)
                                .forEach(prints::add);
                    }
                    return new Places(look, prints).settle(Script.TEXT, text -> one(text, found), "未见审计意见段");
                })
                .orElseGet(() -> new Places(look, prints).settle(Script.TEXT, Opinion::stated, "未见审计意见段"));
        return Readings.NONE.with(AuditReport.OPINION, type);
    }

    /** What a single place says of the opinion; clean wording occurs inside other opinions too and supports them. */
    private static Optional<String> one(String text, String found) {
        Optional<String> stated = stated(text);
        if (stated.isPresent()) {
            return stated;
        }
        Optional<String> here = in("审计意见" + Printed.normalise(text)).or(() -> basis(Printed.normalise(text)));
        boolean emphasis = found.contains("强调") || found.contains("持续经营");
        boolean exception = Printed.normalise(text).contains("影响外");
        boolean inside = here.filter(CLEAN::equals).isPresent() && (emphasis || found.equals("保留意见"));
        return exception && found.equals("保留意见") || inside ? Optional.of(found) : here;
    }

    private static Optional<String> basis(String text) {
        return text.contains("形成审计意见的基础") ? Optional.of(CLEAN) : Optional.empty();
    }

    private static Optional<String> stated(String text) {
        String dense = Printed.normalise(text).replace("标准", "");
        return STATED.matcher(dense).matches() ? Optional.of(dense.equals("无保留意见") ? CLEAN : dense) : Optional.empty();
    }

    /** The type; nothing if no opinion was found. Disclaimers outrank adverse, those qualified, those clean opinions. */
    static Optional<String> in(String dense) {
        String paragraph = paragraph(dense).replaceAll("公[充兖尤]反映", "公允反映");
        if (paragraph.matches("(?s).*我们不对.{0,40}发表(审计)?意见.*") || paragraph.contains("无法表示意见的基础")) {
            return Optional.of("无法表示意见");
        }
        if (paragraph.contains("形成否定意见的基础")
                || paragraph.matches("(?s).*(未能.{0,16}公允反映|没有在所有重大方面|未能.{0,40}保持有效的财务报告内部控制).*")) {
            return Optional.of("否定意见");
        }
        if (paragraph.contains("形成保留意见的基础") || EXCEPT.matcher(paragraph).find()) {
            return Optional.of("保留意见");
        }
        if (!paragraph.contains("公允反映") && !paragraph.contains("保持了有效的财务报告内部控制")) {
            return Optional.empty();
        }
        return Optional.of(emphasised(dense));
    }

    private static String emphasised(String dense) {
        if (dense.contains("与持续经营相关的重大不确定性")) {
            return "带持续经营重大不确定性段落的无保留意见";
        }
        return dense.matches("(?s).*[一二三四五六、.]强调事项.*") ? "带强调事项段的无保留意见" : CLEAN;
    }

    /** From 审计意见 to the responsibilities: later text speaks of opinions in general. */
    private static String paragraph(String dense) {
        Matcher heading = HEADING.matcher(dense);
        int from = heading.find() ? heading.start() : Math.max(0, dense.indexOf("审计意见"));
        int to = dense.indexOf("管理层和治理层", from);
        int end = to < 0 ? dense.indexOf("管理层对财务报表的责任", from) : to;
        return dense.substring(from, end < 0 ? dense.length() : end);
    }
}
