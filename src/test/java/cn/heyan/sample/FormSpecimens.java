package cn.heyan.sample;

import cn.heyan.packet.DocumentKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** The application forms of the five notices (申报表), filled in with invented answers. */
final class FormSpecimens implements Specimens {

    static final List<String> FORMS = List.of(
            "hengyang-digital-upgrade",
            "hengyang-sme-service",
            "hengyang-three-products",
            "hengyang-cloud-platform",
            "hunan-industrial-internet",
            "hunan-cloud-benchmark",
            "zhuzhou-smart-benchmark",
            "chifeng-platform",
            "chifeng-identifier",
            "chifeng-robot",
            "chifeng-ai-scenario",
            "chifeng-smart-factory",
            "chifeng-benchmark-enterprise",
            "chifeng-cloud-management",
            "chifeng-cloud-equipment",
            "chifeng-standards",
            "chifeng-verification");

    @Override
    public List<Specimen> draw(Inventor inventor) {
        List<Specimen> specimens = new ArrayList<>();
        for (String form : FORMS) {
            if (FormSpecimens.class.getResource("forms/" + form + ".form") != null) {
                specimens.add(Specimen.of("form-" + form, told(form, inventor)));
            }
        }
        return specimens;
    }

    private static Told told(String form, Inventor inventor) {
        Random random = inventor.random();
        FormSheets sheets = new FormSheets(inventor.pick(List.of(FormSheets.Tick.values())), 1 + random.nextInt(2));
        FormAnswers answers = new FormAnswers(inventor);
        press(sheets, random).print(filled(FormText.load(form), answers));
        Told told = Told.of(new Drawn(DocumentKind.APPLICATION_FORM, sheets.sheets()));
        answers.truth().forEach(told::says);
        return told;
    }

    static FormPress press(FormPencil pen, Random random) {
        double size = random.nextBoolean() ? Sheet.SMALL : 32;
        double lead = 1.3 + random.nextDouble() * 0.5;
        return new FormPress(
                pen, size, lead, random.nextBoolean() ? Typeface.KAI : Typeface.SONG, random.nextBoolean());
    }

    /** The same parts with every gap filled in. */
    static List<Object> filled(FormText form, FormAnswers answers) {
        List<Object> parts = new ArrayList<>();
        for (Object part : form.parts()) {
            parts.add(part instanceof FormTable table ? filled(table, answers) : answers.fill((String) part));
        }
        return parts;
    }

    private static FormTable filled(FormTable table, FormAnswers answers) {
        List<List<FormCell>> rows = new ArrayList<>();
        for (List<FormCell> row : table.rows()) {
            rows.add(row.stream()
                    .map(cell -> new FormCell(cell.rows(), cell.columns(), answers.fill(cell.text())))
                    .toList());
        }
        return new FormTable(table.widths(), rows);
    }
}
