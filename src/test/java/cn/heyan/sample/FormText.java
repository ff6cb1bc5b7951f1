package cn.heyan.sample;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A blank form or paper as its office prints it, from a text file: {@code = } title, {@code - } paragraph, {@code + } centred line,
 * {@code ) } line at the right, {@code @ name|foot} seal beside the line before, {@code ! page},
 * {@code ! space pixels}, {@code ! code payload}, {@code # } column widths of a table, every other line a row of it,
 * cells between bars.
 *
 * @param parts strings, each beginning with its mark, and tables, in order
 */
record FormText(List<Object> parts) {

    private static final String MARKS = "=-+)@!";

    static FormText load(String name) {
        try (InputStream file = FormText.class.getResourceAsStream("forms/" + name + ".form")) {
            return of(new String(java.util.Objects.requireNonNull(file, name).readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static FormText of(String text) {
        List<Object> parts = new ArrayList<>();
        List<List<FormCell>> rows = new ArrayList<>();
        for (String line : text.split("\n")) {
            if (!line.isEmpty() && MARKS.indexOf(line.charAt(0)) >= 0) {
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
