package cn.heyan.sample;

import cn.heyan.packet.DocumentKind;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * One office paper with what it says. Its layout is a {@link FormText} with {@code ? field: what to invent}, {@code ?* column: …} for
 * the rows of its table, {@code ?* 5} for how many, and {@code * …} for the line that each row becomes. Names that begin with _ are
 * printed, but nobody asks for them.
 *
 * @param kind what it is
 * @param text with everything filled in
 * @param values field → value: dates ISO, money in yuan
 * @param rows of its table, column → value
 */
record OfficePaper(DocumentKind kind, FormText text, Map<String, String> values, List<Map<String, String>> rows) {

    static OfficePaper of(
            DocumentKind kind,
            String layout,
            Map<String, String> given,
            List<Map<String, String>> rowsGiven,
            Inventor inventor) {
        Map<String, String> fields = new LinkedHashMap<>();
        Map<String, String> columns = new LinkedHashMap<>();
        List<String> body = new ArrayList<>();
        int count = 0;
        for (String line : layout.split("\n")) {
            if (line.matches("\\?\\* *\\d+")) {
                count = Integer.parseInt(line.substring(2).strip());
            } else if (line.startsWith("?")) {
                int colon = line.indexOf(':');
                boolean ofRow = line.startsWith("?*");
                (ofRow ? columns : fields)
                        .put(
                                line.substring(ofRow ? 2 : 1, colon).strip(),
                                line.substring(colon + 1).strip());
            } else {
                body.add(line);
            }
        }
        Invention invention = new Invention(inventor);
        List<Map<String, String>> rows = new ArrayList<>();
        for (int i = 0; i < (rowsGiven.isEmpty() ? count : rowsGiven.size()); i++) {
            Map<String, String> row = new LinkedHashMap<>(rowsGiven.isEmpty() ? Map.of() : rowsGiven.get(i));
            row.put("_i", String.valueOf(i + 1));
            columns.forEach((name, how) -> row.computeIfAbsent(name, n -> invention.of(how, row, List.of())));
            rows.add(row);
        }
        Map<String, String> values = new LinkedHashMap<>(given);
        fields.forEach((name, how) -> values.computeIfAbsent(name, n -> invention.of(how, values, rows)));
        StringBuilder filled = new StringBuilder();
        for (String line : body) {
            if (line.startsWith("*")) {
                rows.forEach(row -> filled.append(Filling.fill(line.substring(1).strip(), row))
                        .append('\n'));
            } else {
                filled.append(Filling.fill(line, values)).append('\n');
            }
        }
        return new OfficePaper(kind, FormText.of(filled.toString()), values, rows);
    }

    /** On sheets, with its red seal, for the scanner. */
    Drawn scan() {
        FormSheets sheets = new FormSheets(FormSheets.Tick.CHECK, 2);
        onto(sheets);
        return new Drawn(kind, sheets.sheets());
    }

    /** As a PDF whose text is text. */
    byte[] pdf() throws IOException {
        try (FormPdf pdf = new FormPdf("□☑")) {
            onto(pdf);
            return pdf.bytes();
        }
    }

    /** Onto the pages of this pencil, behind those that are there: several papers may go into one file. */
    void onto(FormPencil pencil) {
        new FormPress(pencil, 32, 1.5, Typeface.SONG, true).print(text.parts());
    }

    /** Its sheets and what they say, for measuring. */
    Told told() {
        Told told = Told.of(scan());
        values.forEach((name, value) -> {
            if (!name.startsWith("_")) {
                told.says(name, value);
            }
        });
        for (Map<String, String> row : rows) {
            var one = told.rows().addObject();
            row.forEach((name, value) -> {
                if (!name.startsWith("_")) {
                    one.put(name, value);
                }
            });
        }
        return told;
    }
}
