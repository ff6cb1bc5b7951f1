package cn.heyan;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.DoubleSupplier;

/** How long a packet's page takes in a browser, by the browser's own clock: from the click to what a person can use. */
final class BrowserTimes {

    private static final int TIMES = 7;

    /** From the start of the navigation until the page's own script has run: findings can be walked, pages turned. */
    private static final String OPENED =
            "return performance.getEntriesByType('navigation')[0].domContentLoadedEventEnd;";

    /** From the start of the navigation until the first page's picture is there. */
    private static final String FIRST_PICTURE =
            "const done = arguments[0]; const img = document.querySelector('.paper img'); const end = () => done(performance.now());"
                    + " img.complete && img.naturalWidth ? done(performance.getEntriesByType('resource')"
                    + ".filter(r => /\\/picture$/.test(r.name)).map(r => r.responseEnd)[0]) : img.addEventListener('load', end);";

    /** From the click for the next page until its picture can be seen. */
    private static final String NEXT_PAGE =
            "const done = arguments[0], begun = performance.now(); document.getElementById('page-on').click();"
                    + " const img = document.querySelector('.paper img'); const end = () => done(performance.now() - begun);"
                    + " img.complete && img.naturalWidth ? end() : img.addEventListener('load', end);";

    private BrowserTimes() {}

    static void tell(String desk, String packet) {
        Browser browser = Browser.at(desk, "reviewer");
        List<Double> opened = new ArrayList<>();
        List<Double> pictures = new ArrayList<>();
        for (int i = 0; i < TIMES; i++) {
            browser.open("/packets/" + packet);
            browser.until(".finding.chosen");
            opened.add(number(browser.driver().executeScript(OPENED)));
            pictures.add(number(browser.driver().executeAsyncScript(FIRST_PICTURE)));
        }
        tell("in the browser: the packet's page can be used", opened);
        tell("in the browser: its first page's picture is there", pictures);
        browser.open("/packets/" + packet + "?page=140");
        browser.until(".paper img");
        DoubleSupplier next = () -> number(browser.driver().executeAsyncScript(NEXT_PAGE));
        tell("in the browser: the next page, never shown before", times(next));
        browser.open("/packets/" + packet + "?page=140");
        browser.until(".paper img");
        tell("in the browser: the next page, shown before", times(next));
    }

    private static List<Double> times(DoubleSupplier once) {
        List<Double> all = new ArrayList<>();
        for (int i = 0; i < TIMES; i++) {
            all.add(once.getAsDouble());
        }
        return all;
    }

    private static double number(Object said) {
        return ((Number) said).doubleValue();
    }

    private static void tell(String what, List<Double> all) {
        double[] sorted = all.stream().mapToDouble(each -> each).sorted().toArray();
        System.err.println(String.format(
                Locale.ROOT,
                "%-52s first %6.0f ms, median %6.0f, longest %6.0f",
                what,
                all.get(0),
                sorted[sorted.length / 2],
                Arrays.stream(sorted).max().orElse(0)));
    }
}
