package cn.heyan.ocr;

import cn.heyan.evidence.SecondReader;
import cn.heyan.packet.Box;
import cn.heyan.packet.Page;
import cn.heyan.packet.Word;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The second reader: Tesseract, asked for single lines. Several threads may ask at once. */
public final class TesseractReader implements SecondReader, AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(TesseractReader.class);
    private static final List<String> LANGUAGES = List.of("chi_sim", "eng");

    private final Workers<TesseractWorker> workers;
    private final PictureShelf pictures = new PictureShelf();

    /**
     * Begins to start the engine.
     *
     * @param tessdata folder of the language data
     * @param workers lines to be read at the same time
     * @throws IllegalStateException with a Chinese sentence if its data is missing
     */
    public TesseractReader(Path tessdata, int workers) {
        for (String language : LANGUAGES) {
            // an engine that starts without its data takes the whole process down at the first page
            if (!Files.isRegularFile(tessdata.resolve(language + ".traineddata"))) {
                throw new IllegalStateException("缺少识别数据 " + tessdata.resolve(language + ".traineddata")
                        + "；请安装 tesseract-ocr 与 tesseract-ocr-chi-sim，或在 heyan.tessdata 中指明位置。");
            }
        }
        this.workers = new Workers<>(workers, "second-reader", () -> new TesseractWorker(tessdata));
    }

    /**
     * Waits until the engine has started.
     *
     * @throws IllegalStateException with a Chinese sentence if the library is missing
     */
    public void await() {
        workers.await();
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
        TesseractWorker worker = workers.take();
        try {
            TesseractWorker.Answer answer = worker.read(crop, script);
            String text = answer.text().strip();
            return text.isEmpty() ? Optional.empty() : Optional.of(Word.of(text, box, answer.confidence()));
        } finally {
            workers.putBack(worker);
        }
    }

    /** Waits for lines that are being read. */
    @Override
    public void close() {
        workers.close(TesseractWorker::close);
    }
}
