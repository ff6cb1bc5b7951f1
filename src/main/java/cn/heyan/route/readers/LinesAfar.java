package cn.heyan.route.readers;

import cn.heyan.evidence.SecondReader.Script;
import cn.heyan.ocr.Crop;
import cn.heyan.ocr.LineEngine;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The second reader's engine in the reader processes: native code never runs in the process that keeps the ledger. */
public final class LinesAfar implements LineEngine {

    private static final Logger LOG = LoggerFactory.getLogger(LinesAfar.class);

    private static final int TRIES = 3;

    private final Asking asking;

    /** The way to the readers and back. */
    @FunctionalInterface
    public interface Asking {

        /** Sends a line and waits for what it says; any exception means that nobody answered. */
        byte[] ask(byte[] line);
    }

    /** Asks this way. */
    public LinesAfar(Asking asking) {
        this.asking = asking;
    }

    @Override
    public Answer read(Crop line, Script script) {
        byte[] order = new LineOrder(line, script).bytes();
        for (int left = TRIES - 1; ; left--) {
            try {
                return LineOrder.answerOf(asking.ask(order));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } catch (RuntimeException nobody) {
                if (left == 0) {
                    throw nobody;
                }
                LOG.warn("第二识别引擎暂时没有应答，再试一次 / the second reader does not answer: {}", nobody.toString());
            }
        }
    }

    @Override
    public void await() {
        // the readers see to it when the first line comes
    }

    @Override
    public void close() {
        // nothing is held here
    }
}
