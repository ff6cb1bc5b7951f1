package cn.heyan.extract.invoice;

import cn.heyan.evidence.Field;
import cn.heyan.evidence.Invoice;
import cn.heyan.evidence.Paper;
import cn.heyan.evidence.Reading;
import cn.heyan.evidence.SecondReader;
import cn.heyan.extract.SecondLook;
import cn.heyan.notation.PartyName;
import cn.heyan.packet.Box;
import cn.heyan.packet.Document;
import cn.heyan.packet.DocumentKind;
import cn.heyan.packet.Page;
import cn.heyan.packet.PageRef;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Scores what is read of invoices against their truth: per field settled and right, settled but wrong, doubtful (and whether the
 * likeliest, or any candidate is right), missing; and, not counted, what is stated of fields that the truth leaves open.
 */
public final class CorpusScore {
    private static final List<Field<?>> FIELDS = List.of(
            Invoice.INVOICE_CODE,
            Invoice.INVOICE_NUMBER,
            Invoice.ISSUE_DATE,
            Invoice.BUYER_NAME,
            Invoice.BUYER_TAX_ID,
            Invoice.SELLER_NAME,
            Invoice.SELLER_TAX_ID,
            Invoice.NET_AMOUNT,
            Invoice.TAX_AMOUNT,
            Invoice.TOTAL_AMOUNT,
            Invoice.TOTAL_IN_WORDS,
            Invoice.CHECK_CODE,
            Invoice.QR_PAYLOAD);
    private static final List<Field<?>> ROW = List.of(
            Invoice.Row.NAME,
            Invoice.Row.QUANTITY,
            Invoice.Row.UNIT_PRICE,
            Invoice.Row.AMOUNT,
            Invoice.Row.TAX_RATE,
            Invoice.Row.TAX);

    private final Map<String, int[]> tally = new TreeMap<>();
    private final List<String> notes = new ArrayList<>();

    /** With the corpus folder, optionally a part of the files' names, optionally a folder to keep read pages in. */
    public static void main(String[] args) throws Exception {
        Path corpus = Path.of(args.length > 0 ? args[0] : "../shared/corpus");
        if (!Files.isDirectory(corpus)) {
            System.out.println("没有语料目录 " + corpus + "，跳过评分。");
            return;
        }
        String part = args.length > 1 ? args[1] : "";
        CorpusScore score = new CorpusScore();
        try (CorpusPages pages = new CorpusPages(args.length > 2 ? Optional.of(Path.of(args[2])) : Optional.empty())) {
            for (Path file : list(corpus.resolve("invoices"))) {
                String name = file.getFileName().toString();
                Path truth = corpus.resolve("truth").resolve(name + ".json");
                if (name.contains(part) && Files.exists(truth)) {
                    score.score(name, pages.read(file), pages.second(), new ObjectMapper().readTree(truth.toFile()));
                }
            }
        }
        score.tell();
    }

    private static List<Path> list(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }

    void score(String name, List<Page> pages, SecondReader second, JsonNode truth) {
        if (pages.isEmpty()) {
            notes.add(name + " | no page");
            return;
        }
        List<PageRef> refs = pages.stream().map(Page::ref).toList();
        Document document = new Document(DocumentKind.VAT_INVOICE, refs, Box.PAGE, "corpus");
        long start = System.nanoTime();
        Paper paper = new InvoiceReader().read(document, CorpusPages.packet(pages), new SecondLook(second));
        long millis = (System.nanoTime() - start) / 1_000_000;
        boolean inconsistent = truth.path("inconsistent").asBoolean();
        List<String> wrong = new ArrayList<>();
        for (Field<?> field : FIELDS) {
            score(field.name(), paper.read(field), truth.path(field.name()), wrong, inconsistent);
        }
        JsonNode lines = truth.path("lines");
        int[] count = tally.computeIfAbsent("line count", k -> new int[6]);
        count[lines.size() == paper.rows().size() ? 0 : 1]++;
        if (lines.size() != paper.rows().size()) {
            wrong.add("lines " + paper.rows().size() + "/" + lines.size());
        }
        for (int i = 0; i < Math.min(lines.size(), paper.rows().size()); i++) {
            for (Field<?> field : ROW) {
                score(
                        "row." + field.name(),
                        paper.rows().get(i).read(field),
                        lines.get(i).path(field.name()),
                        wrong,
                        false);
            }
        }
        notes.add(name + " [" + pages.get(0).text().means() + " "
                + paper.read(Invoice.INVOICE_TYPE).likeliest().orElse("-") + "/"
                + truth.path("kind").asText() + " " + millis + "ms] " + String.join(" ; ", wrong));
    }

    private <T> void score(String key, Reading<T> reading, JsonNode truth, List<String> wrong, boolean inconsistent) {
        int[] counts = tally.computeIfAbsent(key, k -> new int[6]);
        if (truth.isMissingNode()) {
            if (reading.settled().isPresent() && !key.equals("qrPayload")) {
                counts[5]++;
                wrong.add("+" + key + "=" + reading.settled().get());
            }
            return;
        }
        String due = truth.asText();
        Optional<T> likeliest = reading.likeliest();
        boolean right = likeliest.filter(value -> same(value, due)).isPresent();
        if (reading.settled().isPresent()) {
            counts[right ? 0 : 1]++;
            if (!right) {
                wrong.add("!!" + key + "=" + likeliest.get() + " due " + due);
            } else if (inconsistent && key.endsWith("Amount")) {
                wrong.add("??settled though the paper contradicts itself: " + key);
            }
        } else if (likeliest.isPresent()) {
            boolean any = reading.fold(
                    s -> true, d -> d.candidates().stream().anyMatch(c -> same(c.value(), due)), a -> false);
            counts[right ? 2 : 3]++;
            wrong.add((right ? "~" : any ? "~any " : "~wrong ")
                    + key
                    + (right && !key.endsWith("Amount")
                            ? ""
                            : "="
                                    + reading.fold(
                                            s -> "",
                                            d -> d.candidates().stream()
                                                    .map(c -> c.value()
                                                            + c.witnesses().stream()
                                                                    .map(w -> w.means()
                                                                            .name())
                                                                    .toList()
                                                                    .toString())
                                                    .toList()
                                                    .toString(),
                                            a -> "")
                                    + (right ? "" : " due " + due)));
        } else {
            counts[4]++;
            wrong.add("-" + key);
        }
    }

    static boolean same(Object value, String due) {
        if (value instanceof cn.heyan.notation.Yuan yuan) {
            return yuan.amount().compareTo(new BigDecimal(due)) == 0;
        }
        if (value instanceof BigDecimal number) {
            return number.compareTo(new BigDecimal(due)) == 0;
        }
        return PartyName.same(value.toString(), due);
    }

    /** How many values were settled and right, and how many settled but wrong. */
    int[] settled() {
        int[] sum = new int[2];
        tally.values().forEach(counts -> {
            sum[0] += counts[0];
            sum[1] += counts[1];
        });
        return sum;
    }

    List<String> notes() {
        return notes;
    }

    private void tell() {
        notes.forEach(System.out::println);
        System.out.printf(
                "%n%-18s %8s %8s %8s %8s %8s %8s%n",
                "field", "settled", "!!wrong", "~right", "~wrong", "missing", "extra");
        int[] all = new int[6];
        tally.forEach((field, counts) -> {
            System.out.printf(
                    "%-18s %8d %8d %8d %8d %8d %8d%n",
                    field, counts[0], counts[1], counts[2], counts[3], counts[4], counts[5]);
            for (int i = 0; i < 6 && !field.equals("line count"); i++) {
                all[i] += counts[i];
            }
        });
        System.out.printf("%-18s %8d %8d %8d %8d %8d %8d%n", "all", all[0], all[1], all[2], all[3], all[4], all[5]);
        double right = all[0] + all[2];
        double precision = right / Math.max(1, right + all[1] + all[3]);
        double recall = right / Math.max(1, right + all[1] + all[3] + all[4]);
        System.out.printf(
                "likeliest: precision %.4f recall %.4f F1 %.4f; settled share %.4f; settled but wrong %.5f%n",
                precision,
                recall,
                2 * precision * recall / (precision + recall),
                all[0] / Math.max(1.0, all[0] + all[1] + all[2] + all[3] + all[4]),
                (double) all[1] / Math.max(1, all[0] + all[1]));
    }
}
