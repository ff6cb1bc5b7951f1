package cn.heyan.programme;

import cn.heyan.programme.expression.Vocabulary;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Every programme that this installation knows, from the files of one folder; a file that is broken stops no other. */
public final class Programmes {
    private static final String ENDING = ".yml";

    private final Map<String, Programme> byId;
    private final Map<String, String> broken;

    private Programmes(Map<String, Programme> byId, Map<String, String> broken) {
        this.byId = byId;
        this.broken = broken;
    }

    /** Loads every {@code *.yml} of the folder. */
    public static Programmes load(Path folder) {
        return load(folder, Vocabulary.ANY);
    }

    /** The same, refusing kinds of document, fields and tables that the vocabulary does not have. */
    public static Programmes load(Path folder, Vocabulary vocabulary) {
        Map<String, Programme> byId = new LinkedHashMap<>();
        Map<String, String> broken = new LinkedHashMap<>();
        for (Path file : files(folder)) {
            String name = String.valueOf(file.getFileName());
            String id = name.substring(0, name.length() - ENDING.length());
            try {
                byId.put(id, read(file, vocabulary));
            } catch (BadProgramme e) {
                broken.put(id, String.valueOf(e.getMessage()));
            } catch (RuntimeException e) {
                // what no part of the reading foresaw still names its file and stops no other
                broken.put(id, "申报事项文件 " + name + " 无法使用（" + e + "）。请对照其他申报事项文件改正。");
            }
        }
        return new Programmes(byId, broken);
    }

    private static Programme read(Path file, Vocabulary vocabulary) {
        ProgrammeFile parts = ProgrammeFile.read(file);
        Programme programme = new ProgrammeReading(parts, vocabulary).programme();
        String name = programme.id() + ENDING;
        if (!file.endsWith(name)) {
            throw parts.need("id").wrong("编号与文件名不同", "把文件改名为 " + name + "，或改正 id");
        }
        return programme;
    }

    /** What is wrong with the files that cannot be used, by the id that they are named after: file, line, what would be right. */
    public Map<String, String> broken() {
        return Map.copyOf(broken);
    }

    /** What is wrong with the file of this id, if it cannot be used. */
    public Optional<String> broken(String id) {
        return Optional.ofNullable(broken.get(id));
    }

    /** The programme with this id, if there is one. */
    public Optional<Programme> byId(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /**
     * The programmes whose form's title (申报书标题) stands in this text, whatever the spaces, with that title; a title that is
     * only part of another's that stands there too does not count.
     */
    public Map<String, String> titled(String text) {
        String dense = dense(text);
        Map<String, String> titled = new LinkedHashMap<>();
        for (Programme programme : byId.values()) {
            programme.formTitles().stream()
                    .filter(title -> dense.contains(dense(title)))
                    .max(Comparator.comparingInt(String::length))
                    .ifPresent(title -> titled.put(programme.id(), title));
        }
        List<String> all = titled.values().stream().map(Programmes::dense).toList();
        titled.values().removeIf(title -> all.stream()
                .anyMatch(other -> !other.equals(dense(title)) && other.contains(dense(title))));
        return titled;
    }

    /** All of them, in the order of their ids. */
    public List<Programme> all() {
        return List.copyOf(byId.values());
    }

    private static List<Path> files(Path folder) {
        List<Path> files = new ArrayList<>();
        try (Stream<Path> all = Files.list(folder)) {
            all.filter(file -> String.valueOf(file.getFileName()).endsWith(ENDING))
                    .forEach(files::add);
        } catch (IOException e) {
            throw new BadProgramme("申报事项目录 " + folder + " 无法打开（" + e.getMessage() + "）。确认目录存在。", e);
        }
        files.sort(null);
        return files;
    }

    private static String dense(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("[\\s“”\"]+", "");
    }
}
