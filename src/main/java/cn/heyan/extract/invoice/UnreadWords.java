package cn.heyan.extract.invoice;

import cn.heyan.evidence.Candidate;
import cn.heyan.evidence.Doubtful;
import cn.heyan.evidence.Invoice;
import cn.heyan.evidence.Reading;
import cn.heyan.notation.ChineseAmount;
import cn.heyan.notation.Yuan;
import java.util.List;

/**
 * An amount in words of which a reader of pictures made no amount: where it looks like the words of the total, it is probably
 * those, in doubt. Words that are an amount, if another one, are left alone: they may accuse the paper.
 */
final class UnreadWords {
    /** So many of the characters may be misread. */
    private static final double MISREAD = 0.34;

    private UnreadWords() {}

    static void keep(Face face, Run band, double from, Stated stated) {
        double to = band.all(Labels.FIGURES).stream()
                .mapToDouble(Run::left)
                .findFirst()
                .orElse(1);
        double left = band.all(Labels.WORDS).stream()
                .mapToDouble(Run::right)
                .findFirst()
                .orElse(from);
        band.between(left, to).split(2 * face.em()).stream()
                .filter(run -> InWords.likeness(run.text()) >= 0.5)
                .findFirst()
                .ifPresent(run -> stated.guess(Invoice.TOTAL_IN_WORDS, run.text(), Stated.witness(face, run)));
    }

    static Reading<String> read(Reading<String> words, Reading<Yuan> total, Stated stated) {
        List<Candidate<String>> unread = stated.guesses(Invoice.TOTAL_IN_WORDS);
        if (words.likeliest().isPresent()
                || unread.isEmpty()
                || total.likeliest().isEmpty()) {
            return words;
        }
        String due = ChineseAmount.write(total.likeliest().get()).replace('元', '圆');
        String print = InWords.clean(unread.get(0).value());
        return distance(print, due) <= MISREAD * due.length()
                ? new Doubtful<>(List.of(new Candidate<>(due, unread.get(0).witnesses())))
                : words;
    }

    /** How many characters must be changed, put in or left out. */
    static int distance(String one, String other) {
        int[] row = new int[other.length() + 1];
        for (int j = 0; j < row.length; j++) {
            row[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j < row.length; j++) {
                int changed = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(changed, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return row[other.length()];
    }
}
