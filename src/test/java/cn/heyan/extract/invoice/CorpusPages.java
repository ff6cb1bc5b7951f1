package cn.heyan.extract.invoice;

import cn.heyan.evidence.SecondReader;
import cn.heyan.intake.Intake;
import cn.heyan.intake.Limits;
import cn.heyan.ocr.PaddleOcr;
import cn.heyan.ocr.PageReader;
import cn.heyan.ocr.TesseractReader;
import cn.heyan.packet.CodeSymbol;
import cn.heyan.packet.Embedded;
import cn.heyan.packet.Legibility;
import cn.heyan.packet.Packet;
import cn.heyan.packet.Page;
import cn.heyan.packet.PagePicture;
import cn.heyan.packet.PageRef;
import cn.heyan.packet.PageText;
import cn.heyan.packet.ReadPacket;
import cn.heyan.packet.Refused;
import cn.heyan.page.PageCount;
import cn.heyan.page.PageLook;
import cn.heyan.page.PageSettings;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads files with the real stages, and keeps the pages so that scoring again costs no second reading of pictures. */
final class CorpusPages implements AutoCloseable {
    private static final ObjectMapper JSON =
            new ObjectMapper().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);

    private final Optional<Path> kept;
    private final PageLook look = new PageLook(PageSettings.USUAL);
    private @Nullable PageReader reader;
    private @Nullable TesseractReader second;

    CorpusPages(Optional<Path> kept) {
        this.kept = kept;
    }

    private PageReader reader() {
        if (reader == null) {
            reader = new PageReader(new PaddleOcr(2, 1376), Duration.ofMinutes(2));
        }
        return reader;
    }

    SecondReader second() {
        return (page, box, script) -> {
            if (second == null) {
                second = new TesseractReader(Path.of("/usr/share/tesseract-ocr/5/tessdata"), 2);
            }
            return second.read(page, box, script);
        };
    }

    List<Page> read(Path file) throws IOException {
        if (kept.isPresent()) {
            Path at = kept.get().resolve(file.getFileName() + ".json");
            if (Files.exists(at)) {
                List<KeptPage> pages = JSON.readerForListOf(KeptPage.class).readValue(at.toFile());
                return pages.stream().map(KeptPage::page).toList();
            }
            List<Page> pages = pages(file);
            Files.createDirectories(kept.get());
            JSON.writeValue(at.toFile(), pages.stream().map(KeptPage::of).toList());
            return pages;
        }
        return pages(file);
    }

    private List<Page> pages(Path file) throws IOException {
        List<Page> pages = new ArrayList<>();
        try {
            Path work = kept.isPresent()
                    ? kept.get().resolve(file.getFileName() + ".work")
                    : Files.createTempDirectory("heyan");
            Files.createDirectories(work);
            Packet packet = new Intake(Limits.DEFAULT, new PageCount(PageSettings.USUAL))
                    .open(file, Optional.empty(), Instant.now(), work);
            for (PageRef ref : packet.pages()) {
                Page page = look.look(packet, ref);
                pages.add(page.text().isBlank() && page.picture().isPresent() ? reader().read(page) : page);
            }
            packet.refused().forEach(refused -> System.out.println(file + ": " + refused));
        } catch (Refused refused) {
            System.out.println(file + ": " + refused.getMessage());
        }
        return pages;
    }

    static ReadPacket packet(List<Page> pages) {
        Packet packet =
                new Packet("corpus", "corpus", "", List.of(), List.of(), Optional.empty(), Instant.EPOCH, Path.of("."));
        return new ReadPacket(packet, pages, List.of());
    }

    record KeptPage(
            PageRef ref,
            @Nullable PagePicture picture,
            int turned,
            double skew,
            PageText text,
            List<CodeSymbol> codes,
            List<Embedded> embedded,
            Legibility legibility) {
        static KeptPage of(Page p) {
            return new KeptPage(
                    p.ref(),
                    p.picture().orElse(null),
                    p.turned(),
                    p.skew(),
                    p.text(),
                    p.codes(),
                    p.embedded(),
                    p.legibility());
        }

        Page page() {
            return new Page(ref, Optional.ofNullable(picture), turned, skew, text, codes, embedded, legibility);
        }
    }

    @Override
    public void close() {
        look.close();
        if (reader != null) {
            reader.close();
        }
        if (second != null) {
            second.close();
        }
    }
}
