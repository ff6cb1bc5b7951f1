package cn.heyan.report;

import cn.heyan.evidence.Absent;
import cn.heyan.evidence.Candidate;
import cn.heyan.evidence.Paper;
import cn.heyan.evidence.Reading;
import cn.heyan.evidence.Readings;
import cn.heyan.evidence.Witness;
import cn.heyan.evidence.correction.Typing;
import cn.heyan.notation.WanYuan;
import cn.heyan.packet.Boundary;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;

/**
 * One document as {@code read --json} and report.json show it.
 *
 * <p>A doubtful field has a null {@code value} and all its {@code candidates}: who takes the value without looking at the
 * state must not take a guess. Rows show the likeliest value and name in {@code doubtful} what is not settled.
 */
record PaperJson(Places places) {

    void put(Paper paper, ObjectNode node) {
        node.put("kind", paper.kind().id());
        places.put(node, paper.document().pages());
        node.put("reason", paper.document().reason());
        Boundary boundary = paper.document().boundary();
        node.putObject("boundary").put("ground", boundary.ground().json()).put("reason", boundary.sentence());
        ObjectNode fields = node.putObject("fields");
        paper.readings().all().forEach((field, reading) -> put(reading, fields.putObject(field.name())));
        types(paper, node.putObject("types"));
        ArrayNode lines = node.putArray("lines");
        paper.rows().forEach(row -> putRow(row, lines.addObject()));
    }

    /** Of which type a field is that is no text: who corrects it is told what to type. */
    private static void types(Paper paper, ObjectNode node) {
        Stream.concat(Stream.of(paper.readings()), paper.rows().stream())
                .flatMap(readings -> readings.all().keySet().stream())
                .forEach(field -> Typing.name(field.type()).ifPresent(type -> node.put(field.name(), type)));
    }

    void put(Reading<?> reading, ObjectNode node) {
        node.put("state", reading.state());
        node.put("value", settled(reading));
        ArrayNode candidates = node.putArray("candidates");
        candidates(reading).forEach(candidates::add);
        ArrayNode witnesses = node.putArray("witnesses");
        for (Witness witness : reading.witnesses()) {
            ObjectNode said =
                    witnesses.addObject().put("means", witness.means().json()).put("asPrinted", witness.asPrinted());
            places.put(said, witness);
            said.put("confidence", Math.round(witness.confidence() * 1000) / 1000.0);
        }
        if (reading instanceof Absent<?> absent) {
            node.put("reason", absent.reason());
        }
    }

    private void putRow(Readings row, ObjectNode node) {
        row.all()
                .forEach((field, reading) -> node.put(
                        field.name(), reading.likeliest().map(PaperJson::text).orElse(null)));
        List<String> doubtful = row.all().entrySet().stream()
                .filter(entry -> entry.getValue().state().equals("doubtful"))
                .map(entry -> entry.getKey().name())
                .toList();
        if (!doubtful.isEmpty()) {
            ArrayNode names = node.putArray("doubtful");
            doubtful.forEach(names::add);
        }
    }

    /** The settled value as text; null where it is not settled, as JSON says it. */
    static @org.jspecify.annotations.Nullable String settled(Reading<?> reading) {
        return reading.settled().map(PaperJson::text).orElse(null);
    }

    static List<String> candidates(Reading<?> reading) {
        return reading.fold(
                s -> List.of(),
                d -> d.candidates().stream().map(PaperJson::text).toList(),
                a -> List.of());
    }

    private static String text(Candidate<?> candidate) {
        return text(candidate.value());
    }

    /** Money in yuan with two places, also where it was declared in 万元; everything else plainly. */
    static String text(Object value) {
        if (value instanceof WanYuan wan) {
            return wan.yuan().toString();
        }
        return value instanceof BigDecimal figure ? figure.toPlainString() : value.toString();
    }
}
