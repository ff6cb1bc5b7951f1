package cn.heyan.extract.audit;

import cn.heyan.evidence.Reading;
import cn.heyan.evidence.SecondReader.Script;
import cn.heyan.extract.Print;
import cn.heyan.extract.SecondLook;
import cn.heyan.extract.Sheet;
import cn.heyan.extract.prose.Prose;
import cn.heyan.notation.ChineseDate;
import cn.heyan.notation.DateWindow;
import cn.heyan.notation.Printed;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Which project a special audit is about, and for which days (审计期间). */
final class Project {

    private static final List<String> LABELS =
            List.of("项目名称", "项目单位", "承担单位", "建设单位", "建设地点", "审计期间", "审计时段", "建设期", "项目建设期", "合计", "项目负责人");
    private static final Pattern QUOTED =
            Pattern.compile("[“\"「《]([^”\"」》]{4,60}(?:项目|工程|平台|改造|建设)[^”\"」》]{0,8})[”\"」》]");
    private static final Pattern NAMED = Pattern.compile("项目名称(?:为)?[:：]([^。；;]{4,60}?)(?=[。；;]|项目单位|承担单位|建设单位)");
    private static final Pattern TITLE = Pattern.compile(
            "关于(?:[^“”]{4,30}公司)?([^“”公司]{4,50}?(?:项目|工程))(?:(?:资金|投资|经费|财务|的).{0,14})?(?:专项审计.{0,6})?");
    private static final String SPAN =
            "((?:20\\d{2}|二[〇○零]..)年\\d{0,2}[^，。；,;]{0,8}?[至到—\\-~～]{1,2}(?:20\\d{2}|二[〇○零]..)年\\d{1,2}月(?:\\d{1,2}日)?)";
    /** A report names several spans of time; the audited one first. */
    private static final List<Pattern> PERIODS = List.of(
            Pattern.compile("审计(?:期间|时段|时间|区间|所属期)[^0-9二，。]{0,8}" + SPAN),
            Pattern.compile(SPAN + "(?:止)?期间"),
            Pattern.compile(SPAN));

    private final Sheet sheet;
    private final Prose flow;
    private final SecondLook look;

    Project(Sheet sheet, SecondLook look) {
        this.sheet = sheet.knowing(LABELS).knowing(AuditHead.LABELS);
        this.flow = Prose.of(sheet);
        this.look = look;
    }

    Reading<String> name() {
        List<Print> prints = new ArrayList<>();
        sheet.cell("项目名称").ifPresent(prints::add);
        prints.addAll(flow.all(NAMED, 1));
        prints.addAll(flow.all(QUOTED, 1));
        prints.addAll(
                Cells.of(sheet).stream().flatMap(cell -> title(cell).stream()).toList());
        return new Places(look, prints).settle(Script.TEXT, Project::named, Slips::oneOf, "未见项目名称");
    }

    /** 关于……项目, as titles begin. */
    private static Optional<Print> title(Print cell) {
        Matcher title = TITLE.matcher(cell.text());
        return title.matches() ? Optional.of(cell.part(title.start(1), title.end(1))) : Optional.empty();
    }

    private static Optional<String> named(String text) {
        String name = Printed.normalise(text).replaceAll("^[:：“\"「《]+|[。；;”\"」》]+$", "");
        boolean law = name.matches(".*(准则|办法|通知|规定|公告)$");
        return name.length() >= 4 && !law ? Optional.of(name) : Optional.empty();
    }

    Reading<LocalDate> from() {
        return edge(DateWindow::from);
    }

    Reading<LocalDate> to() {
        return edge(DateWindow::to);
    }

    /** The span of time in a line that the pattern means, or the only one that is left of it. */
    private static Optional<DateWindow> span(Pattern pattern, String text) {
        Matcher span = pattern.matcher(Printed.normalise(text));
        return ChineseDate.window(span.find() ? span.group(1) : text);
    }

    private Reading<LocalDate> edge(Function<DateWindow, LocalDate> edge) {
        Pattern named = PERIODS.stream()
                .filter(pattern -> pattern.matcher(flow.text()).find())
                .findFirst()
                .orElse(PERIODS.get(0));
        Function<String, Optional<LocalDate>> parse = text -> span(named, text).map(edge);
        Reading<LocalDate> part = new Places(look, flow.all(named, 1)).settle(Script.DATE, parse, "未见审计期间");
        List<Print> lines = flow.lines(named, 1);
        return part.settled().isPresent() || lines.isEmpty()
                ? part
                : new Places(look, lines).settle(Script.TEXT, parse, "未见审计期间");
    }
}
