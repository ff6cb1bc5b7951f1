package cn.heyan.command.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The rows of one table against the true ones, in their order.
 *
 * @param marks one for each cell that the truth has
 * @param countRight as many rows were read as there are
 * @param amountsRight and every amount in them is right
 */
record Rows(List<Mark> marks, boolean countRight, boolean amountsRight) {

    static Rows of(Due due, List<JsonNode> read) {
        List<Mark> marks = new ArrayList<>();
        for (int i = 0; i < due.rows().size(); i++) {
            JsonNode row = i < read.size() ? read.get(i) : MissingNode.getInstance();
            for (Map.Entry<String, String> cell : due.rows().get(i).entrySet()) {
                marks.add(Mark.ofCell(due, cell.getKey(), cell.getValue(), row));
            }
        }
        boolean count = due.rows().size() == read.size();
        boolean amounts =
                count && marks.stream().filter(mark -> isMoney(mark.field())).allMatch(Mark::right);
        return new Rows(marks, count, amounts);
    }

    private static boolean isMoney(String field) {
        return field.equals("lines.amount") || field.equals("lines.tax") || field.endsWith("Amount");
    }
}
