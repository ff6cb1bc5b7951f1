package cn.heyan.reconcile;

import cn.heyan.evidence.Field;
import cn.heyan.evidence.Paper;
import cn.heyan.evidence.Reading;
import cn.heyan.evidence.Readings;
import cn.heyan.packet.Box;
import cn.heyan.packet.Document;
import cn.heyan.packet.DocumentKind;
import cn.heyan.packet.PageRef;
import java.util.ArrayList;
import java.util.List;

/** Builds one paper. */
final class PaperKit {
    private final DocumentKind kind;
    private Readings readings = Readings.NONE;
    private final List<Readings> rows = new ArrayList<>();
    private List<Readings> otherwise = List.of();
    private String text = "测试页上的文字足够多，不会被当作空白页";

    PaperKit(DocumentKind kind) {
        this.kind = kind;
    }

    <T> PaperKit with(Field<T> field, Reading<T> reading) {
        readings = readings.with(field, reading);
        return this;
    }

    <T> PaperKit with(Field<T> field, T value) {
        return with(field, A.sure(value));
    }

    PaperKit row(Readings row) {
        rows.add(row);
        return this;
    }

    /** Rows that it has as long as no others are given. */
    PaperKit otherwise(Readings... usual) {
        otherwise = List.of(usual);
        return this;
    }

    PaperKit all(Readings more) {
        readings = readings.withAll(more);
        return this;
    }

    /** The words on its page. */
    PaperKit saying(String words) {
        text = words;
        return this;
    }

    String text() {
        return text;
    }

    DocumentKind kind() {
        return kind;
    }

    Paper on(PageRef page) {
        return new Paper(
                new Document(kind, List.of(page), Box.PAGE, "测试"), readings, rows.isEmpty() ? otherwise : rows);
    }
}
