package cn.heyan.command.bench;

import cn.heyan.packet.Refused;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** A corpus folder: {@code truth/*.json}, {@code contracts/licence_*.tsv} and {@code distractors/}; any of them may be missing. */
final class TruthFolder {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private final Path folder;

    TruthFolder(Path folder) {
        this.folder = folder;
    }

    /** The truth of every file, in the order of their names. */
    List<Truth> all() throws Refused {
        try {
            List<Truth> all = new ArrayList<>();
            for (Path json : files("truth", name -> name.endsWith(".json"))) {
                JsonNode node = MAPPER.readTree(json.toFile());
                Path file = file(node.path("file").asText());
                all.add(TruthJson.read(node, file, name(file)));
            }
            for (Path tsv : files("contracts", name -> name.endsWith(".tsv"))) {
                Path file = tsv.resolveSibling(tsv.getFileName().toString().replace(".tsv", ".jpg"));
                all.add(LicenceTruth.read(Files.readAllLines(tsv), file, name(file)));
            }
            for (Path file : files("distractors", name -> !isInvoiceItself(name))) {
                all.add(new Truth(file, name(file), List.of(), List.of(), false));
            }
            if (all.isEmpty()) {
                throw new Refused("文件夹 " + folder + " 中没有 truth/*.json，请用 --corpus 指明语料文件夹。");
            }
            return all.stream()
                    .sorted((one, other) -> one.name().compareTo(other.name()))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A rendered e-invoice among the distractors is a VAT invoice: to read it as one is right, and there is no truth of it. */
    private static boolean isInvoiceItself(String name) {
        return name.startsWith("vat_");
    }

    private String name(Path file) {
        return folder.relativize(file).toString().replace('\\', '/');
    }

    /** Truths name their file by its path in the corpus, or only its name in {@code invoices/}. */
    private Path file(String told) throws Refused {
        for (Path place :
                List.of(folder.resolve(told), folder.resolve("invoices").resolve(told))) {
            if (Files.isRegularFile(place)) {
                return place;
            }
        }
        throw new Refused("真值指向的文件不存在：" + told + "，请检查语料文件夹 " + folder + "。");
    }

    private List<Path> files(String part, Predicate<String> wanted) throws IOException {
        if (!Files.isDirectory(folder.resolve(part))) {
            return List.of();
        }
        try (Stream<Path> all = Files.list(folder.resolve(part))) {
            return all.filter(path -> wanted.test(path.getFileName().toString()))
                    .sorted()
                    .toList();
        }
    }
}
