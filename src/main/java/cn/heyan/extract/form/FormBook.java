package cn.heyan.extract.form;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The printed forms that are known, from the files of config/papers/forms as they are now: one that is added or changed counts
 * from the next packet on, one that is broken stops no other. Thread-safe.
 */
public final class FormBook {
    private static final Logger LOG = LoggerFactory.getLogger(FormBook.class);

    private final Path folder;
    private Map<Path, String> seen = Map.of();
    private List<FormSpec> forms = List.of();
    private Map<String, String> broken = Map.of();

    /** The forms below this folder (config/papers). */
    public FormBook(Path papers) {
        this.folder = papers.resolve("forms");
    }

    /** The forms as their files say now, in the order of their names. */
    synchronized List<FormSpec> forms() {
        Map<Path, String> stamps = stamps();
        if (!stamps.equals(seen)) {
            load(stamps.keySet());
            seen = stamps;
        }
        return forms;
    }

    /** What is wrong with the files that cannot be used, by the name of the file. */
    public synchronized Map<String, String> broken() {
        return forms().isEmpty() && broken.isEmpty() ? Map.of() : Map.copyOf(broken);
    }

    /** The ids of the programmes that use this form; none if there is no such form. */
    public List<String> programmes(String form) {
        return forms().stream()
                .filter(each -> each.id().equals(form))
                .flatMap(each -> each.programmes().stream())
                .toList();
    }

    /** What the forms of a programme state: ids of fields and columns; none if it has no form of its own. */
    public Set<String> fields(String programme) {
        Set<String> fields = new TreeSet<>();
        forms().stream()
                .filter(form -> form.programmes().contains(programme))
                .forEach(form -> fields.addAll(form.ids()));
        return fields;
    }

    /** What the forms of a programme print beside each field: the first of its labels, by the field's id. */
    public Map<String, String> labels(String programme) {
        Map<String, String> labels = new TreeMap<>();
        forms().stream()
                .filter(form -> form.programmes().contains(programme))
                .forEach(form -> labels.putAll(form.captions()));
        return labels;
    }

    private void load(Set<Path> files) {
        List<FormSpec> good = new ArrayList<>();
        Map<String, String> bad = new TreeMap<>();
        for (Path file : files) {
            if (folder.equals(file.getParent())) {
                try {
                    good.add(FormShelf.read(file));
                } catch (IllegalArgumentException | UncheckedIOException e) {
                    bad.put(String.valueOf(file.getFileName()), String.valueOf(e.getMessage()));
                    LOG.warn("{}。这张表格暂不能识别，其余照常使用。", e.getMessage());
                }
            }
        }
        forms = List.copyOf(good);
        broken = bad;
    }

    private Map<Path, String> stamps() {
        Map<Path, String> stamps = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder, 2)) {
            for (Path file :
                    files.filter(each -> each.toString().endsWith(".yml")).toList()) {
                stamps.put(file, Files.getLastModifiedTime(file) + " " + Files.size(file));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("表格定义文件夹 " + folder + " 无法读取：" + e.getMessage(), e);
        }
        return stamps;
    }
}
