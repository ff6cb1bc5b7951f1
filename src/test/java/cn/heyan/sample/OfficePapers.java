package cn.heyan.sample;

import cn.heyan.packet.DocumentKind;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Draws the papers of offices (认定文件、证书、完税以外的各类证明…) from the layouts in {@code papers/<kind>-<n>.paper}: what is not given is
 * invented. The same paper goes on sheets to be scanned, and into a PDF with its text.
 */
final class OfficePapers {

    private OfficePapers() {}

    /** In its first layout, with these values: dates ISO, money in yuan, everything else as it is. */
    static OfficePaper draw(DocumentKind kind, Map<String, String> values) {
        return draw(kind, 1, values, List.of(), new Inventor(values.hashCode()));
    }

    /** In this layout, with these values and rows of its table; without rows, rows are invented. */
    static OfficePaper draw(
            DocumentKind kind,
            int layout,
            Map<String, String> values,
            List<Map<String, String>> rows,
            Inventor inventor) {
        return OfficePaper.of(kind, text(kind, layout), values, rows, inventor);
    }

    /** How many layouts there are of this kind. */
    static int layouts(DocumentKind kind) {
        int count = 0;
        while (OfficePapers.class.getResource(name(kind, count + 1)) != null) {
            count++;
        }
        return count;
    }

    /** Every kind that has a layout. */
    static List<DocumentKind> kinds() {
        List<DocumentKind> kinds = new ArrayList<>(List.of(DocumentKind.values()));
        kinds.removeIf(kind -> layouts(kind) == 0);
        return kinds;
    }

    private static String name(DocumentKind kind, int layout) {
        return "papers/" + kind.id() + "-" + layout + ".paper";
    }

    private static String text(DocumentKind kind, int layout) {
        try (InputStream file = OfficePapers.class.getResourceAsStream(name(kind, layout))) {
            return new String(
                    java.util.Objects.requireNonNull(file, name(kind, layout)).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
