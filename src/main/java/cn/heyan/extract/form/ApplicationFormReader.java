package cn.heyan.extract.form;

import cn.heyan.evidence.Absent;
import cn.heyan.evidence.Declaration;
import cn.heyan.evidence.Field;
import cn.heyan.evidence.Paper;
import cn.heyan.evidence.Reading;
import cn.heyan.evidence.Readings;
import cn.heyan.evidence.SecondReader.Script;
import cn.heyan.evidence.Ticks;
import cn.heyan.extract.Columns;
import cn.heyan.extract.FieldReading;
import cn.heyan.extract.PaperReader;
import cn.heyan.extract.Print;
import cn.heyan.extract.Row;
import cn.heyan.extract.SecondLook;
import cn.heyan.extract.Sheet;
import cn.heyan.extract.Spot;
import cn.heyan.notation.ChineseDate;
import cn.heyan.notation.DateWindow;
import cn.heyan.notation.PrintedAmount;
import cn.heyan.notation.WanYuan;
import cn.heyan.packet.Box;
import cn.heyan.packet.Document;
import cn.heyan.packet.DocumentKind;
import cn.heyan.packet.ReadPacket;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Reads the tables of an application form (申报书): what the applicant declares. Which labels mean what is data. */
public final class ApplicationFormReader implements PaperReader {

    private static final Columns HONOURS = Columns.atLeast(2)
            .column("number", "序号")
            .anchor("name", "奖项名称", "荣誉名称")
            .column("level", "荣誉级别", "级别")
            .column("date", "获评时间", "获奖时间")
            .until("包括但不限于", "项目描述", "效果简述");

    private final FormLabels labels;

    /** Reads by the labels in this folder (config/papers). */
    public ApplicationFormReader(Path papers) {
        this.labels = FormLabels.load(papers);
    }

    @Override
    public Set<DocumentKind> kinds() {
        return Set.of(DocumentKind.APPLICATION_FORM);
    }

    @Override
    public Paper read(Document document, ReadPacket packet, SecondLook look) {
        Sheet sheet = Sheet.of(document, packet).knowing(labels.all());
        FieldReading fields = new FieldReading(sheet, look);
        Readings readings = single(sheet, fields).withAll(yearly(sheet, fields));
        for (Map.Entry<String, FormLabels.Entry> group : labels.ticks().entrySet()) {
            readings = readings.with(
                    new Field<>(group.getKey(), Ticks.class), new TickReading().read(sheet, group.getValue()));
        }
        return new Paper(document, readings, honours(sheet, fields));
    }

    private Readings single(Sheet sheet, FieldReading fields) {
        Readings readings = Readings.NONE;
        for (Map.Entry<String, FormLabels.Entry> field : labels.single().entrySet()) {
            String id = field.getKey();
            FormLabels.Entry entry = field.getValue();
            String[] names = entry.labels().toArray(String[]::new);
            readings = switch (entry.kind()) {
                case "money" -> readings.with(Declaration.money(id), money(values(sheet, entry), fields, names[0]));
                case "code" -> readings.with(Declaration.text(id), fields.creditCode(names));
                case "date" -> readings.with(new Field<>(id, LocalDate.class), fields.date(names));
                case "period" -> readings.withAll(period(id, values(sheet, entry), fields, names[0]));
                default -> readings.with(Declaration.text(id), fields.text(names));
            };
        }
        return readings;
    }

    /** What stands behind the labels, only in the part of the form where they count. */
    private static List<Print> values(Sheet sheet, FormLabels.Entry entry) {
        String[] names = entry.labels().toArray(String[]::new);
        Optional<Spot> from = entry.after().isEmpty()
                ? Optional.empty()
                : sheet.find(entry.after()).stream().findFirst();
        return sheet.find(names).stream()
                .filter(spot -> from.isEmpty() || behind(sheet, from.get(), spot))
                .flatMap(spot -> sheet.right(spot).or(() -> besideWrapped(spot)).stream())
                .toList();
    }

    /** Beside a label that is wrapped in its cell, the value stands half a line lower, in the middle of the cell. */
    private static Optional<Print> besideWrapped(Spot spot) {
        Box label = spot.box();
        return spot.page().text().words().stream()
                .filter(word -> word.box().x() > label.right())
                .filter(word ->
                        word.box().centreY() > label.y() && word.box().centreY() < label.bottom() + label.height())
                .min(Comparator.comparingDouble(word -> word.box().x()))
                .map(word -> new Print(spot.page(), word));
    }

    private static boolean behind(Sheet sheet, Spot from, Spot spot) {
        List<cn.heyan.packet.PageRef> pages =
                sheet.pages().stream().map(page -> page.ref()).toList();
        int one = pages.indexOf(from.page().ref());
        int other = pages.indexOf(spot.page().ref());
        return other > one || (other == one && spot.box().y() > from.box().y());
    }

    private static Reading<WanYuan> money(List<Print> prints, FieldReading fields, String label) {
        return prints.stream()
                .flatMap(print -> FieldReading.figure(print).stream())
                .findFirst()
                .map(figure -> fields.settle(figure, Script.FIGURES, PrintedAmount::wan))
                .orElseGet(() -> new Absent<>("未见" + label));
    }

    private static Readings period(String id, List<Print> prints, FieldReading fields, String label) {
        Field<LocalDate> from = new Field<>(id + ".from", LocalDate.class);
        Field<LocalDate> to = new Field<>(id + ".to", LocalDate.class);
        Optional<Print> print = prints.stream()
                .filter(p -> ChineseDate.window(p.text()).isPresent())
                .findFirst();
        if (print.isEmpty()) {
            return Readings.NONE.with(from, new Absent<>("未见" + label)).with(to, new Absent<>("未见" + label));
        }
        return Readings.NONE
                .with(from, fields.settle(print.get(), Script.DATE, edge(DateWindow::from)))
                .with(to, fields.settle(print.get(), Script.DATE, edge(DateWindow::to)));
    }

    private static Function<String, Optional<LocalDate>> edge(Function<DateWindow, LocalDate> edge) {
        return text -> ChineseDate.window(text).map(edge);
    }

    private Readings yearly(Sheet sheet, FieldReading fields) {
        Optional<YearColumns> columns = YearColumns.find(sheet, labels.headings());
        Readings readings = Readings.NONE;
        if (columns.isEmpty()) {
            return readings;
        }
        for (Map.Entry<String, FormLabels.Entry> field : labels.yearly().entrySet()) {
            FormLabels.Entry entry = field.getValue();
            for (YearColumns.Column column : columns.get().columns()) {
                Optional<Print> figure = sheet.find(entry.labels().toArray(String[]::new)).stream()
                        .flatMap(spot -> columns.get().cell(spot, column.year()).stream())
                        .flatMap(print -> FieldReading.figure(print).stream())
                        .findFirst();
                String id = Declaration.of(field.getKey(), column.year());
                String none = "未见" + column.year() + "年" + entry.labels().get(0);
                readings = entry.kind().equals("percent")
                        ? readings.with(
                                Declaration.percent(id),
                                figure.<Reading<java.math.BigDecimal>>map(
                                                f -> fields.settle(f, Script.FIGURES, PrintedAmount::number))
                                        .orElseGet(() -> new Absent<>(none)))
                        : readings.with(
                                Declaration.money(id),
                                figure.<Reading<WanYuan>>map(f -> fields.settle(f, Script.FIGURES, PrintedAmount::wan))
                                        .orElseGet(() -> new Absent<>(none)));
            }
        }
        return readings;
    }

    private static List<Readings> honours(Sheet sheet, FieldReading fields) {
        List<Readings> rows = new ArrayList<>();
        for (Row row : sheet.table(HONOURS)) {
            Optional<Print> name =
                    row.cell("name").filter(print -> print.dense().length() > 1);
            if (name.isEmpty()) {
                continue;
            }
            Readings readings = Readings.NONE.with(Declaration.Honour.NAME, fields.text(name.get(), t -> true));
            if (row.cell("level").isPresent()) {
                readings = readings.with(
                        Declaration.Honour.LEVEL, fields.text(row.cell("level").get(), t -> true));
            }
            Optional<Reading<LocalDate>> date = row.cell("date").flatMap(fields::dateIn);
            if (date.isPresent()) {
                readings = readings.with(Declaration.Honour.DATE, date.get());
            }
            rows.add(readings);
        }
        return rows;
    }
}
