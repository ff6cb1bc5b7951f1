package cn.heyan.extract.prose;

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
public record Days(Prose prose, List<ChineseDate.Found> all) {

    private static final Pattern TO = Pattern.compile("起?(?:\\(含\\)|\\(包括该日\\))?[,，]?(?:至|到|[-—–~]+)");

    private static final Pattern BESIDE = Pattern.compile(
            "日期|时间|签[订约署字]|[\\u4e00-\\u9fff]{0,4}专用章|业务办讫章|合同章|[甲乙]方|盖章|公章|出具|开具|填发|[:;,.()/、★]|法定代表人|负责人|或|授权代理人");

    /** All dates of this prose. */
    public static Days in(Prose prose) {
        return new Days(prose, ChineseDate.find(prose.text()));
    }

    /** The first date that stands at most so many characters behind one of the labels, with no other date between. */
    public Optional<Print> behind(Pattern label, int atMost) {
        return prose.find(label)
                .flatMap(match -> all.stream()
                        .filter(day -> day.from() >= match.end() && day.from() - match.end() <= atMost)
                        .findFirst()
                        .stream())
                .findFirst()
                .map(this::print);
    }

    /** The first pair of dates that make a period: from … to …; its beginning if {@code first}, else its end. */
    public Optional<Print> period(boolean first) {
        for (int i = 0; i + 1 < all.size(); i++) {
            ChineseDate.Found from = all.get(i);
            ChineseDate.Found to = all.get(i + 1);
            if (TO.matcher(prose.text().substring(from.to(), to.from())).matches()) {
                return Optional.of(print(first ? from : to));
            }
        }
        return Optional.empty();
    }

    /** The date below the text, the last first: on a line of nothing but dates and words such as 日期 or 盖章. */
    public Optional<Print> closing() {
        for (int i = all.size() - 1; i >= 0; i--) {
            ChineseDate.Found day = all.get(i);
            int start = day.from() - prose.behindLineStart(day.from());
            int end = Math.max(day.to(), prose.lineEnd(day.from()));
            String beside = prose.text().substring(start, end);
            for (ChineseDate.Found other : all) {
                if (other.from() >= start && other.to() <= end) {
                    beside = beside.replace(prose.text().substring(other.from(), other.to()), "");
                }
            }
            if (BESIDE.matcher(beside).replaceAll("").length() <= 4 && !beside.contains("打印")) {
                return Optional.of(print(firstFrom(start)));
            }
        }
        return Optional.empty();
    }

    private ChineseDate.Found firstFrom(int start) {
        return all.stream().filter(day -> day.from() >= start).findFirst().orElseThrow();
    }

    /** The first of all. */
    public Optional<Print> first() {
        return all.stream().findFirst().map(this::print);
    }

    private Print print(ChineseDate.Found day) {
        return prose.print(day.from(), day.to());
    }
}
