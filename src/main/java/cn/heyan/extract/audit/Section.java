package cn.heyan.extract.audit;

import cn.heyan.extract.Print;
import cn.heyan.extract.Sheet;
import cn.heyan.extract.Unit;
import cn.heyan.notation.Printed;
import cn.heyan.packet.Box;
import cn.heyan.packet.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One statement on one page: from its title to the next statement's title.
 *
 * @param page where it stands
 * @param scope whose accounts they are
 * @param lines of print, from the title down
 */
record Section(Page page, Scope scope, List<Print> lines) {

    /** Whose accounts: the group's (合并), the parent's alone (母公司), or those of a company that has no subsidiaries. */
    enum Scope {
        /** 合并. */
        GROUP,
        /** No word of either. */
        SINGLE,
        /** 母公司, 公司. */
        PARENT
    }

    private static final Pattern TITLE = Pattern.compile(
            ".{0,16}?(合并及(?:母)?公司|合并|母公司|公司)?(资产负债表|利润表|损益表|利润及利润分配表)(?:\\(续.{0,3}\\)|续|\\(.{1,6}\\))?.{0,20}");
    private static final Pattern OTHER_TITLE =
            Pattern.compile(".{0,16}?(现金流量表|(?:所有者|股东)权益(?:增减)?变动表|财务报表附注|会计报表附注|附注|补充资料).{0,10}");
    private static final Pattern NOT_A_TITLE = Pattern.compile("[，。；,;]|项目|单位|编制|包括|日的|度的|日后|编报|《|》|注释|\\d\\.");
    private static final Pattern YEAR = Pattern.compile("(20\\d{2})年(?:度|1[-—至~]12月|12月31日|\\d{1,2}月\\d{1,2}日)");

    static List<Section> of(Sheet sheet) {
        List<Section> sections = new ArrayList<>();
        Optional<Scope> open = Optional.empty();
        for (Page page : sheet.pages()) {
            List<Print> lines = Sheet.of(page, Box.PAGE).lines();
            List<Print> part = new ArrayList<>();
            boolean titled = false;
            for (Print line : lines) {
                String dense = Printed.normalise(line.text());
                Optional<Scope> title = title(dense);
                if (title.isPresent() || isOther(dense)) {
                    add(page, open, part, sections);
                    part = new ArrayList<>();
                    open = title;
                    titled = true;
                }
                part.add(line);
            }
            boolean goesOn = titled || ColumnHeads.of(part).isPresent();
            add(page, goesOn ? open : Optional.empty(), part, sections);
            open = goesOn ? open : Optional.empty();
        }
        return sections;
    }

    private static void add(Page page, Optional<Scope> scope, List<Print> lines, List<Section> sections) {
        if (scope.isPresent() && lines.size() > 2) {
            sections.add(new Section(page, scope.get(), List.copyOf(lines)));
        }
    }

    private static Optional<Scope> title(String dense) {
        Matcher title = TITLE.matcher(dense);
        if (dense.length() > 40 || NOT_A_TITLE.matcher(dense).find() || !title.matches()) {
            return Optional.empty();
        }
        String whose = title.group(1) == null ? "" : title.group(1);
        boolean ofCompany = whose.equals("母公司") || whose.equals("公司") && dense.startsWith("公司");
        return Optional.of(whose.startsWith("合并") ? Scope.GROUP : ofCompany ? Scope.PARENT : Scope.SINGLE);
    }

    private static boolean isOther(String dense) {
        return dense.length() <= 30
                && !NOT_A_TITLE.matcher(dense).find()
                && OTHER_TITLE.matcher(dense).matches();
    }

    /** The unit that stands between title and columns, or anywhere on the page above the figures. */
    Optional<Unit> unit() {
        for (Print line : lines) {
            String text = line.text().replaceFirst("单位(?:均|全部|一律)?为", "单位：").replaceFirst("^人民币(?=[万千百]*元$)", "单位：");
            Optional<Unit> unit = Unit.statedIn(text);
            if (unit.isPresent()) {
                return unit;
            }
        }
        return Optional.empty();
    }

    /** The year of the first statement that tells its own. */
    static Optional<Integer> year(Sheet sheet) {
        return of(sheet).stream().flatMap(section -> section.year().stream()).findFirst();
    }

    /** The year under its title. */
    Optional<Integer> year() {
        return lines.stream()
                .limit(5)
                .flatMap(line ->
                        YEAR.matcher(Printed.normalise(line.text())).results().limit(1))
                .map(found -> Integer.valueOf(found.group(1)))
                .findFirst();
    }
}
