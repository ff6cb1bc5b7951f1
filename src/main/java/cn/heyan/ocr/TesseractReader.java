package cn.heyan.ocr;

import cn.heyan.evidence.SecondReader;
import cn.heyan.packet.Box;
import cn.heyan.packet.Page;
import cn.heyan.packet.Word;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The second reader: cuts single lines out of pages and asks its engine for them. Several threads may ask at once. */
public final class TesseractReader implements SecondReader, AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(TesseractReader.class);

    private final LineEngine engine;
    private final PictureShelf pictures = new PictureShelf();

    /** Asks this engine, which is closed with the reader. */
    public TesseractReader(LineEngine engine) {
        this.engine = engine;
    }

    /**
     * Waits until the engine has started.
     *
     * @throws IllegalStateException with a Chinese sentence if this machine cannot run it
     */
    public void await() {
        engine.await();
    }

    @Override
    public Optional<Word> read(Page page, Box box, Script script) {
        if (page.picture().isEmpty()) {
            return Optional.empty();
        }
        try {
            BufferedImage picture = pictures.get(page.picture().get().file());
            Optional<Crop> crop = Crop.of(picture, box);
            return crop.isEmpty() ? Optional.empty() : ask(crop.get(), box, script);
        } catch (IOException | RuntimeException e) {
            LOG.warn(
                    "{} page {}: the second reader could not look",
                    page.ref().file(),
                    page.ref().number(),
                    e);
            return Optional.empty();
        }
    }

    private Optional<Word> ask(Crop crop, Box box, Script script) {
        LineEngine.Answer answer = engine.read(crop, script);
        String text = answer.text().strip();
        return text.isEmpty() ? Optional.empty() : Optional.of(Word.of(text, box, answer.confidence()));
    }

    @Override
    public void close() {
        engine.close();
    }
}
