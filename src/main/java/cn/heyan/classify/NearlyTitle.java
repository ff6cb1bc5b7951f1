package cn.heyan.classify;

import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Titles of which one character was misread, under a stamp perhaps (近似标题): the words that a kind's title patterns are made of are
 * looked for with one character wrong or lost.
 */
final class NearlyTitle {
    /** Shorter words are too often other words: 合同, 清单. */
    private static final Pattern CORE = Pattern.compile("\\p{IsHan}{4,}");

    private NearlyTitle() {}

    /** The head with its misread character put right, where that makes it a title of this sort. */
    static Optional<String> of(Head head, Landmarks marks) {
        for (Pattern title : marks.titles()) {
            for (String core : cores(title)) {
                Optional<String> mended = mended(head.text(), core)
                        .filter(text -> title.matcher(text).matches());
                if (mended.isPresent()) {
                    return mended;
                }
            }
        }
        return Optional.empty();
    }

    private static List<String> cores(Pattern title) {
        TreeSet<String> cores = new TreeSet<>();
        Matcher matcher = CORE.matcher(title.pattern());
        while (matcher.find()) {
            cores.add(matcher.group());
        }
        return List.copyOf(cores);
    }

    private static Optional<String> mended(String text, String core) {
        for (int at = 0; at + core.length() - 1 <= text.length(); at++) {
            if (at + core.length() <= text.length() && isMisread(text.substring(at, at + core.length()), core)) {
                return Optional.of(text.substring(0, at) + core + text.substring(at + core.length()));
            }
            if (lacksOne(text.substring(at, at + core.length() - 1), core)) {
                return Optional.of(text.substring(0, at) + core + text.substring(at + core.length() - 1));
            }
        }
        return Optional.empty();
    }

    private static boolean isMisread(String read, String core) {
        int wrong = 0;
        for (int i = 0; i < core.length(); i++) {
            wrong += read.charAt(i) == core.charAt(i) ? 0 : 1;
        }
        return wrong == 1;
    }

    private static boolean lacksOne(String read, String core) {
        for (int i = 0; i < core.length(); i++) {
            if (read.equals(core.substring(0, i) + core.substring(i + 1))) {
                return true;
            }
        }
        return false;
    }
}
