package cn.heyan.desk.review;

import cn.heyan.desk.shelf.LatelyUsed;
import cn.heyan.intake.Intake;
import cn.heyan.packet.Packet;
import cn.heyan.packet.Page;
import cn.heyan.packet.PagePicture;
import cn.heyan.packet.PageRef;
import cn.heyan.packet.Refused;
import cn.heyan.packet.SourceFile;
import cn.heyan.packet.wire.PageJson;
import cn.heyan.page.PageLook;
import cn.heyan.store.Ledger;
import cn.heyan.store.LedgerEntry;
import cn.heyan.store.PageFolder;
import cn.heyan.store.PageReadings;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import javax.imageio.ImageIO;
import org.springframework.stereotype.Component;

/** Pictures of pages (页面图像): painted from the original when somebody wants to see them, then kept as files. Thread-safe. */
@Component
final class PagePictures {

    private static final int SMALL = 132;
    private static final int OPEN = 6;

    private final Ledger ledger;
    private final Intake intake;
    private final PageLook look;
    private final PageFolder folder;
    private final PageReadings readings;
    /** Painting uses as many threads as there are cores, whoever asks. */
    private final Semaphore brushes =
            new Semaphore(Math.max(1, Runtime.getRuntime().availableProcessors()));

    private final Map<Path, Object> locks = new ConcurrentHashMap<>();
    private final Map<String, Packet> open = new LatelyUsed<>(OPEN);

    PagePictures(Ledger ledger, Intake intake, PageLook look, PageFolder folder, PageReadings readings) {
        this.ledger = ledger;
        this.intake = intake;
        this.look = look;
        this.folder = folder;
        this.readings = readings;
    }

    /** The page's upright picture; nothing where it has none, such as an XML file, or where its packet was purged. */
    Optional<Path> whole(String id, PageRef page) throws IOException {
        return unlessGone(id, packet -> whole(id, packet, page));
    }

    /** The page's colours, small, to be laid over the picture; nothing for a grey page, or one that was seen from straight above. */
    Optional<Path> colours(String id, PageRef page) throws IOException {
        return unlessGone(id, packet -> colours(id, packet, page));
    }

    /** The same as the whole picture, small. */
    Optional<Path> small(String id, PageRef page) throws IOException {
        return unlessGone(id, packet -> small(id, packet, page));
    }

    /** What was read on the page, as kept; nothing where nothing is. */
    Optional<byte[]> words(String id, PageRef page) throws IOException {
        return unlessGone(id, packet -> readings.find(packet.fileOf(page).sha256(), page.number())
                .map(PageReadings.Kept::json));
    }

    /** Something looked up or painted of a packet that is open. */
    @FunctionalInterface
    private interface Asked<T> {
        Optional<T> of(Packet packet) throws IOException;
    }

    /** What was painted while its packet was purged goes after it, and nobody sees it: whoever deletes last leaves nothing. */
    private <T> Optional<T> unlessGone(String id, Asked<T> asked) throws IOException {
        try {
            Optional<T> found = asked.of(packet(id));
            if (ledger.holds(id)) {
                return found;
            }
        } catch (IOException failed) {
            if (ledger.holds(id)) {
                throw failed;
            }
        }
        synchronized (open) {
            open.remove(id);
            folder.letGo(id);
        }
        return Optional.empty();
    }

    private Optional<Path> whole(String id, Packet packet, PageRef page) throws IOException {
        Path place = folder.picture(id, packet.files(), page);
        synchronized (locks.computeIfAbsent(place, none -> new Object())) {
            if (!Files.exists(place) && painted(packet.fileOf(page))) {
                fetch(packet, page, place);
            }
        }
        locks.remove(place);
        return Optional.of(place).filter(Files::exists);
    }

    private Optional<Path> colours(String id, Packet packet, PageRef page) throws IOException {
        Path place = folder.picture(id, packet.files(), page);
        Path colours = beside(place, "-colours.jpg");
        Optional<Path> whole = whole(id, packet, page);
        if (whole.isEmpty()) {
            return whole;
        }
        synchronized (locks.computeIfAbsent(colours, none -> new Object())) {
            if (!Files.exists(colours)) {
                Optional<Page> read = read(packet, page);
                boolean grey = read.filter(known ->
                                known.picture().isPresent() && !known.colours().seen())
                        .isPresent();
                brushes.acquireUninterruptibly();
                try {
                    keep(
                            grey ? Optional.empty() : PageColours.of(look.show(packet, page, Optional.empty()), read),
                            colours);
                } finally {
                    brushes.release();
                }
            }
        }
        locks.remove(colours);
        return Optional.of(colours).filter(file -> file.toFile().length() > 0);
    }

    /** An empty file says that there are none. */
    private static void keep(Optional<BufferedImage> colours, Path place) throws IOException {
        Path part = Files.createTempFile(place.toAbsolutePath().getParent(), "colours", ".part");
        if (colours.isPresent()) {
            ImageIO.write(colours.get(), "jpeg", part.toFile());
        }
        Files.move(part, place, StandardCopyOption.REPLACE_EXISTING);
    }

    private static Path beside(Path place, String ending) {
        return place.resolveSibling(String.valueOf(place.getFileName()).replace(".jpg", ending));
    }

    private Optional<Path> small(String id, Packet packet, PageRef page) throws IOException {
        Path place = folder.picture(id, packet.files(), page);
        Path small = beside(place, "-small.jpg");
        if (!Files.exists(small)) {
            Optional<Path> whole = whole(id, packet, page);
            if (whole.isEmpty()) {
                return whole;
            }
            Path colours = beside(place, "-colours.jpg");
            // only pages with seals are painted for it: that is what people look for among the small ones
            boolean sealed = read(packet, page)
                    .filter(known -> !known.colours().stamps().isEmpty())
                    .isPresent();
            boolean coloured = sealed
                    ? colours(id, packet, page).isPresent()
                    : colours.toFile().length() > 0;
            Path part = Files.createTempFile(folder.of(id), "small", ".part");
            ImageIO.write(shrunk(ImageIO.read((coloured ? colours : whole.get()).toFile())), "jpeg", part.toFile());
            Files.move(part, small, StandardCopyOption.REPLACE_EXISTING);
        }
        return Optional.of(small);
    }

    /** Straightened pictures were kept when they were read; the others are painted from the file. */
    private void fetch(Packet packet, PageRef page, Path place) throws IOException {
        Optional<String> kept =
                readings.find(packet.fileOf(page).sha256(), page.number()).flatMap(PageReadings.Kept::picture);
        if (kept.isEmpty()) {
            paint(packet, page, place);
            return;
        }
        Path part = place.resolveSibling(place.getFileName() + ".part");
        Files.deleteIfExists(part);
        readings.picture(kept.get(), part);
        Files.move(part, place, StandardCopyOption.REPLACE_EXISTING);
    }

    /** Painted once, for the grey picture and its colours. */
    private void paint(Packet packet, PageRef page, Path place) throws IOException {
        brushes.acquireUninterruptibly();
        try {
            PageLook.Shown shown = look.show(packet, page, Optional.of(place));
            keep(shown.colours(), beside(place, "-colours.jpg"));
        } finally {
            brushes.release();
        }
    }

    private Optional<Page> read(Packet packet, PageRef page) throws IOException {
        Optional<PageReadings.Kept> kept = readings.find(packet.fileOf(page).sha256(), page.number());
        return kept.isEmpty() || kept.get().picture().isEmpty()
                ? Optional.empty()
                : Optional.of(PageJson.read(
                        kept.get().json(),
                        page,
                        (width, height, dpi) -> new PagePicture(Path.of("none"), width, height, dpi)));
    }

    private static boolean painted(SourceFile file) {
        return file.mediaType().startsWith("image/")
                || file.mediaType().equals("application/pdf")
                || file.mediaType().equals("application/ofd");
    }

    /** The packet, opened once; its archives are unpacked into its page folder. */
    private Packet packet(String id) throws IOException {
        synchronized (open) {
            Packet known = open.get(id);
            if (known != null) {
                return known;
            }
            LedgerEntry entry = ledger.find(id).orElseThrow(() -> new IOException("no packet " + id));
            Path work = Files.createDirectories(folder.of(id));
            try {
                Packet packet = intake.open(entry.original(), entry.programme(), entry.receivedAt(), work);
                open.put(id, packet);
                return packet;
            } catch (Refused refused) {
                throw new IOException(refused.sentence(), refused);
            }
        }
    }

    private static BufferedImage shrunk(BufferedImage whole) {
        BufferedImage image = whole;
        while (image.getWidth() > 2 * SMALL) {
            image = drawn(image, image.getWidth() / 2);
        }
        return drawn(image, SMALL);
    }

    private static BufferedImage drawn(BufferedImage from, int width) {
        int height = Math.max(1, from.getHeight() * width / from.getWidth());
        BufferedImage to = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = to.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        pen.drawImage(from, 0, 0, width, height, null);
        pen.dispose();
        return to;
    }
}
