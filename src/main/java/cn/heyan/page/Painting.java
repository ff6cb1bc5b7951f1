package cn.heyan.page;

import cn.heyan.packet.Refused;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** The upright picture of a page: there already, or painted when somebody needs it. For one thread. */
final class Painting {

    private final int width;
    private final int height;
    private final int dpi;
    private final Brush brush;
    private @Nullable Grey done;

    /** Paints a page. */
    @FunctionalInterface
    interface Brush {
        Grey paint() throws IOException, Refused, InterruptedException;
    }

    private Painting(int width, int height, int dpi, Brush brush, @Nullable Grey done) {
        this.width = width;
        this.height = height;
        this.dpi = dpi;
        this.brush = brush;
        this.done = done;
    }

    static Painting of(Grey grey, int dpi) {
        return new Painting(grey.width, grey.height, dpi, () -> grey, grey);
    }

    /** One that will be of about this size. */
    static Painting later(int width, int height, int dpi, Brush brush) {
        return new Painting(width, height, dpi, brush, null);
    }

    /** The same, painted by another brush if it is not done yet. */
    Painting by(Brush other) {
        return new Painting(width, height, dpi, other, done);
    }

    Grey grey() throws IOException, Refused, InterruptedException {
        Grey there = done;
        if (there == null) {
            there = brush.paint();
            done = there;
        }
        return there;
    }

    /** Painted anew and not kept: a packet has many pages. */
    Grey fresh() throws IOException, Refused, InterruptedException {
        return brush.paint();
    }

    boolean isDone() {
        return done != null;
    }

    /** In pixels. */
    int width() {
        return width;
    }

    /** In pixels. */
    int height() {
        return height;
    }

    /** Pixels per inch. */
    int dpi() {
        return dpi;
    }
}
