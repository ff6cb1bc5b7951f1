package cn.heyan.sample;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Makes the synthetic corpus that {@code heyan bench} measures on: {@code CorpusMaker OUT_DIR [--seed n] [id-prefix…]}. Scans go to
 * {@code scans/}, digital invoices to {@code invoices/}, their truth to {@code truth/<file name>.json}.
 */
public final class CorpusMaker {

    private static final long USUAL_SEED = 20250601;
    private static final List<Specimens> ALL = List.of(
            // one a line
            new PhotoBills(),
            new AuditSpecimens(),
            new MoneyPapers(),
            new FormSpecimens(),
            new PacketSpecimens(),
            new SpecialAuditSpecimens(),
            new OfficeSpecimens());

    private CorpusMaker() {}

    public static void main(String... words) throws IOException {
        List<String> rest = new ArrayList<>(List.of(words));
        Path out = Path.of(rest.remove(0));
        long seed = USUAL_SEED;
        int at = rest.indexOf("--seed");
        if (at >= 0) {
            seed = Long.parseLong(rest.remove(at + 1));
            rest.remove(at);
        }
        new DigitalBills(new Inventor(seed), out).write(rest);
        for (Specimens kind : ALL) {
            for (Specimen specimen : kind.draw(new Inventor(seed))) {
                if (rest.isEmpty() || rest.stream().anyMatch(specimen.id()::startsWith)) {
                    System.out.println(write(specimen, seed, out));
                }
            }
        }
    }

    private static Path write(Specimen specimen, long seed, Path out) throws IOException {
        Files.createDirectories(out.resolve("scans"));
        String name = specimen.id() + (specimen.photo().isPresent() ? ".jpg" : ".pdf");
        Path file = out.resolve("scans").resolve(name);
        Scanner scanner = new Scanner(seed ^ specimen.id().hashCode());
        List<BufferedImage> pages = new ArrayList<>();
        specimen.documents().stream()
                .flatMap(told -> told.drawn().pages().stream())
                .distinct() // several slips on a sheet
                .forEach(sheet -> pages.add(scanner.scan(sheet.image(), 0)));
        if (specimen.photo().isPresent()) {
            Files.write(file, Binder.jpeg(specimen.photo().get()));
        } else {
            Binder.bind(pages, file);
        }
        writeTruth(out, "scans/" + name, specimen.documents());
        return file;
    }

    /** Writes what the documents of a file say; one that was not drawn on sheets is one page, and so is all that a photo shows. */
    static void writeTruth(Path out, String file, List<Told> documents) throws IOException {
        Files.createDirectories(out.resolve("truth"));
        ObjectNode node = JsonNodeFactory.instance.objectNode().put("file", file);
        ArrayNode all = node.putArray("documents");
        List<Sheet> sheets = new ArrayList<>();
        int page = 1;
        for (Told told : documents) {
            ObjectNode one = all.addObject().put("kind", told.drawn().kind().id());
            ArrayNode pages = one.putArray("pages");
            for (Sheet sheet : told.drawn().pages()) {
                if (!sheets.contains(sheet)) {
                    sheets.add(sheet);
                }
                pages.add(sheets.indexOf(sheet) + 1);
            }
            if (told.drawn().pages().isEmpty()) {
                pages.add(file.endsWith(".jpg") ? 1 : page++);
            }
            one.set("fields", told.fields());
            if (!told.rows().isEmpty()) {
                one.set("rows", told.rows());
            }
        }
        String name = file.substring(file.indexOf('/') + 1) + ".json";
        new ObjectMapper()
                .writerWithDefaultPrettyPrinter()
                .writeValue(out.resolve("truth").resolve(name).toFile(), node);
    }
}
