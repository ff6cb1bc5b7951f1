package cn.heyan.programme;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Every programme that this installation knows, from the files of one folder. */
public final class Programmes {
    private final Map<String, Programme> byId;

    private Programmes(Map<String, Programme> byId) {
        this.byId = byId;
    }

    /** Loads every {@code *.yml} of the folder; fails with {@link BadProgramme} at the first thing that is wrong. */
    public static Programmes load(Path folder) {
        return load(folder, Set.of());
    }

    /** The same, refusing kinds of document whose ids are not among these. */
    public static Programmes load(Path folder, Set<String> documentKinds) {
        Map<String, Programme> byId = new LinkedHashMap<>();
        for (Path file : files(folder)) {
            ProgrammeFile parts = ProgrammeFile.read(file);
            Programme programme = new ProgrammeReading(parts, documentKinds).programme();
            String name = programme.id() + ".yml";
            if (!file.endsWith(name)) {
                throw parts.need("id").wrong("编号与文件名不同", "把文件改名为 " + name + "，或改正 id");
            }
            byId.put(programme.id(), programme);
        }
        if (byId.isEmpty()) {
            throw new BadProgramme("目录 " + folder + " 里没有申报事项文件（*.yml）。把申报事项文件放进去再启动。");
        }
        return new Programmes(byId);
    }

    /** The programme with this id, if there is one. */
    public Optional<Programme> byId(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** The programme whose form has this title (申报书标题), whatever the spaces and whatever stands around it. */
    public Optional<Programme> byFormTitle(String title) {
        String dense = dense(title);
        List<Programme> found = byId.values().stream()
                .filter(programme ->
                        programme.formTitles().stream().anyMatch(formTitle -> dense.contains(dense(formTitle))))
                .toList();
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }

    /** All of them, in the order of their ids. */
    public List<Programme> all() {
        return List.copyOf(byId.values());
    }

    private static List<Path> files(Path folder) {
        List<Path> files = new ArrayList<>();
        try (Stream<Path> all = Files.list(folder)) {
            all.filter(file -> String.valueOf(file.getFileName()).endsWith(".yml"))
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
