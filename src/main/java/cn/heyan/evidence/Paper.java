package cn.heyan.evidence;

import cn.heyan.packet.Document;
import cn.heyan.packet.DocumentKind;
import java.util.List;

/**
 * A document as read: its fields and, where it has a table, its rows.
 *
 * @param document which pages
 * @param readings what it states
 * @param rows of its table: invoice lines, interest rows, equipment, honours
 */
public record Paper(Document document, Readings readings, List<Readings> rows) {

    public Paper {
        rows = List.copyOf(rows);
    }

    /** What kind of paper it is. */
    public DocumentKind kind() {
        return document.kind();
    }

    /** What it states for this field. */
    public <T> Reading<T> read(Field<T> field) {
        return readings.read(field);
    }
}
