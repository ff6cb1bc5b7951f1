package cn.heyan.ocr;

import java.awt.image.BufferedImage;

/** A reader of whole pictures of pages; several threads may ask at once. */
public interface Ocr extends AutoCloseable {

    /** Finds out which way up the picture is, and reads it; a picture without text gives no words. */
    Sight read(BufferedImage picture);

    /** Waits until it is ready; throws an IllegalStateException with a Chinese sentence if this machine cannot run it. */
    void await();

    /** Lets go of native memory; the reader cannot be used any more. */
    @Override
    void close();
}
