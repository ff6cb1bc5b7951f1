package cn.heyan.extract.invoice;

import cn.heyan.evidence.Field;
import cn.heyan.evidence.Invoice;
import cn.heyan.evidence.Witness;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Facts that stand in the remarks (备注): the blue invoice that a red one cancels, place and name of civil works. */
final class RemarkFacts {
    private static final Pattern RED_OF =
            Pattern.compile("(?:被红冲|对应)蓝字[^号0-9]{0,8}号码[:;]?(?<number>\\d{20}|\\d{8})(?!\\d)");
    private static final Pattern RED_OF_OLD =
            Pattern.compile("对应正数发票代码[:;]?(?<code>\\d{10}|\\d{12})[,;]?(?:发票)?号码[:;]?(?<number>\\d{8})(?!\\d)");
    private static final Pattern RED_OF_PAPER = Pattern.compile(
            "被红冲蓝字[^号0-9]{0,8}代码[:;]?(?<code>\\d{10}|\\d{12})[,;]?(?:[^号0-9]{0,10}号码)?[:;]?(?<number>\\d{8})(?!\\d)");
    private static final String UP_TO_NEXT =
            "(?<value>[^:;]{2,60}?)(?=[;,]|(?:建筑|工程|项目)(?:服务|项目)?(?:发生地|名称|地址)[:;]|(?:土地增值税|跨地|销方|购方|开户)[^:]{0,12}[:;]|$)";
    private static final Pattern PLACE = Pattern.compile("(?:建筑)?(?:服务)发生地[:;]" + UP_TO_NEXT);
    private static final Pattern PROJECT = Pattern.compile("(?:建筑项目|工程项目|工程|(?<!建筑)项目)名称[:;]" + UP_TO_NEXT);

    /** Other invoices name projects too. */
    private static final Pattern WORKS = Pattern.compile("建筑|工程|施工|服务发生地");

    private RemarkFacts() {}

    /** Reads a face: rows below the total first, joined, for a number may take two lines. */
    static void read(Face face, Frame frame, Stated stated) {
        double top = frame.total().map(row -> row.box().bottom()).orElse(0.0);
        List<Run> below = stated.place(Invoice.REMARKS).stream().toList();
        Run rest = face.rows(top, 1).stream().reduce(Run::plus).orElse(Run.NONE);
        for (Run run : below.isEmpty() ? List.of(rest) : List.of(below.get(0), rest)) {
            if (!run.isEmpty()) {
                read(run.text(), Stated.witness(face, run), stated);
            }
        }
    }

    /** Reads the remarks of data, or of a face. */
    static void read(String remarks, Witness at, Stated stated) {
        for (Pattern pattern : List.of(RED_OF, RED_OF_OLD, RED_OF_PAPER)) {
            Matcher m = pattern.matcher(remarks);
            if (!stated.has(Invoice.RED_OF) && m.find()) {
                stated.add(Invoice.RED_OF, m.group("number"), at);
                if (pattern != RED_OF) {
                    stated.add(Invoice.RED_OF_CODE, m.group("code"), at);
                }
            }
        }
        if (WORKS.matcher(remarks).find()) {
            fact(PLACE, Invoice.BUILDING_PLACE, remarks, at, stated);
            fact(PROJECT, Invoice.BUILDING_PROJECT, remarks, at, stated);
        }
    }

    private static void fact(Pattern pattern, Field<String> field, String remarks, Witness at, Stated stated) {
        Matcher m = pattern.matcher(remarks);
        if (!stated.has(field) && m.find()) {
            stated.add(field, m.group("value"), at);
        }
    }

    /** The columns of civil works: the same for all lines, or one after the other. */
    static void columns(List<Line> lines, Stated stated) {
        column(lines, Invoice.Row.BUILDING_PLACE, Invoice.BUILDING_PLACE, stated);
        column(lines, Invoice.Row.BUILDING_PROJECT, Invoice.BUILDING_PROJECT, stated);
    }

    private static void column(List<Line> lines, Field<String> column, Field<String> field, Stated stated) {
        List<String> values = lines.stream()
                .flatMap(line -> line.cell(column).stream())
                .map(Run::text)
                .distinct()
                .toList();
        Optional<Line> first =
                lines.stream().filter(line -> line.cell(column).isPresent()).findFirst();
        if (first.isPresent() && !stated.has(field)) {
            Run at = first.get().cell(column).orElse(Run.NONE);
            stated.add(
                    field, String.join("；", values), Stated.witness(first.get().face(), at));
        }
    }
}
