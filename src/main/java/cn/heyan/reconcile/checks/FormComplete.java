package cn.heyan.reconcile.checks;

import cn.heyan.evidence.Field;
import cn.heyan.evidence.Paper;
import cn.heyan.packet.DocumentKind;
import cn.heyan.programme.CheckSpec;
import cn.heyan.reconcile.Case;
import cn.heyan.reconcile.Check;
import cn.heyan.reconcile.Conclusion;
import cn.heyan.reconcile.Finding;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The form's boxes are filled in: a box that was not read may be blank, a person looks. Fields are {@code label=id}. */
final class FormComplete implements Check {
    @Override
    public List<Finding> examine(Case examined, CheckSpec spec) {
        List<Paper> forms = examined.papers(DocumentKind.APPLICATION_FORM);
        if (forms.isEmpty()) {
            return Conclusion.idle(spec, "papers.none").alone();
        }
        Set<String> filled = forms.stream()
                .flatMap(form -> form.readings().all().entrySet().stream())
                .filter(entry -> !entry.getValue().witnesses().isEmpty())
                .map(entry -> entry.getKey())
                .map(Field::name)
                .collect(Collectors.toSet());
        List<String> blank = new ArrayList<>();
        for (String field : spec.texts("fields")) {
            int at = field.indexOf('=');
            if (!filled.contains(field.substring(at + 1))) {
                blank.add(at < 0 ? field : field.substring(0, at));
            }
        }
        return blank.isEmpty()
                ? Conclusion.agrees(spec, "form.complete")
                        .with("count", spec.texts("fields").size())
                        .alone()
                : Conclusion.open(spec, "form.blank")
                        .with("fields", Wording.list(blank))
                        .said(Wording.look(examined, forms.get(0).document().firstPage(), "申报书"))
                        .alone();
    }
}
