package cn.heyan.extract.form;

import cn.heyan.evidence.Readings;
import cn.heyan.extract.Print;
import cn.heyan.extract.SecondLook;
import cn.heyan.extract.Unit;
import cn.heyan.extract.form.FormSpec.FieldSpec;
import cn.heyan.extract.form.FormSpec.Place;
import cn.heyan.extract.form.FormSpec.Type;
import cn.heyan.extract.grid.Cell;
import cn.heyan.packet.Means;
import java.util.List;
import java.util.Optional;

/** Reads the fields of one form out of its cells. */
final class FormReading {

    private final Labelled form;
    private final Answers answers;
    private final Unit unit;

    FormReading(Labelled form, SecondLook look) {
        this.form = form;
        this.answers = new Answers(look, form.grid().inks());
        this.unit = form.grid().cells().stream()
                .filter(cell -> !cell.ruled())
                .flatMap(cell -> Unit.statedIn(cell.text()).stream())
                .findFirst()
                .filter(stated ->
                        stated != Unit.YUAN || form.grid().cells().stream().noneMatch(FormReading::saysWan))
                .orElse(Unit.WAN);
    }

    private static boolean saysWan(Cell cell) {
        return cell.text().contains("万元");
    }

    /** The field's reading; for one with columns, a reading for each of them. */
    Readings read(FieldSpec field) {
        if (field.place() == Place.INSIDE) {
            return inside(field);
        }
        List<Labelled.Hit> hits = form.find(field.labels(), field.within());
        if (!field.columns().isEmpty()) {
            return new ColumnReading(form, answers, this::unitOf).read(field, hits);
        }
        Optional<Labelled.Hit> hit = hits.stream()
                .filter(one -> field.place() == Place.BELOW || !underHeadings(one.cell(), field))
                .findFirst();
        if (hit.isEmpty()) {
            return absent(field, "表中未见“" + field.labels().get(0) + "”栏");
        }
        Cell label = hit.get().cell();
        String name = field.labels().get(0);
        if (hit.get().behind().isPresent()) {
            return answers.read(field.id(), field.type(), hit.get().behind(), unitOf(label), name);
        }
        return cell(field, label)
                .map(cell -> answers.read(field.id(), field.type(), cell, unitOf(label), name))
                .orElseGet(() -> absent(field, "“" + name + "”栏未填写"));
    }

    private Optional<Cell> cell(FieldSpec field, Cell label) {
        return field.place() == Place.BELOW
                ? form.grid().below(label).stream().findFirst().filter(cell -> !form.isLabel(cell))
                : form.valueOf(label).or(() -> form.onlyBelow(label));
    }

    /** A row of a table with columns by year has the same label as a field of one value, elsewhere on the form. */
    private boolean underHeadings(Cell label, FieldSpec field) {
        List<Cell> values = form.valuesOf(label);
        return field.type() != Type.TEXT
                && values.size() >= 2
                && values.stream().limit(2).allMatch(cell -> ColumnReading.yearAbove(form, cell)
                        .isPresent());
    }

    private Readings absent(FieldSpec field, String reason) {
        return answers.absent(field.id(), field.type(), reason);
    }

    /** In what unit the value of this label is: the label's own, that of a cell beside it, else the form's. */
    private Unit unitOf(Cell label) {
        return Unit.statedIn(label.text())
                .or(() -> form.grid().rightOf(label).stream()
                        .limit(2)
                        .filter(Labelled::isUnit)
                        .flatMap(cell -> Unit.statedIn("（" + cell.text() + "）").stream())
                        .findFirst())
                .orElse(unit);
    }

    /** The value right behind the label's words, in the midst of a sentence that may run over several lines of its cell. */
    private Readings inside(FieldSpec field) {
        String reason = "表中未见“" + field.labels().get(0) + "”";
        boolean blank = false;
        for (String label : field.labels()) {
            for (Cell cell : form.grid().cells()) {
                Sentence sentence = Sentence.of(cell);
                boolean here = sentence.says(label) && (field.within().isEmpty() || belongs(cell, field.within()));
                Optional<Print> value = here ? sentence.behind(label, field.type()) : Optional.empty();
                if (value.isPresent()) {
                    return answers.read(field.id(), field.type(), value, unit, label);
                }
                reason = here ? "“" + label + "”处未填写" : reason;
                // only a page's own text leaves nothing out
                blank |= here && sentence.endsWith(label) && cell.page().text().means() == Means.TEXT_LAYER;
            }
        }
        return blank ? Answers.blank(absent(field, reason)) : absent(field, reason);
    }

    private boolean belongs(Cell cell, String within) {
        String caption = Wording.bare(within);
        return form.bare(cell).startsWith(caption)
                || Wording.bare(cell.text()).contains(caption)
                || form.grid().leftOf(cell).stream().anyMatch(left -> Wording.apart(form.bare(left), caption) <= 1);
    }
}
