package cn.heyan.programme;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/**
 * A part of a programme file that knows its line, so that every complaint can name it.
 *
 * @param file it stands in
 * @param name of the key it belongs to, for complaints
 * @param node as parsed
 */
record Part(Path file, String name, Node node) {
    /** The parts of a mapping by key; a key outside {@code known} or one that comes twice is refused. */
    Map<String, Part> entries(Collection<String> known) {
        Map<String, Part> entries = entries();
        entries.forEach((key, part) -> {
            if (!known.contains(key)) {
                throw part.wrong("不认识的项“" + key + "”", "可用的项：" + String.join("、", new TreeSet<>(known)));
            }
        });
        return entries;
    }

    /** The parts of a mapping by key. */
    Map<String, Part> entries() {
        if (!(node instanceof MappingNode mapping)) {
            throw wrong("“" + name + "”应是一组“名称: 值”", "每行写“名称: 值”，比上一级多缩进两格");
        }
        Map<String, Part> entries = new LinkedHashMap<>();
        for (NodeTuple tuple : mapping.getValue()) {
            String key = new Part(file, name, tuple.getKeyNode()).text();
            Part value = new Part(file, key, tuple.getValueNode());
            if (entries.put(key, value) != null) {
                throw value.wrong("“" + key + "”写了两次", "每项只写一次，删去其中一处");
            }
        }
        return entries;
    }

    /** The parts of a list. */
    List<Part> items() {
        if (!(node instanceof SequenceNode sequence)) {
            throw wrong("“" + name + "”应是列表", "写成 [甲, 乙] 或每行以“- ”开头");
        }
        List<Part> items = new ArrayList<>();
        sequence.getValue().forEach(item -> items.add(new Part(file, name, item)));
        return items;
    }

    /** A list of texts; one text stands for a list of one. */
    List<String> texts() {
        return node instanceof ScalarNode
                ? List.of(text())
                : items().stream().map(Part::text).toList();
    }

    /** The parts of a list; one value stands for a list of one. */
    List<Part> each() {
        return node instanceof ScalarNode ? List.of(this) : items();
    }

    /** Whether it is a group of names with values. */
    boolean isMapping() {
        return node instanceof MappingNode;
    }

    /** Everything below it as maps, lists and texts. */
    Object tree() {
        if (node instanceof MappingNode) {
            Map<String, Object> map = new LinkedHashMap<>();
            entries().forEach((key, part) -> map.put(key, part.tree()));
            return map;
        }
        return node instanceof SequenceNode ? items().stream().map(Part::tree).toList() : text();
    }

    /** Its text, as written. */
    String text() {
        if (!(node instanceof ScalarNode scalar) || scalar.getValue().isBlank()) {
            throw wrong("“" + name + "”应是一个值", "在冒号后写一个值，含特殊符号时加引号");
        }
        return scalar.getValue().strip();
    }

    /** One of these parts of it, which must be there. */
    Part need(Map<String, Part> keys, String key) {
        Part part = keys.get(key);
        if (part == null) {
            throw wrong("缺少“" + key + "”", "补上“" + key + ": …”");
        }
        return part;
    }

    /** Its text as one of these words. */
    <E extends Enum<E>> E one(E[] values, String what) {
        return Arrays.stream(values)
                .filter(value -> value.name().equals(text()))
                .findFirst()
                .orElseThrow(() -> wrong(
                        "没有“" + text() + "”这种" + what,
                        "可用的有："
                                + String.join(
                                        "、",
                                        Arrays.stream(values).map(Enum::name).toList())));
    }

    /** The complaint about this part: file, line, what is wrong, what would be right. */
    BadProgramme wrong(String what, String right) {
        int line = node.getStartMark().getLine() + 1;
        return new BadProgramme("申报事项文件 " + file.getFileName() + " 第 " + line + " 行：" + what + "。" + right + "。");
    }
}
