package cn.heyan.page;

import cn.heyan.packet.Box;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.w3c.dom.Element;

/** The pictures on a page of an OFD file: its code is among them, its seals and logos. */
final class OfdInsets {

    private static final double MILLIMETRES_PER_INCH = 25.4;

    /** A picture that is not painted over all of its frame, give or take this part of it, is seen only on the painted page. */
    private static final double OFF = 0.03;

    private static final int MOST_BYTES = 2 << 20;

    private OfdInsets() {}

    static List<Inset> of(OfdDocument document, List<Element> layers, double[] size) {
        List<Inset> insets = new ArrayList<>();
        for (Element layer : layers) {
            for (Element object : SafeXml.all(layer, "ImageObject")) {
                double[] at = OfdNumbers.of(object.getAttribute("Boundary"));
                if (at.length == 4 && at[2] > 0 && at[3] > 0) {
                    Box box = new Box(at[0] / size[0], at[1] / size[1], at[2] / size[0], at[3] / size[1]);
                    insets.add(new Inset(box, own(document, object, at)));
                }
            }
        }
        return insets;
    }

    private static Optional<Grey> own(OfdDocument document, Element object, double[] at) {
        if (!Inset.mayBeCode(at[2] / MILLIMETRES_PER_INCH, at[3] / MILLIMETRES_PER_INCH) || !fills(object, at)) {
            return Optional.empty();
        }
        byte[] bytes = document.picture(object.getAttribute("ResourceID")).orElse(new byte[0]);
        if (bytes.length == 0 || bytes.length > MOST_BYTES) {
            return Optional.empty();
        }
        try {
            BufferedImage picture = ImageIO.read(new ByteArrayInputStream(bytes));
            return picture != null && Inset.mayBeCode((long) picture.getWidth() * picture.getHeight())
                    ? Optional.of(Grey.of(picture))
                    : Optional.empty();
        } catch (IOException | RuntimeException unreadable) {
            System.getLogger(OfdInsets.class.getName()).log(System.Logger.Level.DEBUG, "picture left out", unreadable);
            return Optional.empty();
        }
    }

    /** Whether it is stretched upright over its frame. */
    private static boolean fills(Element object, double[] at) {
        AffineTransform place = OfdTextObject.place(object);
        return place.getShearX() == 0
                && place.getShearY() == 0
                && Math.abs(place.getScaleX() - at[2]) < OFF * at[2]
                && Math.abs(place.getScaleY() - at[3]) < OFF * at[3]
                && Math.abs(place.getTranslateX() - at[0]) < OFF * at[2]
                && Math.abs(place.getTranslateY() - at[1]) < OFF * at[3];
    }
}
