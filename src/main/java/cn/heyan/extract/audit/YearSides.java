package cn.heyan.extract.audit;

import cn.heyan.extract.Print;
import cn.heyan.extract.Sheet;
import cn.heyan.extract.Spot;
import cn.heyan.packet.Page;
import java.util.Optional;

/**
 * Which column of a statement is which year: the earlier one may stand on the left.
 *
 * @param thisYear the later year
 * @param now middle of its column, as a fraction of the page's width
 * @param before middle of the earlier year's column
 */
record YearSides(int thisYear, double now, double before) {

    private static final String[] NOW = {"期末余额", "期末数", "年末余额", "年末数", "本期金额", "本期发生额", "本年金额", "本年累计", "本期数", "本年数"};
    private static final String[] BEFORE = {
        "上年年末余额", "年初余额", "期初余额", "期初数", "年初数", "上年末余额", "上期金额", "上期发生额", "上年金额", "上年同期", "上期数", "上年数"
    };

    /** The sides on this page of the sheet; nothing if its headings do not tell. */
    static Optional<YearSides> on(Sheet sheet, Page page, int thisYear) {
        Optional<Double> before = middle(sheet, page, withYear(thisYear - 1, BEFORE));
        Optional<Double> now = middle(sheet, page, withYear(thisYear, NOW))
                .filter(x -> before.isEmpty() || Math.abs(x - before.get()) > 0.05);
        if (now.isEmpty() || before.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new YearSides(thisYear, now.get(), before.get()));
    }

    private static String[] withYear(int year, String[] words) {
        String[] all = java.util.Arrays.copyOf(words, words.length + 3);
        all[words.length] = year + "年12月31日";
        all[words.length + 1] = year + "年度";
        all[words.length + 2] = year + "年";
        return all;
    }

    /** Headings in words come first: dates also stand in the table's title. */
    private static Optional<Double> middle(Sheet sheet, Page page, String[] words) {
        for (String word : words) {
            Optional<Spot> spot = sheet.find(word).stream()
                    .filter(s -> s.strayed() == 0 && s.page().ref().equals(page.ref()))
                    .findFirst();
            if (spot.isPresent()) {
                return Optional.of(spot.get().box().centreX());
            }
        }
        return Optional.empty();
    }

    /** The year of the column that the figure stands in. */
    int yearOf(Print figure) {
        double x = figure.box().centreX();
        return Math.abs(x - now) <= Math.abs(x - before) ? thisYear : thisYear - 1;
    }
}
