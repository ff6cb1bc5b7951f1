package cn.heyan.ocr;

import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Native workers, loaded while the rest of the programme starts, and each lent to one thread at a time. */
final class Workers<W> {

    private static final long LOOK = 100;

    private final int count;
    private final BlockingQueue<W> idle = new LinkedBlockingQueue<>();
    private final CompletableFuture<Void> loading;

    /** Loads so many, one after the other, on a thread of its own. */
    Workers(int count, String name, Supplier<W> loader) {
        this.count = count;
        this.loading = CompletableFuture.runAsync(
                () -> {
                    for (int i = 0; i < count; i++) {
                        idle.add(loader.get());
                    }
                },
                work -> {
                    Thread thread = new Thread(work, name);
                    thread.setDaemon(true);
                    thread.start();
                });
    }

    /** Waits until all are there. */
    void await() {
        try {
            loading.join();
        } catch (CompletionException failed) {
            if (failed.getCause() instanceof RuntimeException why) {
                throw why;
            }
            throw failed;
        }
    }

    /** The next idle one; waits for it, and fails if it cannot be loaded. */
    W take() {
        try {
            W worker = idle.poll();
            while (worker == null) {
                if (loading.isCompletedExceptionally()) {
                    await();
                }
                worker = idle.poll(LOOK, TimeUnit.MILLISECONDS);
            }
            return worker;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while waiting for a reader", e);
        }
    }

    void putBack(W worker) {
        idle.add(worker);
    }

    /** Waits for those that are at work; if some could not be loaded, only the idle ones are let go. */
    void close(Consumer<W> end) {
        loading.exceptionally(failed -> null).join();
        if (loading.isCompletedExceptionally()) {
            for (W worker = idle.poll(); worker != null; worker = idle.poll()) {
                end.accept(worker);
            }
            return;
        }
        for (int i = 0; i < count; i++) {
            end.accept(take());
        }
    }
}
