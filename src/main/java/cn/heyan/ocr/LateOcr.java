package cn.heyan.ocr;

import java.awt.image.BufferedImage;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A first reader that is loaded when the first picture comes: many packets have none. */
public final class LateOcr implements Ocr {

    private final Supplier<Ocr> loader;
    private @Nullable Ocr loaded;
    private boolean closed;

    /** Loads this one when it is needed. */
    public LateOcr(Supplier<Ocr> loader) {
        this.loader = loader;
    }

    @Override
    public void await() {
        // nothing is being loaded
    }

    @Override
    public Sight read(BufferedImage picture) {
        return ocr().read(picture);
    }

    private synchronized Ocr ocr() {
        Ocr there = loaded;
        if (there == null) {
            if (closed) {
                throw new IllegalStateException("closed");
            }
            there = loader.get();
            loaded = there;
        }
        return there;
    }

    @Override
    public synchronized void close() {
        closed = true;
        if (loaded != null) {
            loaded.close();
        }
    }
}
