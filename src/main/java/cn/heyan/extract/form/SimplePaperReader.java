package cn.heyan.extract.form;

import cn.heyan.evidence.Absent;
import cn.heyan.evidence.Paper;
import cn.heyan.evidence.Reading;
import cn.heyan.evidence.Readings;
import cn.heyan.extract.PaperReader;
import cn.heyan.extract.SecondLook;
import cn.heyan.extract.Sheet;
import cn.heyan.extract.Unit;
import cn.heyan.extract.form.KindSpec.ValueSpec;
import cn.heyan.extract.grid.Grid;
import cn.heyan.extract.prose.Prose;
import cn.heyan.packet.Document;
import cn.heyan.packet.DocumentKind;
import cn.heyan.packet.Page;
import cn.heyan.packet.ReadPacket;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Reads the papers of which a few facts matter (证书、认定文件、汇总表…). Which kinds there are, and what they say where, is data. */
public final class SimplePaperReader implements PaperReader {

    private static final int OUTER = 5;

    private final Map<DocumentKind, KindSpec> kinds;

    /** Reads by the kinds in this folder (config/papers). */
    public SimplePaperReader(Path papers) {
        this.kinds = KindShelf.load(papers);
    }

    @Override
    public Set<DocumentKind> kinds() {
        return kinds.keySet();
    }

    @Override
    public Paper read(Document document, ReadPacket packet, SecondLook look) {
        KindSpec kind = kinds.get(document.kind());
        if (kind == null) {
            throw new IllegalArgumentException("not described in config/papers/kinds: " + document.kind());
        }
        List<Page> pages = document.pages().stream().map(packet::page).toList();
        Grid grid = Grid.of(kind.list().isPresent() ? pages : outer(pages));
        Labelled labelled = new Labelled(grid, kind.asForm());
        Answers answers = new Answers(look, grid.inks());
        Sheet sheet = Sheet.of(document, packet).knowing(kind.labels());
        Optional<Unit> unit = grid.cells().stream()
                .filter(cell -> !cell.ruled() && cell.text().contains("单位"))
                .flatMap(cell -> Unit.statedIn(cell.text()).stream())
                .findFirst();
        Optional<Listed> list = kind.list().map(rows -> new ListReading(rows, labelled, answers, sheet, unit).read());
        ValueReading values = new ValueReading(labelled, sheet, Prose.of(sheet), new Taking(answers), unit);
        Readings readings = Readings.NONE;
        for (ValueSpec value : kind.values()) {
            Optional<Readings> listed = list.flatMap(rows -> rows.total(value).or(() -> rows.filled(value)));
            readings = readings.withAll(listed.orElseGet(() -> values.read(value)));
        }
        List<Readings> rows = list.map(Listed::rows).orElse(List.of());
        for (ValueSpec value : kind.values()) {
            if (!value.totalOf().isEmpty()) {
                Reading<?> total = readings.named(value.id()).orElseGet(() -> new Absent<>("未见合计"));
                rows = new BorneOut(value.totalOf(), total).of(rows);
            }
        }
        return new Paper(document, readings, rows);
    }

    /** A report states what it is on its first pages and is signed on its last. */
    private static List<Page> outer(List<Page> pages) {
        if (pages.size() <= OUTER + 1) {
            return pages;
        }
        return Stream.concat(pages.stream().limit(OUTER), pages.stream().skip(pages.size() - 1L))
                .toList();
    }
}
