package cn.heyan.sample;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A blank form as its notice prints it, from a text file: {@code = } title, {@code - } paragraph, {@code # } column widths of a table,
 * every other line a row of it, cells between bars.
 *
 * @param parts strings (a title begins with {@code =}) and tables, in order
 */
record FormText(List<Object> parts) {

    static FormText load(String name) {
        try (InputStream file = FormText.class.getResourceAsStream("forms/" + name + ".form")) {
            return of(new String(java.util.Objects.requireNonNull(file, name).readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static FormText of(String text) {
        List<Object> parts = new ArrayList<>();
        List<List<FormCell>> rows = new ArrayList<>();
        for (String line : text.split("\n")) {
            if (line.startsWith("=") || line.startsWith("-")) {
                parts.add(line);
            } else if (line.startsWith("#")) {
                rows = new ArrayList<>();
                parts.add(new FormTable(
                        Arrays.stream(line.substring(1).strip().split(" "))
                                .map(Integer::valueOf)
                                .toList(),
                        rows));
            } else if (!line.isBlank()) {
                rows.add(Arrays.stream(line.split("\\|", -1)).map(FormCell::of).toList());
            }
        }
        return new FormText(parts);
    }
}
