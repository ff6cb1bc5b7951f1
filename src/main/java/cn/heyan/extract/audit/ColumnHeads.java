package cn.heyan.extract.audit;

import cn.heyan.extract.Print;
import cn.heyan.extract.audit.Section.Scope;
import cn.heyan.extract.prose.Prose;
import cn.heyan.notation.Printed;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The headings over a statement's figures.
 *
 * @param tables for each table, those standing side by side from left to right, its columns from left to right
 * @param bottom where the headings end
 */
record ColumnHeads(List<List<Column>> tables, double bottom) {

    private static final String BEFORE =
            "上年度|上年年?[末同期]{0,2}(?:期末|累计|实际|金额|余额|数|年末)*(?:金额|余额|数)?|上期(?:期末)?(?:金额|发生额|余额|累计数|数)?|年初(?:余额|金额|数)?|期初(?:余额|金额|数)?";
    private static final String MONTH = "本月(?:金额|数|发生额)?";
    private static final String NOW =
            "本年度|本年(?:累计|实际|发生)*(?:金额|余额|额|数)?|本期(?:期末|累计)*(?:金额|发生额|余额|数)?|期末(?:余额|金额|数)?|年末(?:余额|金额|数)?";
    private static final String DATE = "(20\\d{2})(?:年(?:度|1[-—至~]12月|12月31日)?|[-./]12[-./]31)";
    private static final Pattern TOKEN =
            Pattern.compile("(?<before>" + BEFORE + ")|(?<month>" + MONTH + ")|(?<now>" + NOW + ")|" + DATE);
    private static final Pattern ROW = Pattern.compile("项目|行次|附注|注释|资产|序号");
    private static final Pattern SCOPE = Pattern.compile("合并|母公司|本?公司");

    /** The first line that names two periods, or one beside 项目 or 行次; with the scopes above or below it. */
    static Optional<ColumnHeads> of(List<Print> lines) {
        for (int i = 0; i < lines.size(); i++) {
            List<Column> columns = columns(lines.get(i));
            boolean two = columns.stream().filter(c -> c.ago() >= 0).count() >= 2
                    && columns.stream().anyMatch(c -> !c.same(columns.get(0)));
            boolean one = columns.stream().filter(c -> c.ago() >= 0).count() == 1
                    && ROW.matcher(Printed.normalise(lines.get(i).text())).find()
                    && columns.stream().allMatch(c -> c.year().isEmpty());
            if (two || one) {
                return Optional.of(heads(lines, i, columns));
            }
        }
        return Optional.empty();
    }

    private static ColumnHeads heads(List<Print> lines, int at, List<Column> columns) {
        double bottom = lines.get(at).box().bottom();
        for (int near : new int[] {at + 1, at - 1, at + 2}) {
            List<Column> scopes = near < 0 || near >= lines.size() ? List.of() : scopes(lines.get(near));
            if (scopes.size() >= 2) {
                List<Column> both = joined(columns, scopes);
                return new ColumnHeads(
                        tables(both), Math.max(bottom, lines.get(near).box().bottom()));
            }
        }
        return new ColumnHeads(tables(columns), bottom);
    }

    /** The finer of the two rows of headings gives the columns; each takes from the other what stands nearest to it. */
    private static List<Column> joined(List<Column> columns, List<Column> scopes) {
        List<Column> finer = scopes.size() > columns.size() ? scopes : columns;
        List<Column> both = new ArrayList<>();
        for (Column one : finer) {
            Column period = nearest(columns, one);
            Column scope = nearest(scopes, one);
            both.add(period.of(scope.scope().orElse(Scope.SINGLE)).at(one.centre()));
        }
        return both;
    }

    private static Column nearest(List<Column> all, Column to) {
        return all.stream()
                .min(Comparator.comparingDouble(c -> Math.abs(c.centre() - to.centre())))
                .orElse(to);
    }

    private static List<Column> columns(Print line) {
        List<Column> columns = new ArrayList<>();
        Prose flow = Prose.of(List.of(line));
        // beside 本年累计 a column 本期 or 本月 is of some other period
        boolean cumulative = flow.text().contains("本年累计") || flow.text().contains("本期累计");
        Matcher token = TOKEN.matcher(flow.text());
        while (token.find()) {
            double centre = flow.print(token.start(), token.end()).box().centreX();
            Optional<Integer> year = Optional.ofNullable(token.group(4)).map(Integer::valueOf);
            boolean another = token.group("month") != null
                    || cumulative
                            && token.group("now") != null
                            && !token.group().contains("累计");
            int ago = another ? -1 : token.group("before") != null ? 1 : 0;
            columns.add(new Column(ago, year, Optional.empty(), centre));
        }
        return columns;
    }

    private static List<Column> scopes(Print line) {
        Prose flow = Prose.of(List.of(line));
        if (!flow.text()
                .replaceAll("合并|母公司|本?公司|项目|附注|行次|资产|\\(.{0,6}\\)|经审计|注释", "")
                .isEmpty()) {
            return List.of();
        }
        List<Column> scopes = new ArrayList<>();
        Matcher token = SCOPE.matcher(flow.text());
        while (token.find()) {
            Scope scope = token.group().equals("合并") ? Scope.GROUP : Scope.PARENT;
            scopes.add(new Column(
                    0,
                    Optional.empty(),
                    Optional.of(scope),
                    flow.print(token.start(), token.end()).box().centreX()));
        }
        return scopes;
    }

    /** A heading that was there before begins the next table. */
    private static List<List<Column>> tables(List<Column> columns) {
        List<List<Column>> tables = new ArrayList<>();
        List<Column> table = new ArrayList<>();
        for (Column column : columns) {
            if (table.stream().anyMatch(column::same)) {
                tables.add(List.copyOf(table));
                table = new ArrayList<>();
            }
            table.add(column);
        }
        tables.add(List.copyOf(table));
        return List.copyOf(tables);
    }
}
