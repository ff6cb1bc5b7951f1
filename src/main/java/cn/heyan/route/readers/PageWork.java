package cn.heyan.route.readers;

import cn.heyan.ocr.PageReader;
import cn.heyan.packet.Packet;
import cn.heyan.packet.Page;
import cn.heyan.packet.PagePicture;
import cn.heyan.packet.PageRef;
import cn.heyan.packet.Refused;
import cn.heyan.packet.SourceFile;
import cn.heyan.packet.wire.PageJson;
import cn.heyan.page.PageLook;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Reads the page of an order: the same two steps that a page takes inside the process. */
final class PageWork {

    private static final long ROOM = 32L << 20;

    private final ReaderDuties duties;
    private final PageLook look;
    private final PageReader reader;

    PageWork(ReaderDuties duties, PageLook look, PageReader reader) {
        this.duties = duties;
        this.look = look;
        this.reader = reader;
    }

    /** The page as read; refused with a sentence for a reviewer. */
    PageAnswer read(PageOrder order, Path file) throws Refused, IOException {
        Path work = Files.createDirectories(duties.folder().resolve("work"));
        SourceFile source = new SourceFile(
                order.file(), file, order.mediaType(), order.sha256(), order.bytes(), order.pages(), Optional.empty());
        Packet packet = new Packet(
                order.sha256(),
                order.file(),
                order.sha256(),
                List.of(source),
                List.of(),
                Optional.empty(),
                Instant.EPOCH,
                work);
        long start = System.nanoTime();
        Page looked = look.look(packet, new PageRef(order.file(), order.page()));
        long seen = System.nanoTime();
        Page read = reader.read(looked);
        long done = System.nanoTime();
        boolean drawn = read.picture().filter(PagePicture::isDrawn).isPresent();
        byte[] picture = drawn ? handOver(read.picture().orElseThrow().file(), order) : new byte[0];
        return new PageAnswer(
                PageAnswer.Kind.READ,
                order.id(),
                duties.name(),
                "",
                PageJson.write(read),
                picture,
                drawn,
                seen - start,
                done - seen);
    }

    /** Whether a page's picture finds room where it is made and where it is wanted. */
    boolean hasRoom(PageOrder order) {
        File there = duties.sharesDisk() ? new File(order.picture()).getParentFile() : null;
        return duties.folder().toFile().getUsableSpace() > ROOM && (there == null || there.getUsableSpace() > ROOM);
    }

    /** Puts the picture where it is wanted, or into the answer. */
    private byte[] handOver(Path picture, PageOrder order) throws IOException {
        if (duties.sharesDisk()) {
            Files.move(picture, Path.of(order.picture()), StandardCopyOption.REPLACE_EXISTING);
            return new byte[0];
        }
        byte[] bytes = Files.readAllBytes(picture);
        Files.delete(picture);
        return bytes;
    }
}
