package cn.heyan.extract.form;

import cn.heyan.evidence.Absent;
import cn.heyan.evidence.Candidate;
import cn.heyan.evidence.Doubtful;
import cn.heyan.evidence.Reading;
import cn.heyan.evidence.Settling;
import cn.heyan.evidence.Ticks;
import cn.heyan.evidence.Witness;
import cn.heyan.extract.Print;
import cn.heyan.extract.form.FormSpec.TickSpec;
import cn.heyan.extract.grid.Cell;
import cn.heyan.extract.grid.Ink;
import cn.heyan.notation.Printed;
import cn.heyan.packet.Box;
import cn.heyan.packet.Means;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads which boxes of a group are ticked (□ ☑ ■ √). On pictures the ink inside the box tells: readers of pictures drop ticked
 * boxes or take them for 口; in digital forms the sign itself tells.
 */
final class TickReading {

    /** A rule is no thicker than this part of the page's width. */
    private static final double RULE = 0.003;

    private final Labelled form;

    TickReading(Labelled form) {
        this.form = form;
    }

    /** The ticked ones among the options of the group. */
    Reading<Ticks> read(TickSpec group) {
        String name = group.labels().isEmpty()
                ? group.options().get(0)
                : group.labels().get(0);
        List<Sign> text = signs(cells(group), group);
        String dense = dense(text);
        List<String> ticked = new ArrayList<>();
        List<Witness> witnesses = new ArrayList<>();
        List<String> options = group.options().stream().map(Printed::normalise).toList();
        boolean sure = true;
        int found = 0;
        int from = 0;
        for (String option : group.options()) {
            String wanted = Printed.normalise(option);
            int at = place(dense, wanted, from);
            if (at >= 0
                    && !dense.startsWith(wanted, at)
                    && options.contains(dense.substring(at, at + wanted.length()))) {
                at = -1; // another option, one character different
            }
            if (at < 0) {
                // a reader of pictures may have dropped it; a typed form does not have it
                sure &= typed(text);
                continue;
            }
            found++;
            from = at + wanted.length();
            Tick tick = tick(text, at);
            sure &= tick.sure();
            if (tick.ticked()) {
                ticked.add(option);
                witnesses.addAll(witnesses(text.get(at), option));
            }
        }
        if (found == 0) {
            return new Absent<>("表中未见“" + name + "”的选项");
        }
        if (ticked.isEmpty()) {
            // on a picture a pale tick may have been overlooked; a typed form shows each box
            boolean empty = sure && typed(text) && found == group.options().size();
            return new Absent<>("“" + name + "”未见勾选", empty);
        }
        Candidate<Ticks> said = new Candidate<>(new Ticks(ticked), witnesses);
        // more ticks than the form allows: on a picture a reading to be looked at, on a typed form what the applicant
        // did
        return sure && (typed(text) || ticked.size() <= group.most())
                ? Settling.settle(List.of(said), "“" + name + "”未见勾选")
                : new Doubtful<>(List.of(said));
    }

    /** Where the options stand: right of the group's label, or in its own cell; everywhere if it has no label. */
    private List<Cell> cells(TickSpec group) {
        List<Cell> all = form.grid().cells();
        if (group.labels().isEmpty()) {
            return all;
        }
        String first = Printed.normalise(group.options().get(0));
        List<String> labels = group.labels().stream().map(Wording::bare).toList();
        for (Labelled.Hit hit : form.find(group.labels(), "")) {
            List<Cell> right = form.merged(hit.cell()).stream()
                    .flatMap(label -> form.grid().rightOf(label).stream())
                    .filter(cell -> hit.cell().ruled() == cell.ruled())
                    .toList();
            if (right.stream().anyMatch(cell -> Printed.normalise(cell.text()).contains(first))) {
                return hit.cell().ruled() ? right : all;
            }
        }
        return all.stream()
                .filter(cell -> labels.stream()
                        .anyMatch(label -> form.bare(cell).startsWith(label)
                                || Wording.bare(cell.text()).contains(label)))
                .filter(cell -> Printed.normalise(cell.text()).contains(first))
                .findFirst()
                .map(this::line)
                .orElse(List.of());
    }

    /** A cell, and where nothing is ruled what stands on its line: a wide gap between two boxes parts no group. */
    private List<Cell> line(Cell cell) {
        List<Cell> line = new ArrayList<>(List.of(cell));
        if (!cell.ruled()) {
            form.grid().rightOf(cell).stream().filter(right -> !right.ruled()).forEach(line::add);
        }
        return line;
    }

    /** A group's own label is no option, though it may hold the same words. */
    private static List<Sign> signs(List<Cell> cells, TickSpec group) {
        List<Sign> signs = new ArrayList<>();
        for (Cell cell : cells) {
            for (Print line : cell.lines()) {
                for (int i = 0; i < line.text().length(); i++) {
                    String folded = Printed.normalise(String.valueOf(line.text().charAt(i)));
                    if (folded.length() == 1) {
                        signs.add(new Sign(cell, line, i, folded.charAt(0)));
                    }
                }
            }
        }
        for (String label : group.labels()) {
            String wanted = Printed.normalise(label);
            int at = dense(signs).indexOf(wanted);
            if (at >= 0) {
                signs.subList(at, at + wanted.length()).clear();
            }
        }
        return signs;
    }

    private static String dense(List<Sign> signs) {
        StringBuilder dense = new StringBuilder();
        signs.forEach(sign -> dense.append(sign.c()));
        return dense.toString();
    }

    /** Where an option stands: behind the one before; if it occurs several times, where a box stands before it. */
    private static int place(String dense, String wanted, int from) {
        for (int at = dense.indexOf(wanted, from); at >= 0; at = dense.indexOf(wanted, at + 1)) {
            if (Tick.signBefore(dense, at).isPresent()) {
                return at;
            }
        }
        int next = dense.indexOf(wanted, from);
        int any = next < 0 ? dense.indexOf(wanted) : next;
        return any < 0 ? slip(dense, wanted) : any;
    }

    /** Where the option stands with one character misread, from four characters on; nowhere if that might be two places. */
    private static int slip(String dense, String wanted) {
        int only = -1;
        for (int at = 0; wanted.length() >= 4 && at + wanted.length() <= dense.length(); at++) {
            int wrong = 0;
            for (int i = 0; i < wanted.length() && wrong < 2; i++) {
                wrong += dense.charAt(at + i) == wanted.charAt(i) ? 0 : 1;
            }
            if (wrong == 1 && only >= 0) {
                return -1;
            }
            only = wrong == 1 ? at : only;
        }
        return only;
    }

    private static boolean typed(List<Sign> text) {
        return text.stream()
                .limit(1)
                .noneMatch(sign -> sign.line().page().text().means() == Means.OCR);
    }

    private Tick tick(List<Sign> text, int at) {
        Sign first = numbered(text, at);
        int index = text.indexOf(first);
        Optional<Tick> sign = Tick.signBefore(dense(text), index);
        Optional<Ink> ink =
                Optional.ofNullable(form.grid().inks().get(first.line().page().ref()));
        boolean typed = first.line().page().text().means() != Means.OCR;
        if (sign.isPresent() && (typed || ink.isEmpty())) {
            return sign.get();
        }
        Optional<Tick> box = ink.flatMap(found -> box(found, text, index));
        return box.map(seen -> sign.map(seen::and).orElse(seen)).or(() -> sign).orElse(Tick.UNSEEN);
    }

    /** Left of the option, else at the end of the line before, else where the reader took it for part of the first character. */
    private static Optional<Tick> box(Ink ink, List<Sign> text, int index) {
        Sign first = text.get(index);
        double edge = first.cell().ruled() ? first.cell().box().x() * ink.width() + RULE * ink.width() : 0;
        boolean begins = index > 0
                && text.get(index - 1).line() != first.line()
                && text.get(index - 1).cell() == first.cell();
        return TickBox.leftOf(ink, first.box(), edge)
                .or(() -> begins ? TickBox.behind(ink, text.get(index - 1).box()) : Optional.empty())
                .or(() -> TickBox.under(ink, first.box(), edge));
    }

    /** The box stands left of an option's number: □ 1、生产工艺优化. */
    private static Sign numbered(List<Sign> text, int at) {
        int first = at;
        while (first > 0
                        && at - first < 4
                        && "、.．)）".indexOf(text.get(first - 1).c()) >= 0
                || first > 0
                        && first < at
                        && Character.isDigit(text.get(first - 1).c())) {
            first--;
        }
        return first < at && Character.isDigit(text.get(first).c()) ? text.get(first) : text.get(at);
    }

    /** Who reads the option and who looks into its box are two: the reader of the words, and the measure of ink. */
    private static List<Witness> witnesses(Sign sign, String option) {
        int to = Math.min(sign.line().text().length(), sign.index() + option.length());
        Means means = sign.line().page().text().means();
        Witness words = new Witness(
                sign.line().page().ref(),
                sign.line().word().boxOf(sign.index(), to),
                option,
                means,
                sign.line().word().confidence());
        return means == Means.OCR
                ? List.of(words, new Witness(words.page(), words.box(), "☑" + option, Means.SECOND_OCR, 1))
                : List.of(words);
    }

    /** One character and where it stands. */
    private record Sign(Cell cell, Print line, int index, char c) {

        Box box() {
            return line.word().boxOf(index, index + 1);
        }
    }
}
