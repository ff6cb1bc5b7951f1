package cn.heyan.extract.form;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * Where the declared fields stand on application forms, as config/papers/application-form.yml says.
 *
 * @param headings of year columns, {@code {year}} standing for the year
 * @param yearly fields with one column a year
 * @param single fields with one value
 * @param ticks groups of boxes
 * @param others labels that nobody asks for, at which a value ends
 */
record FormLabels(
        List<String> headings,
        Map<String, Entry> yearly,
        Map<String, Entry> single,
        Map<String, Entry> ticks,
        List<String> others) {

    /**
     * One field.
     *
     * @param labels it may have
     * @param kind money, percent, text, code, date or period
     * @param after words behind which its label counts; empty for anywhere
     * @param options of a group of boxes
     */
    record Entry(List<String> labels, String kind, String after, List<String> options) {}

    static FormLabels load(Path papers) {
        Path file = papers.resolve("application-form.yml");
        try {
            JsonNode root = new ObjectMapper(new YAMLFactory()).readTree(file.toFile());
            return new FormLabels(
                    texts(root.path("years").path("headings")),
                    entries(root.path("years").path("fields")),
                    entries(root.path("single")),
                    entries(root.path("ticks")),
                    texts(root.path("others")));
        } catch (IOException e) {
            throw new UncheckedIOException("申报书栏目文件 " + file + " 无法读取：" + e.getMessage(), e);
        }
    }

    /** Every label there is: a value ends where the next one begins. */
    List<String> all() {
        List<String> all = new ArrayList<>(others);
        Stream.of(yearly, single, ticks)
                .flatMap(map -> map.values().stream())
                .forEach(entry -> all.addAll(entry.labels()));
        return all;
    }

    private static Map<String, Entry> entries(JsonNode map) {
        Map<String, Entry> entries = new LinkedHashMap<>();
        map.fields()
                .forEachRemaining(one -> entries.put(
                        one.getKey(),
                        new Entry(
                                texts(one.getValue().path("labels")),
                                one.getValue().path("kind").asText("text"),
                                one.getValue().path("after").asText(""),
                                texts(one.getValue().path("options")))));
        return entries;
    }

    private static List<String> texts(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false)
                .map(JsonNode::asText)
                .toList();
    }
}
