package cn.heyan.extract.grid;

import cn.heyan.extract.Print;
import cn.heyan.packet.Box;
import cn.heyan.packet.Page;
import cn.heyan.packet.Word;
import java.util.List;
import java.util.Optional;

/**
 * A cell of a table, or, where nothing is ruled, a stretch of print that stands by itself.
 *
 * @param page where it stands
 * @param box of the cell, rules included
 * @param lines printed in it, from top to bottom
 * @param ruled whether rules enclose it
 */
public record Cell(Page page, Box box, List<Print> lines, boolean ruled) {

    /** All it says, its lines joined, spaces kept. */
    public String text() {
        return String.join("", lines.stream().map(Print::text).toList());
    }

    /** Whether nothing is printed in it. */
    public boolean isBlank() {
        return lines.isEmpty();
    }

    /** Its lines as one print; nothing if it is blank. */
    public Optional<Print> print() {
        List<Word> words = lines.stream().map(Print::word).toList();
        return words.isEmpty() ? Optional.empty() : Optional.of(new Print(page, Print.inCell(words)));
    }
}
