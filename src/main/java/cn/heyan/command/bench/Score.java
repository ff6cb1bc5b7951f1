package cn.heyan.command.bench;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What was read of one file, held against its truth.
 *
 * @param truth of the file
 * @param marks one for each field that the truth has
 * @param kinds true kind and kind as read, of each document; {@code -} where there is none
 * @param lineCounts for each document with a table, whether as many rows were read as there are
 * @param lineAmounts for each document with a table, whether every row's amount is right too
 * @param codesFound how many of the true codes were decoded
 * @param codesTold how many of them a document's {@code qrPayload} says
 * @param starts beginnings of documents after the first, as due, as read, and on the same page in both
 * @param pages of the file
 * @param seconds from handing the file in to the result, other files beside it
 * @param trouble why it was refused or which pages stayed unread; empty if all went well
 */
record Score(
        Truth truth,
        List<Mark> marks,
        List<KindPair> kinds,
        List<Boolean> lineCounts,
        List<Boolean> lineAmounts,
        int codesFound,
        int codesTold,
        Starts starts,
        int pages,
        double seconds,
        String trouble) {

    /** A document's kind as it is and as it was read. */
    record KindPair(String due, String read) {}

    /** Documents that begin on a page, the first of the file left out; several on one sheet count each. */
    record Starts(int due, int read, int both) {}

    /**
     * Scores the documents of one file.
     *
     * @param read the file as {@code read --json} shows it
     * @param codes payloads decoded on its pages
     */
    static Score of(Truth truth, JsonNode read, Set<String> codes, double seconds) {
        List<JsonNode> documents = read.path("documents").valueStream().toList();
        List<Mark> marks = new ArrayList<>();
        List<KindPair> kinds = new ArrayList<>();
        List<Boolean> counts = new ArrayList<>();
        List<Boolean> amounts = new ArrayList<>();
        for (Pairing.Pair pair : Pairing.of(truth.documents(), documents)) {
            Due due = pair.due();
            kinds.add(new KindPair(due.kind(), pair.read().path("kind").asText("-")));
            due.fields()
                    .forEach((field, value) -> marks.add(Mark.of(
                            due, field, value, pair.read().path("fields").path(field))));
            if (!due.rows().isEmpty()) {
                Rows rows = Rows.of(due, pair.read().path("lines").valueStream().toList());
                marks.addAll(rows.marks());
                counts.add(rows.countRight());
                amounts.add(rows.amountsRight());
            }
        }
        if (truth.distractor()) {
            documents.forEach(
                    one -> kinds.add(new KindPair("distractor", one.path("kind").asText("-"))));
        }
        return new Score(
                truth,
                marks,
                kinds,
                counts,
                amounts,
                found(truth, codes),
                found(truth, told(documents)),
                starts(truth, documents),
                read.path("pages").asInt(),
                seconds,
                trouble(read));
    }

    private static int found(Truth truth, Set<String> codes) {
        return (int) truth.codes().stream()
                .filter(code -> codes.stream().anyMatch(other -> Sameness.sameCode(code, other)))
                .count();
    }

    /** Every payload that the documents state, likely or not. */
    private static Set<String> told(List<JsonNode> documents) {
        Set<String> told = new HashSet<>();
        for (JsonNode document : documents) {
            JsonNode field = document.path("fields").path("qrPayload");
            told.add(field.path("value").asText(""));
            field.path("candidates").forEach(one -> told.add(one.asText()));
        }
        return told;
    }

    private static Starts starts(Truth truth, List<JsonNode> documents) {
        if (!truth.several()) {
            return new Starts(0, 0, 0);
        }
        List<Integer> due = new ArrayList<>();
        truth.documents()
                .forEach(one -> due.add(one.pages().isEmpty() ? 1 : one.pages().get(0)));
        List<Integer> read = new ArrayList<>();
        documents.forEach(one -> read.add(one.path("pages").path(0).asInt(1)));
        // every file begins with a document: that boundary is no merit
        due.remove((Integer) 1);
        read.remove((Integer) 1);
        List<Integer> rest = new ArrayList<>(read);
        int both = (int) due.stream().filter(rest::remove).count();
        return new Starts(due.size(), read.size(), both);
    }

    private static String trouble(JsonNode read) {
        if (read.path("refused").isTextual()) {
            return read.path("refused").asText();
        }
        return String.join(
                "; ",
                read.path("unread")
                        .valueStream()
                        .map(one -> "p" + one.path("page").asInt() + " "
                                + one.path("reason").asText())
                        .toList());
    }

    /** A VAT invoice was seen where there is none. */
    boolean fooled() {
        return truth.distractor() && kinds.stream().anyMatch(kind -> kind.read().equals("vat-invoice"));
    }

    /** Every field of the head is right. */
    boolean whole() {
        return marks.stream().filter(mark -> !mark.ofRow()).allMatch(Mark::right);
    }

    /** Kinds that were read otherwise than they are, as text. */
    String kindsWrong() {
        return kinds.stream()
                .filter(kind -> !kind.due().equals(kind.read()) && (!truth.distractor() || fooled()))
                .map(kind -> kind.due() + " -> " + kind.read())
                .collect(Collectors.joining(", "));
    }

    /** Fields of the head that are wrong or missing. */
    List<Mark> badFields() {
        return bad().stream().filter(mark -> !mark.ofRow()).toList();
    }

    /** Fields of the head and rows that are wrong or missing. */
    List<Mark> bad() {
        return marks.stream().filter(mark -> !mark.right()).toList();
    }
}
