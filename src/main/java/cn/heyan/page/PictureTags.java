package cn.heyan.page;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.OptionalDouble;
import javax.imageio.ImageReader;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.metadata.IIOMetadataNode;
import javax.imageio.plugins.tiff.BaselineTIFFTagSet;
import javax.imageio.plugins.tiff.TIFFDirectory;
import javax.imageio.plugins.tiff.TIFFField;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/**
 * What a picture file says about itself.
 *
 * @param orientation 1 to 8 as Exif and TIFF count; 1 is upright
 * @param pixelsPerInch as stated, 0 if nothing is
 */
record PictureTags(int orientation, double pixelsPerInch) {

    private static final double MILLIMETRES_PER_INCH = 25.4;

    /** Stated resolutions that make a page narrower or wider than this are a camera's fancy. */
    private static final double NARROWEST_INCHES = 2.5;

    private static final double WIDEST_INCHES = 50;

    static PictureTags of(ImageReader reader, int index, Path file) throws IOException {
        String format = reader.getFormatName().toLowerCase(Locale.ROOT);
        int held = format.startsWith("jp") ? Exif.orientation(file) : 1;
        try {
            IIOMetadata metadata = reader.getImageMetadata(index);
            return metadata == null
                    ? new PictureTags(held, 0)
                    : new PictureTags(format.startsWith("tif") ? tiff(metadata) : held, stated(metadata));
        } catch (IOException | RuntimeException unreadable) {
            // Damaged tags do not make a damaged picture.
            return new PictureTags(held, 0);
        }
    }

    private static int tiff(IIOMetadata metadata) throws IOException {
        TIFFField field = TIFFDirectory.createFromMetadata(metadata).getTIFFField(BaselineTIFFTagSet.TAG_ORIENTATION);
        return field == null ? 1 : field.getAsInt(0);
    }

    private static double stated(IIOMetadata metadata) {
        if (!metadata.isStandardMetadataFormatSupported()) {
            return 0;
        }
        IIOMetadataNode root = (IIOMetadataNode) metadata.getAsTree("javax_imageio_1.0");
        NodeList sizes = root.getElementsByTagName("HorizontalPixelSize");
        if (sizes.getLength() == 0) {
            return 0;
        }
        try {
            double millimetres = Double.parseDouble(((Element) sizes.item(0)).getAttribute("value"));
            return millimetres > 0 ? MILLIMETRES_PER_INCH / millimetres : 0;
        } catch (NumberFormatException noNumber) {
            return 0;
        }
    }

    /** The stated resolution where it gives a page of a possible size. */
    OptionalDouble dpi(int width, int height) {
        double inches = pixelsPerInch <= 0 ? 0 : Math.max(width, height) / pixelsPerInch;
        // 72 and 96 are what programs write that know nothing.
        boolean told = pixelsPerInch > 0 && pixelsPerInch != 72 && Math.round(pixelsPerInch) != 96;
        return told && inches >= NARROWEST_INCHES && inches <= WIDEST_INCHES
                ? OptionalDouble.of(pixelsPerInch)
                : OptionalDouble.empty();
    }

    int turned() {
        return switch (orientation) {
            case 3, 4 -> 180;
            case 5, 6 -> 90;
            case 7, 8 -> 270;
            default -> 0;
        };
    }

    Grey upright(Grey grey) {
        Grey turned = grey.turned(turned());
        return orientation == 2 || orientation == 4 || orientation == 5 || orientation == 7
                ? turned.mirrored()
                : turned;
    }
}
