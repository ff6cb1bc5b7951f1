package cn.heyan.extract.form;

import cn.heyan.extract.Print;
import cn.heyan.extract.grid.Cell;
import cn.heyan.extract.grid.Grid;
import cn.heyan.notation.Printed;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Which of the known forms this one is: by its title, else by the most labels in common. */
final class FormMatch {

    /** A title weighs as much as this many labels. */
    private static final double TITLE = 8;

    private FormMatch() {}

    /** The likeliest form; there is always one, since its labels then tell what can be read. */
    static FormSpec best(List<FormSpec> forms, Grid grid) {
        Set<String> said =
                grid.cells().stream().map(cell -> Wording.bare(cell.text())).collect(Collectors.toSet());
        return forms.stream()
                .max(Comparator.comparingDouble(form -> score(form, said, grid)))
                .orElseThrow(() -> new IllegalStateException("config/papers/forms 中没有表格定义文件"));
    }

    private static double score(FormSpec form, Set<String> said, Grid grid) {
        List<String> labels =
                form.labels().stream().map(Wording::bare).distinct().toList();
        long found = labels.stream().filter(said::contains).count();
        return found
                + found / (double) Math.max(1, labels.size())
                + (title(form, grid).isPresent() ? TITLE : 0);
    }

    /** The line that is the form's title. */
    static Optional<Print> title(FormSpec form, Grid grid) {
        return grid.cells().stream()
                .filter(cell -> !cell.isBlank() && cell.text().length() < 80)
                .filter(cell -> form.titles().stream().anyMatch(title -> title.matcher(Printed.normalise(cell.text()))
                        .matches()))
                .findFirst()
                .flatMap(Cell::print);
    }
}
