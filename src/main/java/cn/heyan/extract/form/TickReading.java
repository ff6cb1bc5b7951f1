package cn.heyan.extract.form;

import cn.heyan.evidence.Absent;
import cn.heyan.evidence.Candidate;
import cn.heyan.evidence.Reading;
import cn.heyan.evidence.Settling;
import cn.heyan.evidence.Ticks;
import cn.heyan.evidence.Witness;
import cn.heyan.extract.Print;
import cn.heyan.extract.Sheet;
import cn.heyan.packet.Box;
import cn.heyan.packet.PagePicture;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.imageio.ImageIO;

/**
 * Reads which boxes of a group are ticked (□ ☑ ■ √). On scans the ink inside the box tells: readers of pictures drop ticked
 * boxes or take them for 口; in digital forms the sign itself tells.
 */
final class TickReading {

    private static final String TICKED = "☑■√☒✓✔▣●";

    private final Map<PagePicture, BufferedImage> pictures = new HashMap<>();

    /** The ticked ones among the options of the group, each found by its own words. */
    Reading<Ticks> read(Sheet sheet, FormLabels.Entry group) {
        List<Sign> text = without(group.labels(), signs(sheet));
        String dense = dense(text);
        List<String> ticked = new ArrayList<>();
        List<Witness> witnesses = new ArrayList<>();
        for (String option : group.options()) {
            int at = dense.indexOf(option);
            if (at >= 0 && ticked(text, at)) {
                ticked.add(option);
                witnesses.add(text.get(at).witness(option));
            }
        }
        if (ticked.isEmpty()) {
            return new Absent<>("未见勾选");
        }
        return Settling.settle(List.of(new Candidate<>(new Ticks(ticked), witnesses)), "未见勾选");
    }

    /** The group's label stands in the middle of its rows and would tear an option that is broken there. */
    private static List<Sign> without(List<String> labels, List<Sign> signs) {
        List<Sign> left = new ArrayList<>(signs);
        for (String label : labels) {
            for (int at = dense(left).indexOf(label); at >= 0; at = dense(left).indexOf(label)) {
                left.subList(at, at + label.length()).clear();
            }
        }
        return left;
    }

    private static String dense(List<Sign> signs) {
        StringBuilder dense = new StringBuilder();
        signs.forEach(sign -> dense.append(sign.c()));
        return dense.toString();
    }

    private boolean ticked(List<Sign> text, int at) {
        Sign first = text.get(at);
        Optional<BufferedImage> picture = first.line().page().picture().flatMap(this::load);
        if (picture.isPresent()) {
            return TickBox.leftOf(picture.get(), first.box())
                    .map(TickBox::ticked)
                    .orElse(false);
        }
        return at > 0 && TICKED.indexOf(text.get(at - 1).c()) >= 0;
    }

    private Optional<BufferedImage> load(PagePicture picture) {
        return Optional.ofNullable(pictures.computeIfAbsent(picture, TickReading::decode));
    }

    private static @org.jspecify.annotations.Nullable BufferedImage decode(PagePicture picture) {
        try {
            return ImageIO.read(picture.file().toFile());
        } catch (IOException e) {
            return null;
        }
    }

    private static List<Sign> signs(Sheet sheet) {
        List<Sign> signs = new ArrayList<>();
        for (Print line : sheet.lines()) {
            for (int i = 0; i < line.text().length(); i++) {
                if (!Character.isWhitespace(line.text().charAt(i))) {
                    signs.add(new Sign(line, i));
                }
            }
        }
        return signs;
    }

    /** One character and where it stands. */
    private record Sign(Print line, int index) {

        char c() {
            return line.text().charAt(index);
        }

        Box box() {
            return line.word().boxOf(index, index + 1);
        }

        Witness witness(String option) {
            int to = Math.min(line.text().length(), index + option.length());
            return new Witness(
                    line.page().ref(),
                    line.word().boxOf(index, to),
                    option,
                    line.page().text().means(),
                    line.word().confidence());
        }
    }
}
