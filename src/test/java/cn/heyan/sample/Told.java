package cn.heyan.sample;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * A drawn document and what it says.
 *
 * @param drawn its kind and clean pages
 * @param fields field name as in {@code heyan read --json} → value as text: yuan with two places, dates ISO
 * @param rows its table rows, each field name → value; empty when the document has no table
 */
record Told(Drawn drawn, ObjectNode fields, ArrayNode rows) {

    /** Nothing said yet; the maker fills in fields and rows. */
    static Told of(Drawn drawn) {
        return new Told(drawn, JsonNodeFactory.instance.objectNode(), JsonNodeFactory.instance.arrayNode());
    }

    Told says(String field, Object value) {
        fields.put(field, value.toString());
        return this;
    }
}
