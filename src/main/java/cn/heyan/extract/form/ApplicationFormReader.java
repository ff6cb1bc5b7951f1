package cn.heyan.extract.form;

import cn.heyan.evidence.Absent;
import cn.heyan.evidence.Candidate;
import cn.heyan.evidence.Declaration;
import cn.heyan.evidence.Field;
import cn.heyan.evidence.Paper;
import cn.heyan.evidence.Reading;
import cn.heyan.evidence.Readings;
import cn.heyan.evidence.Settled;
import cn.heyan.evidence.Ticks;
import cn.heyan.evidence.Witness;
import cn.heyan.extract.PaperReader;
import cn.heyan.extract.Print;
import cn.heyan.extract.SecondLook;
import cn.heyan.extract.form.FormSpec.FieldSpec;
import cn.heyan.extract.form.FormSpec.TableSpec;
import cn.heyan.extract.form.FormSpec.TickSpec;
import cn.heyan.extract.grid.Grid;
import cn.heyan.packet.Document;
import cn.heyan.packet.DocumentKind;
import cn.heyan.packet.Page;
import cn.heyan.packet.ReadPacket;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Reads the tables of an application form (申报书): what the applicant declares. Which forms there are is data. */
public final class ApplicationFormReader implements PaperReader {

    private final FormBook forms;

    /** Reads by these forms. */
    public ApplicationFormReader(FormBook forms) {
        this.forms = forms;
    }

    @Override
    public Set<DocumentKind> kinds() {
        return Set.of(DocumentKind.APPLICATION_FORM, DocumentKind.ONSITE_VERIFICATION_APPLICATION);
    }

    @Override
    public Paper read(Document document, ReadPacket packet, SecondLook look) {
        List<Page> pages = document.pages().stream().map(packet::page).toList();
        Grid grid = Grid.of(pages);
        FormSpec form = FormMatch.best(forms.forms(), grid);
        Labelled labelled = new Labelled(grid, form);
        FormReading reading = new FormReading(labelled, look);
        Readings readings = Readings.NONE.with(Declaration.FORM, form(form, grid));
        for (FieldSpec field : form.fields()) {
            readings = readings.withAll(reading.read(field));
        }
        for (TickSpec group : form.ticks()) {
            readings = readings.with(
                    new Field<>(group.id(), Ticks.class),
                    group.beside() ? new MarkReading(labelled).read(group) : new TickReading(labelled).read(group));
        }
        List<Readings> rows = new ArrayList<>();
        for (TableSpec table : form.tables()) {
            RowReading.Read read = new RowReading(labelled, new Answers(look, grid.inks())).read(table);
            rows.addAll(read.rows());
            readings = readings.withAll(read.state());
        }
        return new Paper(document, readings, rows);
    }

    private static Reading<String> form(FormSpec form, Grid grid) {
        return FormMatch.title(form, grid)
                .<Reading<String>>map(print -> new Settled<>(form.id(), List.of(witness(print))))
                .orElseGet(() -> grid.cells().stream()
                        .flatMap(cell -> cell.print().stream())
                        .findFirst()
                        .<Reading<String>>map(print ->
                                new cn.heyan.evidence.Doubtful<>(List.of(Candidate.of(form.id(), witness(print)))))
                        .orElseGet(() -> new Absent<>("表中没有文字")));
    }

    private static Witness witness(Print print) {
        return new Witness(
                print.page().ref(),
                print.box(),
                print.text(),
                print.page().text().means(),
                print.word().confidence());
    }
}
