package cn.heyan.reconcile.checks;

import cn.heyan.evidence.Paper;
import cn.heyan.evidence.Readings;
import cn.heyan.packet.DocumentKind;
import cn.heyan.programme.CheckSpec;
import cn.heyan.reconcile.Case;
import cn.heyan.reconcile.Check;
import cn.heyan.reconcile.Conclusion;
import cn.heyan.reconcile.Finding;
import java.util.ArrayList;
import java.util.List;

/**
 * The form's boxes are filled in, and its texts no longer than asked: a box that was not read may be blank, a person looks.
 * Fields are {@code label=id}; the id may be a column of a table.
 */
final class FormComplete implements Check {
    @Override
    public List<Finding> examine(Case examined, CheckSpec spec) {
        List<Paper> forms = examined.papers(DocumentKind.APPLICATION_FORM);
        if (forms.isEmpty()) {
            return Conclusion.idle(spec, "papers.none").alone();
        }
        List<String> fields = spec.has("fields") ? spec.texts("fields") : List.of();
        List<String> blank = fields.stream()
                .filter(field -> !filled(forms, field.substring(field.indexOf('=') + 1)))
                .map(field -> field.substring(0, Math.max(0, field.indexOf('='))))
                .toList();
        List<Finding> findings = new ArrayList<>();
        if (!blank.isEmpty()) {
            findings.add(Conclusion.open(spec, "form.blank")
                    .with("fields", Wording.list(blank))
                    .said(Wording.look(examined, forms.get(0).document().firstPage(), "申报书"))
                    .finding());
        }
        TextLengths texts = new TextLengths(examined, spec);
        findings.addAll(texts.findings());
        if (!findings.isEmpty()) {
            return findings;
        }
        if (fields.isEmpty()) {
            return texts.counted() == 0
                    ? Conclusion.idle(spec, "form.no-texts").alone()
                    : Conclusion.agrees(spec, "form.lengths")
                            .with("count", texts.counted())
                            .alone();
        }
        return Conclusion.agrees(spec, "form.complete")
                .with("count", fields.size())
                .alone();
    }

    /** A box is filled in; a column of a table, in every row. */
    private static boolean filled(List<Paper> forms, String id) {
        if (forms.stream().anyMatch(form -> states(form.readings(), id))) {
            return true;
        }
        int dot = id.indexOf('.');
        String table = dot < 0 ? id : id.substring(0, dot + 1);
        List<Readings> rows = forms.stream()
                .flatMap(form -> form.rows().stream())
                .filter(row -> row.all().keySet().stream()
                        .anyMatch(field -> field.name().startsWith(table)))
                .toList();
        return !rows.isEmpty() && rows.stream().allMatch(row -> states(row, id));
    }

    private static boolean states(Readings readings, String id) {
        return readings.all().entrySet().stream()
                .anyMatch(entry -> entry.getKey().name().equals(id)
                        && !entry.getValue().witnesses().isEmpty());
    }
}
