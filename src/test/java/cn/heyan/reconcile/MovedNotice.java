package cn.heyan.reconcile;

import cn.heyan.programme.Programme;
import cn.heyan.programme.Programmes;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.yaml.snakeyaml.Yaml;

/**
 * One programme's file in a folder of its own, with one figure written differently. What the bureau still has to set
 * ({@code unset: …，如 0.0345}) is set as its own example says, so that what hangs on it can be tried.
 *
 * @param folder with the programme's file and a folder {@code shared}
 * @param id of the programme
 */
record MovedNotice(Path folder, String id) {
    private static final Pattern UNSET =
            Pattern.compile("(?m)(?:\\R\\s+unset: |\\{unset: )[^\\n}]*?如 ([\\d.-]+)[^\\n}]*\\}?");

    static MovedNotice of(Path notices, Path folder, String id) throws IOException {
        Files.createDirectories(folder.resolve("shared"));
        try (Stream<Path> shared = Files.list(notices.resolve("shared"))) {
            for (Path file :
                    shared.filter(each -> each.toString().endsWith(".yml")).toList()) {
                copy(file, folder.resolve("shared").resolve(file.getFileName()));
            }
        }
        copy(notices.resolve(id + ".yml"), folder.resolve(id + ".yml"));
        return new MovedNotice(folder, id);
    }

    private static void copy(Path from, Path to) throws IOException {
        Files.writeString(to, set(Files.readString(from)));
    }

    private static String set(String text) {
        Matcher unset = UNSET.matcher(text);
        StringBuilder out = new StringBuilder();
        while (unset.find()) {
            // lines stay as they are: complaints name them
            unset.appendReplacement(out, Matcher.quoteReplacement(" \"" + unset.group(1) + "\""));
        }
        return unset.appendTail(out).toString();
    }

    /** The programme as it is. */
    Programme programme() {
        Programmes loaded = Programmes.load(folder, A.VOCABULARY);
        return loaded.byId(id)
                .orElseThrow(() -> new AssertionError(loaded.broken().toString()));
    }

    /** The programme with this figure written differently; nothing where its file is refused then, because its form has no such year. */
    Optional<Programme> with(NoticeFigure figure, String text) throws IOException {
        boolean shared = figure.file().getParent().endsWith("shared");
        Path file = (shared ? folder.resolve("shared") : folder)
                .resolve(figure.file().getFileName());
        String before = Files.readString(file);
        String original = Files.readString(figure.file());
        try {
            String changed =
                    original.substring(0, figure.start()) + '"' + text + '"' + original.substring(figure.end());
            Files.writeString(file, set(changed));
            return Programmes.load(folder, A.VOCABULARY).byId(id);
        } finally {
            Files.writeString(file, before);
        }
    }

    /** The programme's own file, and those it takes in, and those they take in. */
    static Set<Path> files(Path notices, String id) throws IOException {
        Set<Path> files = new LinkedHashSet<>();
        take(notices.resolve(id + ".yml"), notices.resolve("shared"), files);
        return files;
    }

    private static void take(Path file, Path shared, Set<Path> into) throws IOException {
        if (into.add(file)) {
            try (Reader reader = Files.newBufferedReader(file)) {
                Map<String, Object> root = new Yaml().load(reader);
                for (String name : CaseFile.texts(root.get("include"))) {
                    take(shared.resolve(name + ".yml"), shared, into);
                }
            }
        }
    }
}
