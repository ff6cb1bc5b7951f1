package cn.heyan.programme;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.nodes.Node;

/**
 * A programme file with what it includes, as parts: every name stands once, in one of the files.
 *
 * @param whole the file itself, for complaints about what is missing
 * @param single keys that have one value: id, title, notice …
 * @param named the sections of named things: windows, thresholds, exclusions, parameters, clauses, rubrics
 * @param listed the lists: materials and checks, the file's own before the included ones
 * @param included the shared files it takes in
 */
record ProgrammeFile(
        Part whole,
        Map<String, Part> single,
        Map<String, Map<String, Part>> named,
        Map<String, List<Part>> listed,
        Set<Path> included) {
    private static final Set<String> SINGLE = Set.of("id", "title", "formTitles", "formSays", "notice", "recipients");
    private static final Set<String> NAMED =
            Set.of("windows", "thresholds", "exclusions", "parameters", "clauses", "rubrics");
    private static final Set<String> LISTED = Set.of("materials", "checks");
    private static final String INCLUDE = "include";

    /** Reads the file and the files it includes, which lie in the folder {@code shared} beside it. */
    static ProgrammeFile read(Path file) {
        ProgrammeFile read = new ProgrammeFile(
                parse(file), new LinkedHashMap<>(), new LinkedHashMap<>(), new LinkedHashMap<>(), new HashSet<>());
        read.take(read.whole);
        return read;
    }

    /** The value of a key that must be there. */
    Part need(String key) {
        return Optional.ofNullable(single.get(key))
                .orElseThrow(() -> whole.wrong("缺少“" + key + "”", "在文件开头写上“" + key + ": …”"));
    }

    /** The parts of a section by name; none if there is no such section. */
    Map<String, Part> section(String key) {
        return named.getOrDefault(key, Map.of());
    }

    /** The parts of a list; none if there is no such list. */
    List<Part> list(String key) {
        return listed.getOrDefault(key, List.of());
    }

    private void take(Part root) {
        List<String> known = new ArrayList<>(List.of(INCLUDE));
        known.addAll(SINGLE);
        known.addAll(NAMED);
        known.addAll(LISTED);
        Map<String, Part> entries = root.entries(known);
        entries.forEach((key, part) -> {
            if (SINGLE.contains(key)) {
                once(single, key, part);
            } else if (NAMED.contains(key)) {
                part.entries()
                        .forEach((name, each) ->
                                once(named.computeIfAbsent(key, k -> new LinkedHashMap<>()), name, each));
            } else if (LISTED.contains(key)) {
                listed.computeIfAbsent(key, k -> new ArrayList<>()).addAll(part.items());
            }
        });
        Optional.ofNullable(entries.get(INCLUDE)).ifPresent(this::include);
    }

    /** What is included twice, from here and from a shared file, counts once. */
    private void include(Part part) {
        for (String name : part.texts()) {
            Path shared = whole.file().resolveSibling("shared").resolve(name + ".yml");
            if (!Files.isRegularFile(shared)) {
                throw part.wrong("找不到要引入的文件 shared/" + name + ".yml", "把文件放到 shared 目录，或改正名称");
            }
            if (included.add(shared)) {
                take(parse(shared));
            }
        }
    }

    private static void once(Map<String, Part> into, String key, Part part) {
        Part before = into.putIfAbsent(key, part);
        if (before != null) {
            throw part.wrong("“" + key + "”在 " + before.file().getFileName() + " 里已经写过", "每个名称只写一次，删去其中一处");
        }
    }

    private static Part parse(Path file) {
        LoaderOptions options = new LoaderOptions();
        options.setAllowDuplicateKeys(false);
        try (Reader reader = Files.newBufferedReader(file)) {
            Node node = new Yaml(options).compose(reader);
            if (node == null) {
                throw new BadProgramme("申报事项文件 " + file.getFileName() + " 是空的。参照其他申报事项文件填写，或删去它。");
            }
            return new Part(file, String.valueOf(file.getFileName()), node);
        } catch (MarkedYAMLException e) {
            int line = e.getProblemMark() == null ? 1 : e.getProblemMark().getLine() + 1;
            throw new BadProgramme(
                    "申报事项文件 " + file.getFileName() + " 第 " + line + " 行：YAML 写法有误（" + e.getProblem()
                            + "）。检查缩进、冒号后的空格和引号。",
                    e);
        } catch (IOException e) {
            throw new BadProgramme(
                    "申报事项文件 " + file.getFileName() + " 无法读取（" + e.getMessage() + "）。确认文件存在、编码为 UTF-8。", e);
        }
    }
}
