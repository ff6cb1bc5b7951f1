package cn.heyan.extract;

import cn.heyan.packet.Box;
import cn.heyan.packet.Page;
import cn.heyan.packet.TextLine;
import cn.heyan.packet.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Looks for labels in one line: letter-spaced, spread over words, one character misread. */
final class LabelSearch {
    private static final String OPENS = "：:；;，,。、.．)）】]|·*＊-—①②③④⑤⑥⑦⑧⑨•";
    private static final String COLONS = "：:；;";
    private static final String BRACKETS = "（([【";

    private final Page page;
    private final List<Word> words;
    private final StringBuilder chars = new StringBuilder();
    private final List<Integer> wordOf = new ArrayList<>();
    private final List<Integer> charOf = new ArrayList<>();

    LabelSearch(Page page, TextLine line) {
        this.page = page;
        this.words = line.words();
        for (int w = 0; w < words.size(); w++) {
            String text = words.get(w).text();
            for (int c = 0; c < text.length(); c++) {
                char folded = Label.fold(text.charAt(c));
                if (!Character.isWhitespace(folded)) {
                    chars.append(folded);
                    wordOf.add(w);
                    charOf.add(c);
                }
            }
        }
    }

    /** Every place of this label in the line. */
    List<Spot> find(String label, Set<String> known) {
        String wanted = Label.fold(label);
        List<Spot> spots = new ArrayList<>();
        for (int at = 0; at < chars.length(); at++) {
            int end = at + wanted.length();
            if (end <= chars.length() && chars.substring(at, end).equals(wanted)) {
                spot(label, at, end, 0, known).ifPresent(spots::add);
                at = end - 1;
            }
        }
        if (spots.isEmpty() && Label.forgives(wanted)) {
            slips(label, wanted, known, spots);
        }
        return spots;
    }

    private void slips(String label, String wanted, Set<String> known, List<Spot> spots) {
        for (int at = 0; at < chars.length(); at++) {
            for (int length : new int[] {wanted.length(), wanted.length() - 1, wanted.length() + 1}) {
                int end = at + length;
                if (end <= chars.length() && Label.slipOf(wanted, chars.substring(at, end), known)) {
                    Optional<Spot> spot = spot(label, at, end, 1.5, known);
                    if (spot.isPresent()) {
                        spots.add(spot.get());
                        at = end;
                        break;
                    }
                }
            }
        }
    }

    private Optional<Spot> spot(String label, int at, int end, double strayed, Set<String> known) {
        boolean opened = at == 0
                || !wordOf.get(at).equals(wordOf.get(at - 1))
                || OPENS.indexOf(chars.charAt(at - 1)) >= 0
                || Character.isDigit(chars.charAt(at - 1))
                || charOf.get(at) - charOf.get(at - 1) > 1;
        boolean colon = end < chars.length() && COLONS.indexOf(chars.charAt(end)) >= 0;
        boolean closed = colon
                || end == chars.length()
                || !wordOf.get(end).equals(wordOf.get(end - 1))
                || BRACKETS.indexOf(chars.charAt(end)) >= 0
                || charOf.get(end) - charOf.get(end - 1) > 1;
        if (partOfLonger(label, at, end, known) || !opened && !colon) {
            return Optional.empty();
        }
        double doubt = strayed + (opened ? 0 : 2) + (closed ? 0 : 1);
        int lastWord = wordOf.get(end - 1);
        Word word = words.get(lastWord);
        int from = charOf.get(end - 1) + 1;
        int value = skipTail(word.text(), from);
        Optional<Word> rest = value < word.text().length()
                ? Optional.of(word.part(value, word.text().length()))
                : Optional.empty();
        String tail = tail(lastWord, from, value);
        return Optional.of(new Spot(page, label, box(at, end), rest, tail, doubt));
    }

    /** 名称 inside 项目名称 is no 名称, where 项目名称 is a label too. */
    private boolean partOfLonger(String label, int at, int end, Set<String> known) {
        for (String other : known) {
            int inside = other.length() > label.length() ? other.indexOf(Label.fold(label)) : -1;
            int from = at - inside;
            if (inside >= 0
                    && from >= 0
                    && from + other.length() <= chars.length()
                    && end <= from + other.length()
                    && chars.substring(from, from + other.length()).equals(other)) {
                return true;
            }
        }
        return false;
    }

    private String tail(int lastWord, int from, int value) {
        Word word = words.get(lastWord);
        String tail = word.text().substring(from, value);
        boolean bracketFollows = value == word.text().length()
                && lastWord + 1 < words.size()
                && BRACKETS.indexOf(words.get(lastWord + 1).text().charAt(0)) >= 0;
        return bracketFollows ? tail + words.get(lastWord + 1).text() : tail;
    }

    private static final Pattern MARK = Pattern.compile("[盖公签印][章字名]?");

    /** Past spaces, colons and one bracket such as （万元） or （盖章）. */
    static int skipTail(String text, int from) {
        int at = from;
        while (at < text.length() && blank(text.charAt(at))) {
            at++;
        }
        if (at < text.length() && BRACKETS.indexOf(text.charAt(at)) >= 0) {
            int close = at + 1;
            while (close < text.length() && "）)]】".indexOf(text.charAt(close)) < 0) {
                close++;
            }
            if (close < text.length() && close - at <= 12) {
                at = close + 1;
            } else if (close == text.length()
                    && MARK.matcher(text.substring(at + 1)).matches()) {
                at = close; // a seal covers the end of （盖章）
            }
        }
        while (at < text.length() && (blank(text.charAt(at)) || COLONS.indexOf(text.charAt(at)) >= 0)) {
            at++;
        }
        return at;
    }

    private static boolean blank(char c) {
        return Character.isWhitespace(c) || c == '\u3000' || c == '_' || c == '\u00A0';
    }

    private Box box(int at, int end) {
        Box box = null;
        for (int i = at; i < end; i++) {
            Box one = words.get(wordOf.get(i)).boxOf(charOf.get(i), charOf.get(i) + 1);
            box = box == null ? one : box.union(one);
        }
        return box == null ? Box.PAGE : box;
    }
}
