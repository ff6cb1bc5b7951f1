package cn.heyan.ocr;

import java.awt.image.BufferedImage;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;

/** The first reader: PP-OCRv4 mobile through ONNX Runtime, one set of models for each page that is read at the same time. */
public final class PaddleOcr implements Ocr {

    private final BlockingQueue<PaddleWorker> idle;
    private final int workers;

    /**
     * Loads the models.
     *
     * @param workers pages to be read at the same time, usually one for each processor
     * @param longestSide pixels to which a page's longer side is resized for finding text
     * @throws IllegalStateException with a Chinese sentence if this machine cannot run them
     */
    public PaddleOcr(int workers, int longestSide) {
        this.workers = workers;
        idle = new ArrayBlockingQueue<>(workers);
        for (int i = 0; i < workers; i++) {
            idle.add(new PaddleWorker(longestSide));
        }
    }

    @Override
    public Sight read(BufferedImage picture) {
        PaddleWorker worker = take();
        try {
            return worker.read(picture);
        } finally {
            idle.add(worker);
        }
    }

    private PaddleWorker take() {
        try {
            return idle.take();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while waiting for a reader", e);
        }
    }

    /** Waits for pages that are being read. */
    @Override
    public void close() {
        for (int i = 0; i < workers; i++) {
            take().close();
        }
    }
}
