package cn.heyan.extract.form;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * A file that describes a printed form or paper; what is wrong in it is said with file and key.
 *
 * @param file which
 * @param root what it says
 */
record SpecFile(Path file, JsonNode root) {

    static SpecFile read(Path file) {
        try {
            return new SpecFile(file, new ObjectMapper(new YAMLFactory()).readTree(file.toFile()));
        } catch (IOException e) {
            throw new UncheckedIOException("表格定义文件 " + file + " 无法读取：" + e.getMessage(), e);
        }
    }

    /** Every such file of a folder, in the order of their names. */
    static List<SpecFile> in(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".yml"))
                    .sorted()
                    .map(SpecFile::read)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("表格定义文件夹 " + folder + " 无法读取：" + e.getMessage(), e);
        }
    }

    /** The file's name without ending. */
    String id() {
        return file.getFileName().toString().replace(".yml", "");
    }

    /** What is made of each entry below the key; an entry may have these keys and no others. */
    <T> Map<String, T> each(String key, Set<String> keys, BiFunction<String, JsonNode, T> make) {
        Map<String, T> made = new LinkedHashMap<>();
        root.path(key).fields().forEachRemaining(one -> {
            known(one.getValue(), keys, key + "." + one.getKey() + ".");
            made.put(one.getKey(), make.apply(one.getKey(), one.getValue()));
        });
        return made;
    }

    void known(JsonNode node, Set<String> keys, String at) {
        node.fieldNames().forEachRemaining(key -> {
            if (!keys.contains(key)) {
                throw wrong(at + key, "不认识这个键，可用的有 " + new TreeSet<>(keys));
            }
        });
    }

    <E extends Enum<E>> E choice(Class<E> choices, String written, String at) {
        try {
            return Enum.valueOf(choices, written.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException none) {
            String all = String.join(
                    "、",
                    Stream.of(choices.getEnumConstants())
                            .map(one -> one.name().toLowerCase(Locale.ROOT))
                            .toList());
            throw wrong(at, "没有“" + written + "”，可写 " + all);
        }
    }

    Pattern pattern(String written, String at) {
        try {
            return Pattern.compile(written);
        } catch (PatternSyntaxException e) {
            throw wrong(at, "正则式写错：" + e.getMessage());
        }
    }

    IllegalArgumentException wrong(String at, String what) {
        return new IllegalArgumentException("表格定义文件 " + file + " 的 " + at + "：" + what);
    }

    static Map<String, String> map(JsonNode node) {
        Map<String, String> map = new LinkedHashMap<>();
        node.fields()
                .forEachRemaining(one -> map.put(one.getKey(), one.getValue().asText()));
        return map;
    }

    static List<String> texts(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false)
                .map(JsonNode::asText)
                .toList();
    }
}
