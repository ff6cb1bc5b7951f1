package cn.heyan.ocr;

import cn.heyan.evidence.SecondReader.Script;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** An engine for lines that is loaded when the first line comes. */
public final class LateLines implements LineEngine {

    private final Supplier<LineEngine> loader;
    private @Nullable LineEngine loaded;

    /** Loads this one when it is needed. */
    public LateLines(Supplier<LineEngine> loader) {
        this.loader = loader;
    }

    @Override
    public Answer read(Crop line, Script script) {
        return engine().read(line, script);
    }

    private synchronized LineEngine engine() {
        LineEngine there = loaded;
        if (there == null) {
            there = loader.get();
            loaded = there;
        }
        return there;
    }

    @Override
    public void await() {
        // nothing is being loaded
    }

    @Override
    public synchronized void close() {
        if (loaded != null) {
            loaded.close();
        }
    }
}
