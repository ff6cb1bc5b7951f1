package cn.heyan.report;

import cn.heyan.evidence.Witness;
import cn.heyan.packet.Box;
import cn.heyan.packet.PagePicture;
import cn.heyan.packet.PageRef;
import cn.heyan.packet.ReadPacket;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javax.imageio.ImageIO;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The cut-out of the page picture around each place that a finding names; every page is opened once. */
final class Crops {

    private static final Logger LOG = LoggerFactory.getLogger(Crops.class);

    /** As wide as two crops side by side need on a good screen, and enough for 200 dpi on paper. */
    private static final int WIDEST = 640;

    private static final int THUMBNAIL = 260;

    /** Height to width of a crop: flatter ones show too little of the neighbourhood to be recognised. */
    private static final double FLATTEST = 0.2;

    private final Map<Witness, String> cut = new HashMap<>();
    private final Map<PageRef, String> small = new HashMap<>();

    /** Cuts all places out, and makes a small picture of each of the pages. */
    Crops(ReadPacket read, Collection<Witness> witnesses, Collection<PageRef> thumbnails) {
        Map<PageRef, List<Witness>> byPage = witnesses.stream().collect(Collectors.groupingBy(Witness::page));
        Set<PageRef> pages = new LinkedHashSet<>(thumbnails);
        pages.addAll(byPage.keySet());
        for (PageRef page : pages) {
            picture(read, page).ifPresent(picture -> {
                Set<Witness> places = new LinkedHashSet<>(byPage.getOrDefault(page, List.of()));
                places.forEach(place -> cut.put(place, crop(picture, place.box())));
                if (thumbnails.contains(page)) {
                    small.put(page, Picture.scaled(picture, THUMBNAIL).uri());
                }
            });
        }
    }

    /** The cut-out as a data URI; none where the page has no picture. */
    Optional<String> of(Witness witness) {
        return Optional.ofNullable(cut.get(witness));
    }

    /** The page, small. */
    Optional<String> small(PageRef page) {
        return Optional.ofNullable(small.get(page));
    }

    private static String crop(BufferedImage page, Box box) {
        Box around = around(box, page.getWidth() / (double) page.getHeight());
        return Picture.part(page, around, WIDEST)
                .outline(within(box.grow(0.006, 0.004), around))
                .uri();
    }

    /** The place with the row it stands in: half the page wide at least, a line or two above and below. */
    static Box around(Box box, double widthToHeight) {
        double width = Math.min(1, Math.max(0.5, box.width() + 0.16));
        double height = Math.min(1, Math.max(width * widthToHeight * FLATTEST, box.height() + 0.04));
        double x = Math.max(0, Math.min(1 - width, box.centreX() - width / 2));
        double y = Math.max(0, Math.min(1 - height, box.centreY() - height / 2));
        return new Box(x, y, width, height);
    }

    private static Box within(Box box, Box around) {
        return new Box(
                (box.x() - around.x()) / around.width(),
                (box.y() - around.y()) / around.height(),
                box.width() / around.width(),
                box.height() / around.height());
    }

    private static Optional<BufferedImage> picture(ReadPacket read, PageRef ref) {
        Optional<PagePicture> file = read.pages().stream()
                .filter(page -> page.ref().equals(ref))
                .findFirst()
                .flatMap(page -> page.picture());
        if (file.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.ofNullable(ImageIO.read(file.get().file().toFile()));
        } catch (IOException gone) {
            LOG.warn("{} 第 {} 页的图像读不出，报告中不附截图（{}）", ref.file(), ref.number(), gone.getMessage());
            return Optional.empty();
        }
    }
}
