package cn.heyan;

import cn.heyan.evidence.Dossier;
import cn.heyan.journey.Engine;
import cn.heyan.packet.Page;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes what Heyan reads on each page of a file: {@code PageTexts FILE OUT_DIR} makes {@code OUT_DIR/page-01.txt} and so on. */
public final class PageTexts {

    private PageTexts() {}

    public static void main(String... words) throws Exception {
        Path out = Files.createDirectories(Path.of(words[1]));
        try (Engine engine = Heyan.engine()) {
            long start = System.nanoTime();
            Dossier dossier = engine.journey().read(Path.of(words[0]));
            System.out.printf("%.1f s without start-up%n", (System.nanoTime() - start) / 1e9);
            for (Page page : dossier.read().pages()) {
                String name = "page-%02d.txt".formatted(page.ref().number());
                Files.writeString(out.resolve(name), page.text().text());
            }
        }
    }
}
