package cn.heyan.programme;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;

/** Checks a document against a schema, as far as {@link ProgrammeSchema} uses the language of schemas. */
record SchemaCheck(JsonNode root) {

    /** What is wrong, each with its place; nothing if all is right. */
    List<String> wrong(JsonNode value) {
        return wrong(root, value, "");
    }

    private List<String> wrong(JsonNode schema, JsonNode value, String at) {
        List<String> wrong = new ArrayList<>();
        if (schema.has("$ref")) {
            wrong.addAll(wrong(root.at(schema.get("$ref").asText().substring(1)), value, at));
        }
        if (schema.has("type") && !typed(schema.get("type"), value)) {
            wrong.add(at + ": not " + schema.get("type"));
        }
        if (schema.has("enum") && !among(schema.get("enum"), value)
                || schema.has("const") && !schema.get("const").equals(value)) {
            wrong.add(at + ": " + value + " is none of the words");
        }
        if (schema.has("pattern")
                && !value.asText().matches(schema.get("pattern").asText())) {
            wrong.add(at + ": " + value + " does not look like " + schema.get("pattern"));
        }
        for (JsonNode name : schema.path("required")) {
            if (!value.has(name.asText())) {
                wrong.add(at + ": lacks " + name.asText());
            }
        }
        for (JsonNode each : schema.path("allOf")) {
            boolean applies = wrong(each.path("if"), value, at).isEmpty();
            wrong.addAll(applies ? wrong(each.path("then"), value, at) : List.of());
        }
        if (schema.has("anyOf") && fitting(schema.get("anyOf"), value, at) == 0) {
            wrong.add(at + ": " + value + " fits none of the shapes");
        }
        if (schema.has("oneOf") && fitting(schema.get("oneOf"), value, at) != 1) {
            wrong.add(at + ": " + value + " fits none or several of the shapes");
        }
        wrong.addAll(inside(schema, value, at));
        return wrong;
    }

    private List<String> inside(JsonNode schema, JsonNode value, String at) {
        List<String> wrong = new ArrayList<>();
        JsonNode other = schema.path("additionalProperties");
        if (value.isObject()) {
            value.properties().forEach(each -> {
                JsonNode known = schema.path("properties").path(each.getKey());
                String place = at + "/" + each.getKey();
                if (!known.isMissingNode()) {
                    wrong.addAll(wrong(known, each.getValue(), place));
                } else if (other.isObject()) {
                    wrong.addAll(wrong(other, each.getValue(), place));
                } else if (other.isBoolean() && !other.asBoolean()) {
                    wrong.add(place + ": not known");
                }
            });
        }
        if (value.isArray() && schema.has("items")) {
            for (int i = 0; i < value.size(); i++) {
                wrong.addAll(wrong(schema.get("items"), value.get(i), at + "/" + i));
            }
        }
        return wrong;
    }

    private long fitting(JsonNode shapes, JsonNode value, String at) {
        return StreamSupport.stream(shapes.spliterator(), false)
                .filter(shape -> wrong(shape, value, at).isEmpty())
                .count();
    }

    private static boolean among(JsonNode words, JsonNode value) {
        return StreamSupport.stream(words.spliterator(), false).anyMatch(value::equals);
    }

    private static boolean typed(JsonNode types, JsonNode value) {
        if (types.isArray()) {
            return StreamSupport.stream(types.spliterator(), false).anyMatch(type -> typed(type, value));
        }
        return switch (types.asText()) {
            case "object" -> value.isObject();
            case "array" -> value.isArray();
            case "string" -> value.isTextual();
            case "number" -> value.isNumber();
            default -> value.isBoolean();
        };
    }
}
