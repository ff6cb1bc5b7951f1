package cn.heyan.command.bench;

import cn.heyan.intake.Intake;
import cn.heyan.intake.Limits;
import cn.heyan.packet.Packet;
import cn.heyan.packet.Page;
import cn.heyan.packet.PageRef;
import cn.heyan.packet.Refused;
import cn.heyan.page.PageCount;
import cn.heyan.page.PageLook;
import cn.heyan.page.PageSettings;
import cn.heyan.page.ScannedPdf;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.imageio.ImageIO;

/** Makes scans of digital files: each page drawn and spoilt as by an office copier, always in the same way. */
final class AsScan implements AutoCloseable {

    private final int dpi;
    private final Path folder;
    private final PageSettings settings;
    private final PageLook look;

    /** Draws at so many pixels per inch and writes into this folder. */
    AsScan(int dpi, Path folder) {
        this.dpi = dpi;
        this.folder = folder;
        settings = new PageSettings(dpi, dpi, PageSettings.USUAL.maxPixels(), PageSettings.USUAL.timeLimit());
        look = new PageLook(settings);
    }

    /** The same truth, of a scan of its file; nothing for files that are pictures already or have none. */
    Optional<Truth> of(Truth truth) throws Refused {
        if (!truth.carrier().equals("pdf") && !truth.carrier().equals("ofd")) {
            return Optional.empty();
        }
        try {
            List<byte[]> scans = scans(truth);
            if (scans.isEmpty()) {
                return Optional.empty();
            }
            String name = truth.file().getFileName().toString();
            Path scan = folder.resolve(name + (scans.size() == 1 ? ".jpg" : ".pdf"));
            if (scans.size() == 1) {
                Files.write(scan, scans.get(0));
            } else {
                ScannedPdf.write(scans, dpi, scan);
            }
            return Optional.of(new Truth(scan, truth.name(), truth.documents(), truth.codes(), truth.several()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<byte[]> scans(Truth truth) throws IOException, Refused {
        Copier copier = new Copier(truth.name().hashCode() * 31L + dpi);
        Path work = Files.createTempDirectory(folder, "drawn");
        Packet packet = new Intake(Limits.DEFAULT, new PageCount(settings))
                .open(truth.file(), Optional.empty(), Instant.EPOCH, work);
        List<byte[]> scans = new ArrayList<>();
        boolean digital = false;
        for (PageRef ref : packet.pages()) {
            Page page = look.look(packet, ref);
            digital |= !page.text().isBlank();
            if (page.picture().isPresent()) {
                Path picture = page.picture().get().file();
                scans.add(copier.copy(ImageIO.read(picture.toFile()), dpi));
                Files.delete(picture);
            }
        }
        return digital ? scans : List.of();
    }

    @Override
    public void close() {
        look.close();
    }
}
