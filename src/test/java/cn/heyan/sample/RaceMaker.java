package cn.heyan.sample;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Makes scanned pages whose clean text is known, to hold readers side by side: {@code RaceMaker OUT_DIR [pages [seed]]} writes
 * {@code race.pdf}, and for each page {@code pictures/page-01.jpg} and {@code truth/page-01.txt}, one drawn piece of text a line.
 */
public final class RaceMaker {

    /** Pages with less text than this, such as photos, are left out. */
    private static final int LEAST_CHARACTERS = 150;

    private RaceMaker() {}

    public static void main(String... words) throws IOException {
        Path out = Path.of(words[0]);
        int most = words.length > 1 ? Integer.parseInt(words[1]) : 20;
        long seed = words.length > 2 ? Long.parseLong(words[2]) : 31;
        Files.createDirectories(out.resolve("pictures"));
        Files.createDirectories(out.resolve("truth"));
        Scanner scanner = new Scanner(seed);
        List<BufferedImage> pages = new ArrayList<>();
        for (Drawn document : Assembly.documents(new Drafting(seed, Defect.CLEAN).draft())) {
            for (Sheet sheet : document.pages()) {
                if (sheet.said().stream().mapToInt(String::length).sum() >= LEAST_CHARACTERS && pages.size() < most) {
                    BufferedImage page = scanner.scan(sheet.image(), 0);
                    pages.add(page);
                    String name = "page-%02d".formatted(pages.size());
                    Files.write(out.resolve("pictures").resolve(name + ".jpg"), Binder.jpeg(page));
                    Files.write(out.resolve("truth").resolve(name + ".txt"), sheet.said());
                }
            }
        }
        Binder.bind(pages, out.resolve("race.pdf"));
        System.out.println(pages.size() + " pages");
    }
}
