package cn.heyan.extract.form;

import cn.heyan.evidence.Paper;
import cn.heyan.evidence.SecondReader;
import cn.heyan.extract.PaperReader;
import cn.heyan.extract.SecondLook;
import cn.heyan.packet.Box;
import cn.heyan.packet.Document;
import cn.heyan.packet.DocumentKind;
import cn.heyan.packet.Legibility;
import cn.heyan.packet.Means;
import cn.heyan.packet.Packet;
import cn.heyan.packet.Page;
import cn.heyan.packet.PageRef;
import cn.heyan.packet.PageText;
import cn.heyan.packet.ReadPacket;
import cn.heyan.packet.Word;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A typed form of equal columns, laid row by row: cells between bars, {@code /} breaks a line, {@code >2} spans two columns. */
final class LaidForm {

    private static final double LINE = 0.016;

    private final int columns;
    private final List<Word> words = new ArrayList<>();
    private final List<Box> cells = new ArrayList<>();
    private final List<PageText> pages = new ArrayList<>();
    private double y = 0.1;

    private LaidForm(int columns) {
        this.columns = columns;
    }

    static LaidForm of(int columns) {
        return new LaidForm(columns);
    }

    /** A line outside all tables. */
    LaidForm line(String text) {
        word(text, 0.1, y);
        y += 2 * LINE;
        return this;
    }

    LaidForm row(String row) {
        int at = 0;
        double height = 3 * LINE;
        for (String cell : row.split("\\|", -1)) {
            String text = cell.strip();
            int span = text.startsWith(">") ? text.charAt(1) - '0' : 1;
            text = span > 1 ? text.substring(2).strip() : text;
            double left = 0.1 + 0.8 * at / columns;
            cells.add(new Box(left, y, 0.8 * span / columns, height));
            double top = y + 0.3 * LINE;
            for (String line : text.split("/")) {
                word(line, left + 0.005, top);
                top += 1.3 * LINE;
            }
            at += span;
        }
        y += height;
        return this;
    }

    private void word(String text, double x, double top) {
        if (!text.isBlank()) {
            words.add(Word.of(text, new Box(x, top, 0.011 * text.length(), LINE), 1));
        }
    }

    Paper read() {
        return read(new ApplicationFormReader(new FormBook(Path.of("config/papers"))), DocumentKind.APPLICATION_FORM);
    }

    /** What follows stands at the top of the next page. */
    LaidForm page() {
        pages.add(new PageText(
                new PageRef("申报表.docx", pages.size() + 1), Means.TEXT_LAYER, List.copyOf(words), List.copyOf(cells)));
        words.clear();
        cells.clear();
        y = 0.1;
        return this;
    }

    Paper read(PaperReader reader, DocumentKind kind) {
        page();
        List<Page> laid = pages.stream()
                .map(text ->
                        new Page(text.page(), Optional.empty(), 0, 0, text, List.of(), List.of(), Legibility.DIGITAL))
                .toList();
        Packet packet = new Packet(
                "p1", "申报表.docx", "00", List.of(), List.of(), Optional.empty(), Instant.EPOCH, Path.of("work"));
        return reader.read(
                new Document(kind, laid.stream().map(Page::ref).toList(), Box.PAGE, "测试"),
                new ReadPacket(packet, laid, List.of()),
                new SecondLook(SecondReader.NONE));
    }
}
