package cn.heyan.ocr;

import cn.heyan.evidence.SecondReader.Script;

/** The engine behind the second reader: in this process, or in another one. Several threads may ask at once. */
public interface LineEngine extends AutoCloseable {

    /** What the line says. */
    Answer read(Crop line, Script script);

    /** Waits until it is ready; throws an IllegalStateException with a Chinese sentence if this machine cannot run it. */
    void await();

    @Override
    void close();

    /**
     * What a line says.
     *
     * @param text empty if nothing could be told
     * @param confidence of the engine, 0 to 1
     */
    record Answer(String text, double confidence) {}
}
