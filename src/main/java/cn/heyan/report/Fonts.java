package cn.heyan.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The fonts of this machine that a PDF can carry: single TrueType files, because collections and the OpenType outlines of
 * Noto CJK cannot be embedded.
 */
final class Fonts {

    /** A font file under the name by which paper.css asks for it. */
    record Font(String family, Path file, boolean bold) {}

    private record Wanted(String family, boolean bold, List<String> files) {}

    private static final String CHINESE = "heyan-hei";

    private static final List<Wanted> WANTED = List.of(
            new Wanted("heyan-latin", false, List.of("LiberationSans-Regular.ttf", "DejaVuSans.ttf")),
            new Wanted("heyan-latin", true, List.of("LiberationSans-Bold.ttf", "DejaVuSans-Bold.ttf")),
            new Wanted(
                    CHINESE,
                    false,
                    List.of("DroidSansFallbackFull.ttf", "DroidSansFallback.ttf", "gbsn00lp.ttf", "simhei.ttf")),
            new Wanted("heyan-kai", false, List.of("gkai00mp.ttf", "simkai.ttf")),
            new Wanted("heyan-signs", false, List.of("DejaVuSans.ttf")));

    private Fonts() {}

    /** What of them is on this machine. */
    static List<Font> find(List<Path> folders) throws IOException {
        Map<String, Path> here = new HashMap<>();
        for (Path folder : folders) {
            if (Files.isDirectory(folder)) {
                try (Stream<Path> files = Files.walk(folder)) {
                    files.forEach(file -> here.putIfAbsent(file.getFileName().toString(), file));
                }
            }
        }
        List<Font> found = new ArrayList<>();
        for (Wanted wanted : WANTED) {
            Optional<Path> file = wanted.files().stream()
                    .filter(here::containsKey)
                    .map(name -> here.get(name))
                    .findFirst();
            file.ifPresent(path -> found.add(new Font(wanted.family(), path, wanted.bold())));
        }
        return found;
    }

    /** Whether a Chinese font is among them: without it a PDF would be rows of boxes. */
    static boolean canWriteChinese(List<Font> fonts) {
        return fonts.stream().anyMatch(font -> font.family().equals(CHINESE));
    }
}
