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
import cn.heyan.packet.Word;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;

/** Reads which boxes of a group are ticked (□ ☑ ■ √): by the sign as read and, on scans, by the ink inside the box. */
final class TickReading {

    private static final String EMPTY = "□口曰日ロ◻☐囗0O";
    private static final String TICKED = "☑■√☒✓✔▣回团因図团固";
    private static final Pattern OPTION =
            Pattern.compile("([" + EMPTY + TICKED + "])\\s*([\\u4e00-\\u9fff“”A-Za-z0-9+]{2,20})");
    private static final int DARK = 140;

    private TickReading() {}

    /** The ticked options between the group's label and the next label. */
    static Reading<Ticks> read(Sheet sheet, FormLabels.Entry entry) {
        List<String> ticked = new ArrayList<>();
        List<Witness> witnesses = new ArrayList<>();
        for (Print line : between(sheet, entry)) {
            for (Option option : options(line)) {
                if (option.ticked()) {
                    ticked.add(option.text());
                    witnesses.add(new Witness(
                            line.page().ref(),
                            option.box(),
                            option.sign() + option.text(),
                            line.page().text().means(),
                            line.word().confidence()));
                }
            }
        }
        if (ticked.isEmpty()) {
            return new Absent<>("未见勾选");
        }
        return Settling.settle(List.of(new Candidate<>(new Ticks(ticked), witnesses)), "未见勾选");
    }

    private static List<Print> between(Sheet sheet, FormLabels.Entry entry) {
        List<Print> between = new ArrayList<>();
        boolean inside = false;
        var spots = sheet.find(entry.labels().toArray(String[]::new));
        if (spots.isEmpty()) {
            return between;
        }
        var spot = spots.get(0);
        double above = 0.06;
        for (Print line : sheet.lines()) {
            boolean samePage = line.page().ref().equals(spot.page().ref());
            inside |= samePage
                    && line.box().bottom() > spot.box().y() - above
                    && OPTION.matcher(line.text()).find();
            boolean ends = entry.until().stream().anyMatch(end -> line.dense().startsWith(end));
            if (ends && line.box().y() > spot.box().y()) {
                break;
            }
            if (inside && samePage) {
                between.add(line);
            }
        }
        return between;
    }

    private static List<Option> options(Print line) {
        List<Option> options = new ArrayList<>();
        Matcher option = OPTION.matcher(line.text());
        while (option.find()) {
            char sign = option.group(1).charAt(0);
            Word word = line.word();
            Box signBox = word.boxOf(option.start(1), option.end(1));
            boolean bySign = TICKED.indexOf(sign) >= 0;
            boolean ticked = bySign || inked(line, signBox);
            options.add(new Option(sign, option.group(2), word.boxOf(option.start(1), option.end(2)), ticked));
        }
        return options;
    }

    /** A box with a tick holds about twice the ink of an empty one. */
    private static boolean inked(Print line, Box box) {
        return line.page()
                .picture()
                .flatMap(picture -> {
                    try {
                        return Optional.ofNullable(ImageIO.read(picture.file().toFile()));
                    } catch (IOException e) {
                        return Optional.<BufferedImage>empty();
                    }
                })
                .map(image -> ink(image, box) > 0.42)
                .orElse(false);
    }

    private static double ink(BufferedImage image, Box box) {
        int x = (int) (box.x() * image.getWidth());
        int y = (int) (box.y() * image.getHeight());
        int width = Math.min(image.getWidth() - x, Math.max(1, (int) (box.width() * image.getWidth())));
        int height = Math.min(image.getHeight() - y, Math.max(1, (int) (box.height() * image.getHeight())));
        int dark = 0;
        for (int i = x; i < x + width; i++) {
            for (int j = y; j < y + height; j++) {
                dark += (image.getRGB(i, j) & 255) < DARK ? 1 : 0;
            }
        }
        return (double) dark / (width * height);
    }

    private record Option(char sign, String text, Box box, boolean ticked) {}
}
