package cn.heyan.extract.audit;

import cn.heyan.extract.Print;
import cn.heyan.extract.Sheet;
import cn.heyan.extract.Unit;
import cn.heyan.notation.Printed;
import cn.heyan.notation.Yuan;
import cn.heyan.packet.Box;
import cn.heyan.packet.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A table of audited money: of several columns (申报, 审定, 核减) the audited one.
 *
 * @param rows its lines, the total included
 * @param adds whether the lines add up to the total
 */
record AuditedTable(List<Line> rows, boolean adds) {

    /**
     * One line.
     *
     * @param name what the money was spent on
     * @param amount audited
     */
    record Line(String name, Amount amount) {}

    private static final String CLAIMED = "申报|送审|账面|预算|计划|批复|合同|核减|审减|调整|差异|已付|支付|税额|不含税";
    private static final List<Pattern> AUDITED = List.of(
            Pattern.compile(
                    "审[定核计](?:确认)?(?:后)?(?:的)?(?:投资)?(?:完成)?(?:金额|投资|数|额|值)|核定(?:金额|投资|数)|认定(?:金额|投资|数)|审计确认(?:金额|数)?|确认金额"),
            Pattern.compile("(?:实际)?(?:完成|累计)?投资(?:金额|额)|实际(?:支出|投入)(?:金额|额)?|完成投资"),
            Pattern.compile("金额"));
    private static final Pattern NAMES = Pattern.compile("项目|费用|内容|名称|类别|科目|明细|支出|投资");

    static List<AuditedTable> in(Sheet sheet) {
        List<AuditedTable> tables = new ArrayList<>();
        for (Page page : sheet.pages()) {
            List<Print> lines = Sheet.of(page, Box.PAGE).lines();
            head(lines).ifPresent(head -> tables.add(read(head, lines)));
        }
        return tables.stream().filter(table -> !table.rows().isEmpty()).toList();
    }

    /** The cell over the audited column; nothing where two columns claim it. */
    private static Optional<Print> head(List<Print> lines) {
        for (Pattern audited : AUDITED) {
            for (Print line : lines) {
                List<Print> cells = Cells.of(line);
                List<Print> heads = cells.stream()
                        .filter(cell -> Printed.normalise(cell.text()).length() <= 14)
                        .filter(cell ->
                                audited.matcher(Printed.normalise(cell.text())).find()
                                        && !Pattern.compile(CLAIMED)
                                                .matcher(Printed.normalise(cell.text()))
                                                .find())
                        .toList();
                boolean table = cells.size() >= 2
                        && NAMES.matcher(Printed.normalise(line.text())).find()
                        && Figure.in(line).stream().noneMatch(f -> f.text().length() > 6);
                if (table && heads.size() == 1) {
                    return Optional.of(heads.get(0));
                }
            }
        }
        return Optional.empty();
    }

    private static AuditedTable read(Print head, List<Print> lines) {
        Unit unit = Unit.statedIn(head.text()).or(() -> unit(lines)).orElse(Unit.YUAN);
        double left = left(head, lines);
        double right = right(head, lines);
        List<Line> rows = new ArrayList<>();
        for (Print line : lines) {
            if (line.box().centreY() > head.box().bottom()) {
                List<Print> figures = Figure.in(line).stream()
                        .filter(f -> f.box().centreX() > left && f.box().centreX() < right)
                        .filter(f -> f.text().matches(".*[.,，．].*"))
                        .toList();
                name(line)
                        .filter(name -> figures.size() == 1)
                        .ifPresent(name -> rows.add(new Line(name, new Amount(figures.get(0), unit))));
                if (!rows.isEmpty()
                        && Share.named(rows.get(rows.size() - 1).name())
                                .filter(Share.TOTAL::equals)
                                .isPresent()) {
                    break;
                }
            }
        }
        return new AuditedTable(List.copyOf(rows), addsUp(rows));
    }

    private static Optional<Unit> unit(List<Print> lines) {
        return lines.stream()
                .flatMap(line -> Unit.statedIn(line.text()).stream())
                .findFirst();
    }

    /** Half way to the neighbouring heading. */
    private static double left(Print head, List<Print> lines) {
        return beside(head, lines).stream()
                .filter(cell -> cell.box().right() < head.box().x())
                .mapToDouble(cell -> (cell.box().centreX() + head.box().centreX()) / 2)
                .max()
                .orElse(head.box().x() - 0.1);
    }

    private static double right(Print head, List<Print> lines) {
        return beside(head, lines).stream()
                .filter(cell -> cell.box().x() > head.box().right())
                .mapToDouble(cell -> (cell.box().centreX() + head.box().centreX()) / 2)
                .min()
                .orElse(1);
    }

    private static List<Print> beside(Print head, List<Print> lines) {
        return lines.stream()
                .filter(line -> line.box().sharedHeight(head.box()) > 0.5)
                .flatMap(line -> Cells.of(line).stream())
                .toList();
    }

    /** What stands first in a line, its number left out. */
    private static Optional<String> name(Print line) {
        Matcher han =
                Pattern.compile("[\\u4e00-\\u9fff][\\u4e00-\\u9fff()、与及和]*").matcher(Printed.normalise(line.text()));
        return han.find() ? Optional.of(han.group()) : Optional.empty();
    }

    private static boolean addsUp(List<Line> rows) {
        Yuan sum = Yuan.ZERO;
        for (Line row : rows) {
            Optional<Yuan> value = row.amount().yuan();
            if (value.isEmpty()) {
                return false;
            }
            if (Share.named(row.name()).filter(Share.TOTAL::equals).isPresent()) {
                return rows.size() > 2 && sum.equals(value.get());
            }
            sum = sum.plus(value.get());
        }
        return false;
    }
}
