package cn.heyan.command.bench;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * One field of one document, held against its truth.
 *
 * @param kind id of the document's kind as it truly is
 * @param field its name; a field of a table row starts with {@code lines.}
 * @param due the true value
 * @param read the likeliest value that was read, empty if there is none
 * @param state settled, doubtful or absent
 * @param right whether the likeliest value is the true one
 */
record Mark(String kind, String field, String due, String read, String state, boolean right) {

    static final String ROW = "lines.";

    /** Of a field as {@code read --json} shows it; a field that is not there counts as absent. */
    static Mark of(Due document, String field, String due, JsonNode reading) {
        String state = reading.path("state").asText("absent");
        String read = reading.path("value").asText("");
        if (reading.path("value").isNull() || reading.path("value").isMissingNode()) {
            read = reading.path("candidates").path(0).asText("");
        }
        boolean right = !read.isEmpty() && Sameness.same(field, due, read);
        boolean mayNotSettle = document.inconsistent() && Sameness.isAmount(field) && state.equals("settled");
        return new Mark(document.kind(), field, due, read, state, right && !mayNotSettle);
    }

    /** Of a cell of a row, which shows its likeliest value and names what is not settled. */
    static Mark ofCell(Due document, String field, String due, JsonNode row) {
        String read = row.path(field).isNull() ? "" : row.path(field).asText("");
        boolean doubtful = row.path("doubtful").valueStream().anyMatch(name -> name.asText()
                .equals(field));
        String state = read.isEmpty() ? "absent" : doubtful ? "doubtful" : "settled";
        boolean right = !read.isEmpty() && Sameness.same(field, due, read);
        return new Mark(document.kind(), ROW + field, due, read, state, right);
    }

    boolean missing() {
        return read.isEmpty();
    }

    boolean wrong() {
        return !right && !missing();
    }

    boolean settled() {
        return state.equals("settled");
    }

    boolean settledWrong() {
        return settled() && !right && !missing();
    }

    boolean ofRow() {
        return field.startsWith(ROW);
    }

    boolean figure() {
        return !ofRow() && Sameness.isFigure(due);
    }
}
