package cn.heyan.page;

import cn.heyan.page.PdfPageScan.Found;
import cn.heyan.page.PdfPageScan.Image;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.rendering.PageDrawer;
import org.apache.pdfbox.rendering.PageDrawerParameters;

/** Draws a page of a PDF once: a scan near the resolution it was scanned at, anything else at the resolution that was set. */
final class PdfCamera {

    /** A picture over this part of the page makes it a scan. */
    private static final double SCAN = 0.7;

    /** Stripes of a scan are no smaller than this part of the page; seals and logos are. */
    private static final double PART_OF_SCAN = 0.005;

    /** A page whose pictures cover this part of it and cannot be drawn is not blank but lost. */
    private static final double LOST = 0.25;

    /** More characters than this are a page's text rather than a stamp on a scan. */
    private static final int MANY = 60;

    private static final Set<String> PICTURES = Set.of("Do", "BI", "EI");

    /** Enough for slips whose text need not be read from the picture: pixels per inch. */
    private static final int SHOWN_DPI = 200;

    private static final int LEAST_DPI = 150;
    private static final int MOST_DPI = 300;

    /** Pixels on the longer side of a scan: A4 at 150 to 300 dpi. */
    private static final double LEAST_SCANNED = 1754;

    private static final double MOST_SCANNED = 3508;

    /** Pixels on the longer side of a drawn page: A2 at 200 dpi. */
    private static final double MOST_DRAWN = 4700;

    /** Pages smaller than this are slips: half of A4 in square points. */
    private static final double SLIP = 595.0 * 842 / 2 + 1;

    /** Pictures above this are read coarsely rather than whole. */
    private static final long COARSE = 60_000_000L;

    private final PageSettings settings;
    private final Room room;

    PdfCamera(PageSettings settings, Room room) {
        this.settings = settings;
        this.room = room;
    }

    /**
     * How a page is drawn.
     *
     * @param turn degrees clockwise to turn it by
     * @param dpi pixels per inch
     * @param width in pixels
     * @param height in pixels
     * @param bytes that its largest picture needs
     * @param coarse whether its pictures are read coarsely
     * @param mostlyPictures whether it is lost if they are
     */
    record Plan(int turn, double dpi, int width, int height, long bytes, boolean coarse, boolean mostlyPictures) {

        /** Pixels per inch. */
        int wholeDpi() {
            return (int) Math.max(1, Math.round(dpi));
        }
    }

    /** Whether the page is a slip that is probably text, so that a coarser picture shows it well enough. */
    boolean canBeCoarse(Found found) {
        return found.marks().size() > MANY
                && found.pictured() < LOST
                && found.width() * found.height() <= SLIP
                && settings.slipDpi() > SHOWN_DPI;
    }

    /** Finely, for reading, or only as it is shown to people. */
    Plan plan(Found found, Upright upright, boolean shown) {
        double square = found.width() * found.height();
        double wanted = shown ? SHOWN_DPI : resolution(found, square);
        double most = 72 * Math.sqrt(settings.maxPixels() / square);
        double dpi = Math.min(wanted, most);
        return new Plan(
                upright.turn(),
                dpi,
                (int) Math.max(1, upright.uprightWidth() * dpi / 72),
                (int) Math.max(1, upright.uprightHeight() * dpi / 72),
                found.images().stream().mapToLong(Image::bytes).max().orElse(0),
                found.images().stream().anyMatch(image -> image.pixels() > COARSE),
                found.pictured() >= LOST);
    }

    Grey shoot(PDDocument document, int number, Plan plan) throws IOException, InterruptedException {
        PDPage page = document.getPage(number - 1);
        int own = page.getRotation();
        try (Room.Taken taken = room.take((long) plan.width * plan.height * 6 + plan.bytes)) {
            page.setRotation(plan.turn);
            Stoppable renderer = new Stoppable(document);
            renderer.setSubsamplingAllowed(plan.coarse);
            BufferedImage image = renderer.renderImage(number - 1, (float) (plan.dpi / 72), ImageType.RGB);
            if (renderer.lostPictures && plan.mostlyPictures) {
                throw new IOException("a picture of page " + number + " is damaged");
            }
            return Grey.of(image);
        } finally {
            page.setRotation(own);
        }
    }

    private double resolution(Found found, double square) {
        double longSide = Math.max(found.width(), found.height()) / 72;
        if (found.pictured() < SCAN) {
            double set = square <= SLIP ? settings.slipDpi() : settings.dpi();
            return Math.min(set, MOST_DRAWN / longSide);
        }
        double own = found.images().stream()
                .filter(image -> image.part() >= PART_OF_SCAN)
                .mapToDouble(Image::dpi)
                .max()
                .orElse(settings.dpi());
        // Some scanners state nonsense about the size of the paper, so that pixels count as well as inches.
        double pixels = own * longSide;
        double enlarged = Math.min(LEAST_SCANNED, Math.min(2 * pixels, LEAST_DPI * longSide));
        double reduced = Math.min(MOST_SCANNED, Math.max(MOST_DPI * longSide, LEAST_SCANNED));
        return Math.max(enlarged, Math.min(pixels, reduced)) / longSide;
    }

    /** A renderer that gives up when its thread is told to, and notices pictures that cannot be drawn. */
    private static final class Stoppable extends PDFRenderer {
        private boolean lostPictures;

        Stoppable(PDDocument document) {
            super(document);
        }

        @Override
        protected PageDrawer createPageDrawer(PageDrawerParameters parameters) throws IOException {
            PageDrawer drawer = new PageDrawer(parameters) {
                @Override
                protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
                    if (Thread.interrupted()) {
                        throw new InterruptedIOException("page took too long");
                    }
                    super.processOperator(operator, operands);
                }

                @Override
                protected void operatorException(Operator operator, List<COSBase> operands, IOException e)
                        throws IOException {
                    lostPictures |= PICTURES.contains(operator.getName());
                    super.operatorException(operator, operands, e);
                }
            };
            drawer.setAnnotationFilter(getAnnotationsFilter());
            return drawer;
        }
    }
}
