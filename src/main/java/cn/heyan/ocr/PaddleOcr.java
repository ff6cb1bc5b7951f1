package cn.heyan.ocr;

import java.awt.image.BufferedImage;

/** The first reader: PP-OCRv4 mobile through ONNX Runtime, one set of models for all pages that are read at the same time. */
public final class PaddleOcr implements Ocr {

    private final Models models = new Models();
    private final Workers<PaddleWorker> workers;

    /**
     * Begins to load the models; {@link #await()} says whether this machine can run them.
     *
     * @param workers pages to be read at the same time, usually one for each processor
     * @param longestSide pixels to which a page's longer side is resized for finding text
     */
    public PaddleOcr(int workers, int longestSide) {
        this.workers = new Workers<>(workers, "first-reader", () -> new PaddleWorker(models, longestSide));
    }

    @Override
    public void await() {
        workers.await();
    }

    @Override
    public Sight read(BufferedImage picture) {
        PaddleWorker worker = workers.take();
        try {
            return worker.read(picture);
        } finally {
            workers.putBack(worker);
        }
    }

    /** Waits for pages that are being read. */
    @Override
    public void close() {
        workers.close(worker -> {});
        models.close();
    }
}
