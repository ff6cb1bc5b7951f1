package cn.heyan.classify;

import cn.heyan.notation.Printed;
import cn.heyan.packet.PageText;
import cn.heyan.packet.TextLine;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A printed page number (页码).
 *
 * @param number of this page, from 1
 * @param of how many pages there are; 0 where that is not printed
 */
record Folio(int number, int of) {
    /** Page numbers stand in the margins, with or without a frame of text around them. */
    private static final double MARGIN = 0.15;

    private static final List<Pattern> SAYS_ALL = List.of(
            Pattern.compile("第(?<n>\\d{1,3})页[,/;()]?共(?<m>\\d{1,3})页"),
            Pattern.compile("共(?<m>\\d{1,3})页[,/;()]?第(?<n>\\d{1,3})页"),
            Pattern.compile("(?i)page(?<n>\\d{1,3})(?:of|/)(?<m>\\d{1,3})"),
            Pattern.compile("页[码次]:?(?<n>\\d{1,3})/(?<m>\\d{1,3})"));
    private static final Pattern FRACTION = Pattern.compile("[-(]?(?<n>\\d{1,3})/(?<m>\\d{1,3})[-)]?");
    private static final Pattern ALONE = Pattern.compile("-*(?:第)?(?<n>\\d{1,3})(?:页)?-*");

    static Optional<Folio> of(PageText text) {
        List<String> margins = text.lines().stream()
                .filter(line -> inMargin(line))
                .flatMap(line -> Stream.concat(
                        Stream.of(line.dense()), line.words().stream().map(word -> word.text())))
                .map(Printed::normalise)
                .toList();
        String all = Printed.normalise(text.dense());
        return SAYS_ALL.stream()
                .flatMap(pattern -> found(pattern.matcher(all), true).stream())
                .findFirst()
                .or(() -> margins.stream()
                        .flatMap(line -> found(FRACTION.matcher(line), false).stream())
                        .findFirst())
                .or(() -> text.lines().stream()
                        .filter(line ->
                                line.box().y() > 1 - MARGIN / 2 && line.words().size() == 1)
                        .flatMap(line -> found(ALONE.matcher(Printed.normalise(line.dense())), false).stream())
                        .findFirst());
    }

    private static boolean inMargin(TextLine line) {
        return line.box().y() < MARGIN || line.box().bottom() > 1 - MARGIN;
    }

    private static Optional<Folio> found(Matcher matcher, boolean inside) {
        if (!(inside ? matcher.find() : matcher.matches())) {
            return Optional.empty();
        }
        int number = Integer.parseInt(matcher.group("n"));
        int of = matcher.pattern().pattern().contains("<m>") ? Integer.parseInt(matcher.group("m")) : 0;
        boolean sound = number >= 1 && (of == 0 ? number < 200 : number <= of);
        return sound ? Optional.of(new Folio(number, of)) : Optional.empty();
    }

    /** As the reviewer reads it: 第 2 页/共 4 页. */
    String chinese() {
        return of == 0 ? "第 " + number + " 页" : "第 " + number + " 页/共 " + of + " 页";
    }
}
