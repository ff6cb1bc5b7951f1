package cn.heyan.extract.form;

import cn.heyan.evidence.Absent;
import cn.heyan.evidence.Candidate;
import cn.heyan.evidence.Doubtful;
import cn.heyan.evidence.Field;
import cn.heyan.evidence.Reading;
import cn.heyan.evidence.Readings;
import cn.heyan.evidence.SecondReader.Script;
import cn.heyan.evidence.Settled;
import cn.heyan.extract.Print;
import cn.heyan.extract.SecondLook;
import cn.heyan.extract.Unit;
import cn.heyan.extract.form.FormSpec.Type;
import cn.heyan.extract.grid.Cell;
import cn.heyan.extract.grid.Ink;
import cn.heyan.notation.DateWindow;
import cn.heyan.notation.Printed;
import cn.heyan.notation.WanYuan;
import cn.heyan.notation.Yuan;
import cn.heyan.packet.Box;
import cn.heyan.packet.PageRef;
import cn.heyan.packet.Word;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * Reads what was written for one field, as its type says.
 *
 * @param look the second look
 * @param inks the pages' pictures
 */
record Answers(SecondLook look, Map<PageRef, Ink> inks) {

    /** A cell with less ink inside than this is blank. */
    private static final double BLANK = 0.004;

    /** Longer texts decide nothing: they are not read twice. */
    private static final int FEW_LINES = 4;

    /** What the form itself prints below the place to write. */
    private static final Pattern NOTE = Pattern.compile("\\s*[(（]?注\\s*[:：]");

    private static final Set<String> NOTHING = Set.of("无", "/", "-", "--", "—", "——", "\\", "暂无", "无。", "没有", "不适用");

    /** The field and its reading: for a period two, {@code .from} and {@code .to}. */
    Readings read(String id, Type type, Optional<Print> print, Unit unit, String label) {
        String blank = "“" + label + "”栏未填写";
        Optional<String> nothing = print.map(p -> Printed.normalise(p.text())).filter(NOTHING::contains);
        String none =
                nothing.map(written -> "“" + label + "”栏填写为“" + written + "”").orElse(blank);
        Optional<Print> said = nothing.isPresent() ? Optional.empty() : print;
        Readings readings = read(id, type, said, unit, none, label);
        return nothing.isPresent() ? blank(readings) : readings;
    }

    private Readings read(String id, Type type, Optional<Print> said, Unit unit, String none, String label) {
        return switch (type) {
            case MONEY -> one(id, WanYuan.class, said, Script.FIGURES, text -> Figures.wan(text, unit), none, label);
            case YUAN -> one(id, Yuan.class, said, Script.FIGURES, text -> Figures.yuan(text, unit), none, label);
            case PRICE ->
                one(id, BigDecimal.class, said, Script.FIGURES, text -> Figures.price(text, unit), none, label);
            case PERCENT -> one(id, BigDecimal.class, said, Script.FIGURES, Figures::percent, none, label);
            case COUNT -> one(id, BigDecimal.class, said, Script.FIGURES, Figures::count, none, label);
            case DATE -> one(id, LocalDate.class, said, Script.DATE, Figures::day, none, label);
            case MONTH -> one(id, LocalDate.class, said, Script.DATE, Figures::month, none, label);
            case PERIOD ->
                one(id + ".from", LocalDate.class, said, Script.DATE, edge(DateWindow::from), none, label)
                        .withAll(
                                one(id + ".to", LocalDate.class, said, Script.DATE, edge(DateWindow::to), none, label));
            case CODE -> one(id, String.class, said, Script.CODE, Figures::code, none, label);
            case NUMBER -> one(id, String.class, said, Script.CODE, Figures::number, none, label);
            case TEXT -> one(id, String.class, said, Script.TEXT, Answers::tidy, none, label);
        };
    }

    /** What a cell says; where the first reader saw nothing but there is ink, the second reader may make it out: a doubtful reading. */
    Readings read(String id, Type type, Cell cell, Unit unit, String label) {
        List<Print> said = cell.lines().stream()
                .takeWhile(line -> !NOTE.matcher(line.text()).lookingAt())
                .toList();
        if ((type == Type.TEXT || type == Type.NUMBER) && said.size() > 1 && said.size() <= FEW_LINES) {
            return type == Type.TEXT
                    ? lines(id, said, Script.TEXT, Answers::tidy, label)
                    : lines(id, said, Script.CODE, Figures::number, label);
        }
        Readings readings = read(id, type, new Cell(cell.page(), cell.box(), said, cell.ruled()).print(), unit, label);
        if (!cell.isBlank() || !cell.ruled() || !inks.containsKey(cell.page().ref())) {
            return readings;
        }
        if (!written(cell)) {
            return blank(readings);
        }
        Script script = type == Type.DATE || type == Type.MONTH || type == Type.PERIOD ? Script.DATE : Script.FIGURES;
        Optional<Print> seen = look.reader()
                .read(cell.page(), inner(cell.box()), type == Type.TEXT || type == Type.CODE ? Script.TEXT : script)
                .map(word -> new Print(cell.page(), word));
        if (seen.isEmpty()) {
            return absent(id, type, "“" + label + "”栏似有字迹，未能读出，请人工查看");
        }
        return new Answers(new SecondLook((page, box, any) -> Optional.empty()), inks)
                .read(id, type, seen, unit, label);
    }

    /** The box was seen, and there is no ink in it. */
    static Readings blank(Readings readings) {
        Readings blank = readings;
        for (Map.Entry<Field<?>, Reading<?>> each : readings.all().entrySet()) {
            if (each.getValue() instanceof Absent<?> absent) {
                blank = blank.with(each.getKey(), new Absent<>(absent.reason(), true));
            }
        }
        return blank;
    }

    /** A text that stands on several lines. */
    Readings lines(
            String id, List<Print> lines, Script script, Function<String, Optional<String>> parse, String label) {
        List<Word> words = lines.stream().map(Print::word).toList();
        Reading<String> reading = look.settle(lines.get(0).page(), words, script, parse, "“" + label + "”栏未能读出");
        return Readings.NONE.with(new Field<>(id, String.class), reading);
    }

    /** Whether there is ink in the cell; a page without a picture has none but what its text says. */
    boolean written(Cell cell) {
        Ink ink = inks.get(cell.page().ref());
        Box box = inner(cell.box());
        return ink != null
                && ink.share(
                                (int) (box.x() * ink.width()),
                                (int) (box.y() * ink.height()),
                                (int) (box.right() * ink.width()),
                                (int) (box.bottom() * ink.height()))
                        > BLANK;
    }

    /** Without its rules. */
    private static Box inner(Box box) {
        double aside = Math.min(0.006, box.width() / 6);
        double up = Math.min(0.005, box.height() / 6);
        return Box.between(box.x() + aside, box.y() + up, box.right() - aside, box.bottom() - up);
    }

    /** Nothing was found, for this reason. */
    Readings absent(String id, Type type, String reason) {
        Readings none = read(id, type, Optional.empty(), Unit.WAN, "");
        for (Field<?> field : none.all().keySet()) {
            none = none.with(field, new Absent<>(reason));
        }
        return none;
    }

    private static Function<String, Optional<LocalDate>> edge(Function<DateWindow, LocalDate> edge) {
        return text -> Figures.window(text).map(edge);
    }

    /** A value that is read in another way than its type says. */
    <T> Readings one(
            String id,
            Class<T> type,
            Optional<Print> print,
            Script script,
            Function<String, Optional<T>> parse,
            String none,
            String label) {
        Reading<T> reading =
                print.<Reading<T>>map(p -> settle(p, script, parse, label)).orElseGet(() -> new Absent<>(none));
        return Readings.NONE.with(new Field<>(id, type), reading);
    }

    private <T> Reading<T> settle(Print print, Script script, Function<String, Optional<T>> parse, String label) {
        Optional<Print> part = parse.apply(print.text()).isPresent() ? Optional.of(print) : Figures.only(print, script);
        if (part.isEmpty() || parse.apply(part.get().text()).isEmpty()) {
            return new Absent<>("“" + label + "”栏写有“" + shortened(print.text()) + "”，未能读成所需的内容");
        }
        Reading<T> reading =
                look.settle(part.get().page(), part.get().word(), script, parse, List.of(), "“" + label + "”栏未能读出");
        // what stands among other words may be part of a remark
        return part.get() != print && reading instanceof Settled<T> settled
                ? new Doubtful<>(List.of(new Candidate<>(settled.value(), settled.witnesses())))
                : reading;
    }

    private static String shortened(String text) {
        return text.length() <= 20 ? text : text.substring(0, 20) + "……";
    }

    /** As a person would copy it: no colon in front, no gaps, no hints such as （请注明）. */
    static Optional<String> tidy(String text) {
        String tidy = Printed.normalise(text)
                .replaceFirst("^[:;_]+", "")
                .replaceAll("_{2,}", "")
                .replaceFirst("^[(]如有,[^()]*[)]", "")
                .replaceFirst("[(](请注明|盖章|公章|签字|限.{1,6}字|可多选)[)]$", "");
        return tidy.isEmpty() ? Optional.empty() : Optional.of(tidy);
    }
}
