package cn.heyan.extract;

import cn.heyan.packet.Box;
import cn.heyan.packet.Page;
import cn.heyan.packet.Word;
import java.util.Map;
import java.util.Optional;

/**
 * One row of a table.
 *
 * @param page which page
 * @param cells the columns' names, with what stands there; empty cells are left out
 */
public record Row(Page page, Map<String, Word> cells) {

    public Row {
        cells = Map.copyOf(cells);
    }

    /** The cell in this column. */
    public Optional<Print> cell(String column) {
        return Optional.ofNullable(cells.get(column)).map(word -> new Print(page, word));
    }

    /** All its text without spaces, from left to right. */
    public String dense() {
        StringBuilder dense = new StringBuilder();
        cells.values().stream()
                .sorted((a, b) -> Double.compare(a.box().x(), b.box().x()))
                .forEach(word -> dense.append(Label.fold(word.text())));
        return dense.toString();
    }

    /** The box around its cells. */
    public Box box() {
        return cells.values().stream().map(Word::box).reduce(Box::union).orElse(Box.PAGE);
    }
}
