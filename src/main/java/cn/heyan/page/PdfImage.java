package cn.heyan.page;

import java.io.IOException;
import java.util.Optional;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.util.Matrix;

/**
 * A picture object of a PDF page, of use only while its document is open.
 *
 * @param stream it is stored in
 * @param resources of the page or form that paints it
 * @param place that it is painted at: a matrix from the unit square
 */
record PdfImage(COSStream stream, PDResources resources, Matrix place) {

    PDImageXObject open() throws IOException {
        return new PDImageXObject(new PDStream(stream), resources);
    }

    long pixels() {
        return (long) stream.getInt(COSName.WIDTH) * stream.getInt(COSName.HEIGHT);
    }

    boolean hasHoles() {
        return stream.getItem(COSName.SMASK) != null || stream.getItem(COSName.MASK) != null;
    }

    /** Its own pixels, turned as the page is; nothing if it lies askew, is mirrored or cannot be read. */
    Optional<Grey> upright(int turn) {
        boolean straight = place.getShearX() == 0 && place.getShearY() == 0;
        if (!straight || place.getScaleX() <= 0 || place.getScaleY() <= 0) {
            return Optional.empty();
        }
        try {
            return Optional.of(Grey.of(open().getImage()).turned(turn));
        } catch (IOException | RuntimeException unreadable) {
            System.getLogger(PdfImage.class.getName()).log(System.Logger.Level.DEBUG, "picture", unreadable);
            return Optional.empty();
        }
    }
}
