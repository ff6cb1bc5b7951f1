package cn.heyan.extract.form;

import cn.heyan.evidence.Absent;
import cn.heyan.evidence.Candidate;
import cn.heyan.evidence.Doubtful;
import cn.heyan.evidence.Reading;
import cn.heyan.evidence.Settled;
import cn.heyan.evidence.Ticks;
import cn.heyan.evidence.Witness;
import cn.heyan.extract.form.FormSpec.TickSpec;
import cn.heyan.extract.grid.Cell;
import cn.heyan.extract.grid.Ink;
import cn.heyan.notation.Printed;
import cn.heyan.packet.Box;
import cn.heyan.packet.Means;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Reads which options of a list are marked in the cell beside them (有/无, √). Readers of pictures overlook a mark written by
 * hand: there the ink in the cell tells.
 */
record MarkReading(Labelled form) {
    private static final String YES = "有是√✓✔☑☒■●VvＶ";
    private static final String NO = "无否×xX□☐○/／-—";

    /** Rules and what the scan leaves of them stay within this part of the cell. */
    private static final double MARGIN = 0.18;

    /** An empty cell has no ink but specks; the thinnest mark covers a hundredth of it. */
    private static final double CLEAN = 0.002;

    private static final double MARK = 0.006;

    private static final double SURE = 0.009;

    /** The marked ones among the options of the group; none of them is an answer too, where every cell was seen. */
    Reading<Ticks> read(TickSpec group) {
        List<String> marked = new ArrayList<>();
        List<Witness> witnesses = new ArrayList<>();
        List<Witness> seen = new ArrayList<>();
        boolean sure = true;
        int found = 0;
        for (String option : group.options()) {
            Optional<Cell> name = cellOf(option);
            Optional<Cell> mark = name.flatMap(this::markOf);
            if (mark.isEmpty()) {
                sure = false;
                continue;
            }
            found++;
            seen.addAll(witnesses(name.get(), mark.get(), ""));
            Tick tick = tick(mark.get());
            sure &= tick.sure();
            if (tick.ticked()) {
                marked.add(option);
                witnesses.addAll(witnesses(name.get(), mark.get(), option));
            }
        }
        if (found == 0) {
            return new Absent<>("表中未见“" + group.options().get(0) + "”等各项");
        }
        if (marked.isEmpty()) {
            witnesses.addAll(seen);
        }
        Candidate<Ticks> said = new Candidate<>(new Ticks(marked), witnesses);
        return sure && marked.size() <= group.most()
                ? new Settled<>(said.value(), said.witnesses())
                : new Doubtful<>(List.of(said));
    }

    /** The ruled cell that says this option, or says it slightly misread. */
    private Optional<Cell> cellOf(String option) {
        String wanted = Wording.bare(option);
        return form.grid().cells().stream()
                .filter(cell -> cell.ruled() && !cell.isBlank())
                .filter(cell -> Wording.apart(form.bare(cell), wanted) <= 1)
                .min(Comparator.comparingInt(cell -> Wording.apart(form.bare(cell), wanted)));
    }

    private Optional<Cell> markOf(Cell name) {
        return form.grid().rightOf(name).stream()
                .findFirst()
                .filter(Cell::ruled)
                .filter(cell -> cell.box().x() - name.box().right() < 0.03);
    }

    private Tick tick(Cell cell) {
        String says = Printed.normalise(cell.text());
        if (!says.isEmpty() && says.chars().allMatch(c -> YES.indexOf(c) >= 0)) {
            return new Tick(true, true);
        }
        if (!says.isEmpty() && says.chars().allMatch(c -> NO.indexOf(c) >= 0)) {
            return new Tick(false, true);
        }
        return inked(cell).orElse(says.isEmpty() ? new Tick(false, true) : Tick.UNSEEN);
    }

    /** What the ink inside the cell says; nothing where there is no picture. */
    private Optional<Tick> inked(Cell cell) {
        Ink ink = form.grid().inks().get(cell.page().ref());
        if (ink == null || cell.page().text().means() != Means.OCR) {
            return Optional.empty();
        }
        Box box = cell.box();
        double inner = MARGIN * Math.min(box.width() * ink.width(), box.height() * ink.height());
        double share = ink.share(
                (int) (box.x() * ink.width() + inner),
                (int) (box.y() * ink.height() + inner),
                (int) (box.right() * ink.width() - inner),
                (int) (box.bottom() * ink.height() - inner));
        return Optional.of(new Tick(share >= MARK, share <= CLEAN || share >= SURE));
    }

    /** Who reads the option and who looks into the cell beside it are two. */
    private static List<Witness> witnesses(Cell name, Cell mark, String option) {
        Means means = name.page().text().means();
        Witness words = new Witness(name.page().ref(), name.box(), option, means, 1);
        return means == Means.OCR
                ? List.of(
                        words,
                        new Witness(
                                mark.page().ref(),
                                mark.box(),
                                option.isEmpty() ? "" : "√ " + option,
                                Means.SECOND_OCR,
                                1))
                : List.of(words);
    }
}
