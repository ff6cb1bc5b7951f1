package cn.heyan;

import cn.heyan.classify.Sorter;
import cn.heyan.journey.Engine;
import cn.heyan.packet.CodeSymbol;
import cn.heyan.packet.Document;
import cn.heyan.packet.Packet;
import cn.heyan.packet.Page;
import cn.heyan.packet.PageRef;
import cn.heyan.packet.PageText;
import cn.heyan.packet.ReadPacket;
import cn.heyan.packet.SourceFile;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Measures how well documents are told apart that are bound without separators: {@code BoundaryBench CORPUS [PACKETS]} reads the
 * scans of a corpus that CorpusMaker made, once, then binds their documents anew in random order, twelve to a packet, and
 * compares where each begins with the truth. The first document of a packet is no merit and is not counted.
 */
public final class BoundaryBench {
    private static final int DOCUMENTS = 12;

    private final Path corpus;
    private final Sorter sorter = new Sorter(Path.of("config/papers"));
    private final Map<String, Integer> wrong = new TreeMap<>();
    private int due;
    private int read;
    private int right;

    private BoundaryBench(Path corpus) {
        this.corpus = corpus;
    }

    public static void main(String... words) throws Exception {
        BoundaryBench bench = new BoundaryBench(Path.of(words[0]));
        List<List<Page>> documents = bench.documents();
        Random random = new Random(7);
        int packets = words.length > 1 ? Integer.parseInt(words[1]) : 200;
        for (int i = 0; i < packets; i++) {
            Collections.shuffle(documents, random);
            bench.score(documents.subList(0, Math.min(DOCUMENTS, documents.size())));
        }
        bench.print(documents.size(), packets);
    }

    /** Every document of the scans, as its pages. */
    private List<List<Page>> documents() throws Exception {
        List<List<Page>> documents = new ArrayList<>();
        List<Path> files;
        try (Stream<Path> all = Files.list(corpus.resolve("scans"))) {
            files = all.filter(file -> file.toString().endsWith(".pdf"))
                    .sorted()
                    .toList();
        }
        try (Engine engine = Heyan.engine()) {
            for (Path file : files) {
                List<Page> pages = engine.journey().read(file).read().pages();
                for (List<Integer> numbers : truth(file)) {
                    documents.add(pages.stream()
                            .filter(page -> numbers.contains(page.ref().number()))
                            .toList());
                }
            }
        }
        return documents;
    }

    /** The page numbers of each document of the file; those that share a page are left out. */
    private List<List<Integer>> truth(Path file) throws IOException {
        JsonNode told = new ObjectMapper()
                .readTree(corpus.resolve("truth")
                        .resolve(file.getFileName() + ".json")
                        .toFile());
        List<List<Integer>> all = new ArrayList<>();
        told.path("documents")
                .forEach(one -> all.add(
                        one.path("pages").valueStream().map(JsonNode::asInt).toList()));
        return all.stream()
                .filter(pages -> all.stream()
                        .noneMatch(other -> other != pages && other.stream().anyMatch(pages::contains)))
                .toList();
    }

    private void score(List<List<Page>> documents) {
        List<Page> pages = new ArrayList<>();
        List<String> begins = new ArrayList<>();
        TreeSet<Integer> starts = new TreeSet<>();
        for (List<Page> document : documents) {
            starts.add(pages.size() + 1);
            for (Page page : document) {
                begins.add(page.ref().file() + " p" + page.ref().number());
                pages.add(bound(page, pages.size() + 1));
            }
        }
        TreeSet<Integer> found = sorter.sort(packet(pages)).documents().stream()
                .map(Document::firstPage)
                .map(PageRef::number)
                .collect(Collectors.toCollection(TreeSet::new));
        starts.remove(1);
        found.remove(1);
        due += starts.size();
        read += found.size();
        right += (int) found.stream().filter(starts::contains).count();
        starts.stream()
                .filter(at -> !found.contains(at))
                .forEach(at -> wrong.merge("missed " + begins.get(at - 1), 1, Integer::sum));
        found.stream()
                .filter(at -> !starts.contains(at))
                .forEach(at -> wrong.merge("false  " + begins.get(at - 1), 1, Integer::sum));
    }

    private static Page bound(Page page, int number) {
        PageRef ref = new PageRef("packet.pdf", number);
        PageText text = page.text();
        List<CodeSymbol> codes = page.codes();
        return new Page(
                ref,
                page.picture(),
                page.turned(),
                page.skew(),
                new PageText(ref, text.means(), text.words(), text.cells()),
                codes,
                List.of(),
                page.legibility());
    }

    private static ReadPacket packet(List<Page> pages) {
        SourceFile file = new SourceFile(
                "packet.pdf", Path.of("packet.pdf"), "application/pdf", "00", 1, pages.size(), Optional.empty());
        Packet packet = new Packet(
                "p", "packet.pdf", "00", List.of(file), List.of(), Optional.empty(), Instant.EPOCH, Path.of("."));
        return new ReadPacket(packet, pages, List.of());
    }

    private void print(int documents, int packets) {
        System.out.printf(
                "%d documents, %d packets: boundaries due %d, read %d, right %d, F1 %.4f%n",
                documents, packets, due, read, right, 2.0 * right / (due + read));
        wrong.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                .limit(15)
                .forEach(one -> System.out.printf("%5d  %s%n", one.getValue(), one.getKey()));
    }
}
