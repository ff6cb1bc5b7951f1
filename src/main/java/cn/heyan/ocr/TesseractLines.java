package cn.heyan.ocr;

import cn.heyan.evidence.SecondReader.Script;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Tesseract in this process. */
public final class TesseractLines implements LineEngine {

    private static final List<String> LANGUAGES = List.of("chi_sim", "eng");

    private final Workers<TesseractWorker> workers;

    /**
     * Begins to start the engine.
     *
     * @param tessdata folder of the language data
     * @param workers lines to be read at the same time
     * @throws IllegalStateException with a Chinese sentence if its data is missing
     */
    public TesseractLines(Path tessdata, int workers) {
        check(tessdata);
        this.workers = new Workers<>(workers, "second-reader", () -> new TesseractWorker(tessdata));
    }

    /** Fails with a Chinese sentence where the data is missing: an engine that starts without it takes its process down at the first line. */
    public static void check(Path tessdata) {
        for (String language : LANGUAGES) {
            if (!Files.isRegularFile(tessdata.resolve(language + ".traineddata"))) {
                throw new IllegalStateException("缺少识别数据 " + tessdata.resolve(language + ".traineddata")
                        + "；请安装 tesseract-ocr 与 tesseract-ocr-chi-sim，或在 heyan.tessdata 中指明位置。");
            }
        }
    }

    @Override
    public void await() {
        workers.await();
    }

    @Override
    public Answer read(Crop line, Script script) {
        TesseractWorker worker = workers.take();
        try {
            return worker.read(line, script);
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
