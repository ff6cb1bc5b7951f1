package cn.heyan.command.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Says which document that was read is which true one: by common pages, then by kind, then by how many fields are right. */
final class Pairing {

    private static final double PAGES = 1000;
    private static final double KIND = 500;

    private Pairing() {}

    /** A true document and what was read of it; a missing node where nothing was. */
    record Pair(Due due, JsonNode read) {

        boolean kindRight() {
            return due.kind().equals(read.path("kind").asText());
        }
    }

    static List<Pair> of(List<Due> due, List<JsonNode> read) {
        record Chance(Due due, JsonNode read, double likeness) {}
        List<Chance> chances = new ArrayList<>();
        for (Due one : due) {
            for (JsonNode other : read) {
                double likeness = likeness(one, other);
                if (likeness > 0) {
                    chances.add(new Chance(one, other, likeness));
                }
            }
        }
        chances.sort(Comparator.comparingDouble(Chance::likeness).reversed());
        Map<Due, JsonNode> taken = new IdentityHashMap<>();
        Set<Integer> gone = new HashSet<>();
        for (Chance chance : chances) {
            int index = read.indexOf(chance.read());
            if (!taken.containsKey(chance.due()) && gone.add(index)) {
                taken.put(chance.due(), chance.read());
            }
        }
        return due.stream()
                .map(one -> new Pair(one, taken.getOrDefault(one, MissingNode.getInstance())))
                .toList();
    }

    private static double likeness(Due due, JsonNode read) {
        Set<Integer> pages = new HashSet<>();
        read.path("pages").forEach(page -> pages.add(page.asInt()));
        int all = pages.size();
        pages.retainAll(due.pages());
        if (!due.pages().isEmpty() && pages.isEmpty()) {
            return 0;
        }
        double common = due.pages().isEmpty()
                ? 1
                : (double) pages.size() / (all + due.pages().size() - pages.size());
        double kind = due.kind().equals(read.path("kind").asText()) ? KIND : 0;
        long right = due.fields().entrySet().stream()
                .filter(field -> Mark.of(
                                due,
                                field.getKey(),
                                field.getValue(),
                                read.path("fields").path(field.getKey()))
                        .right())
                .count();
        return common * PAGES + kind + right;
    }
}
