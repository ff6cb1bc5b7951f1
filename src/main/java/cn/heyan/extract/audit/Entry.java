package cn.heyan.extract.audit;

import cn.heyan.extract.Print;
import java.util.Optional;

/**
 * What a statement says of one line in one column.
 *
 * @param item which line
 * @param label where its name stands
 * @param column which column
 * @param figure as printed; nothing where the cell is empty or a dash
 * @param places whether an amount of this statement has places behind the point
 * @param inSum whether all figures from the last subtotal on add up to the next one, this one among them
 */
record Entry(Item item, Print label, Column column, Optional<Print> figure, boolean places, boolean inSum) {

    Entry summed() {
        return new Entry(item, label, column, figure, places, true);
    }
}
