package cn.heyan.extract.loan;

import cn.heyan.extract.Print;
import cn.heyan.notation.ChineseDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The dates of a document's prose.
 *
 * @param prose they stand in
 * @param all in order
 */
record Days(Prose prose, List<ChineseDate.Found> all) {

    private static final Pattern TO = Pattern.compile("起?(?:\\(含\\)|\\(包括该日\\))?[,，]?(?:至|到|[-—–~]+)");

    static Days in(Prose prose) {
        return new Days(prose, ChineseDate.find(prose.text()));
    }

    /** The first date that stands at most so many characters behind one of the labels, with no other date between. */
    Optional<Print> behind(Pattern label, int atMost) {
        return prose.find(label)
                .flatMap(match -> all.stream()
                        .filter(day -> day.from() >= match.end() && day.from() - match.end() <= atMost)
                        .findFirst()
                        .stream())
                .findFirst()
                .map(this::print);
    }

    /** The first pair of dates that make a period: from … to …; its beginning if {@code first}, else its end. */
    Optional<Print> period(boolean first) {
        for (int i = 0; i + 1 < all.size(); i++) {
            ChineseDate.Found from = all.get(i);
            ChineseDate.Found to = all.get(i + 1);
            if (TO.matcher(prose.text().substring(from.to(), to.from())).matches()) {
                return Optional.of(print(first ? from : to));
            }
        }
        return Optional.empty();
    }

    /** The dates below the text: on a line with nothing else but labels such as 日期 in front, the last first. */
    Optional<Print> closing() {
        for (int i = all.size() - 1; i >= 0; i--) {
            ChineseDate.Found day = all.get(i);
            int behind = prose.lineEnd(day.from()) - day.to();
            int before = prose.behindLineStart(day.from());
            String lead = prose.text().substring(day.from() - before, day.from());
            if (behind <= 2 && (before <= 8 || lead.matches(".*(?:日期|时间|[:)])")) && !lead.matches(".*(?:至|打印).*")) {
                return Optional.of(print(day));
            }
        }
        return Optional.empty();
    }

    /** The first of all. */
    Optional<Print> first() {
        return all.stream().findFirst().map(this::print);
    }

    private Print print(ChineseDate.Found day) {
        return prose.print(day.from(), day.to());
    }
}
