package cn.heyan.reconcile.checks;

import cn.heyan.evidence.Paper;
import cn.heyan.notation.Printed;
import cn.heyan.packet.PageRef;
import cn.heyan.packet.PageText;
import cn.heyan.reconcile.Case;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What stands below a heading of the form (申报书的一节文字).
 *
 * @param words the text, without the form's own hint in brackets
 * @param page on which the heading stands
 * @param slack how many times too long it must be to be too long for sure; nothing if its end was not seen
 */
record Passage(String words, PageRef page, Optional<BigDecimal> slack) {
    /** Where a table holds the text, its heading stands beside its middle: the next text may begin too late. */
    private static final BigDecimal ROUGH = new BigDecimal("1.5");

    private static final String NUMBER = "(?:[一二三四五六七八九十]{1,3}、|\\([一二三四五六七八九十]{1,3}\\)|\\d{1,2}[.、])";
    private static final Pattern NEXT = Pattern.compile("[一二三四五六七八九十]{1,3}、|\\([一二三四五六七八九十]{1,3}\\)|\\n\\d{1,2}[.、]");
    /** What the form prints behind a heading: （限500字）, （不超过1000字。）. */
    private static final Pattern HINT = Pattern.compile("^[:\\n]*\\([^()]{0,200}?(?:字|填|说明|情况|描述)[^()]{0,80}\\)");
    /** Words as office software counts them: a Chinese character or mark each, a foreign word or number one. */
    private static final Pattern WORD = Pattern.compile("[A-Za-z0-9.%]+|[^\\sA-Za-z0-9]");

    /** The longest passage below this heading, in any form; {@code others} are headings that end it. */
    static Optional<Passage> below(Case examined, List<Paper> forms, String heading, Collection<String> others) {
        List<Passage> found = new ArrayList<>();
        forms.forEach(form -> found.addAll(below(examined, form, Printed.normalise(heading), others)));
        return found.stream().max(Comparator.comparingInt(Passage::length));
    }

    /** How many words a text has (字数). */
    static int length(String text) {
        return (int) WORD.matcher(text).results().count();
    }

    int length() {
        return length(words);
    }

    private static List<Passage> below(Case examined, Paper form, String heading, Collection<String> others) {
        List<PageRef> pages = form.document().pages();
        StringBuilder all = new StringBuilder();
        List<Integer> ends = new ArrayList<>();
        for (PageRef ref : pages) {
            PageText text = examined.dossier().read().page(ref).text();
            text.lines().forEach(line -> all.append('\n').append(Printed.normalise(line.text())));
            ends.add(all.length());
        }
        List<Passage> found = new ArrayList<>();
        Matcher start = Pattern.compile("(?<=\\n)" + NUMBER + "?" + Pattern.quote(heading))
                .matcher(all);
        while (start.find()) {
            int end = end(all, start.end(), heading, others);
            PageRef page = pages.get(
                    (int) ends.stream().filter(last -> last <= start.start()).count());
            String words = HINT.matcher(all.substring(start.end(), end)).replaceFirst("");
            found.add(new Passage(words, page, Optional.of(ROUGH).filter(rough -> end < all.length())));
        }
        return found;
    }

    private static int end(CharSequence all, int from, String heading, Collection<String> others) {
        int end = all.length();
        Matcher next = NEXT.matcher(all);
        if (next.find(from)) {
            end = next.start();
        }
        for (String other : others) {
            String words = Printed.normalise(other);
            int at = words.equals(heading) ? -1 : all.toString().indexOf("\n" + words, from);
            end = at >= 0 && at < end ? at : end;
        }
        return end;
    }
}
