package cn.heyan.page;

import java.util.concurrent.Semaphore;

/** Shares out the heap among pages that are looked at together, so that two huge pictures wait for each other. */
final class Room {

    private static final long MEGABYTE = 1L << 20;

    private final int all;
    private final Semaphore free;

    Room(long bytes) {
        all = (int) Math.max(1, bytes / MEGABYTE);
        free = new Semaphore(all, true);
    }

    /** Waits until there is room for this many bytes; more than everything counts as everything. */
    Taken take(long bytes) throws InterruptedException {
        int part = (int) Math.max(1, Math.min(all, bytes / MEGABYTE));
        free.acquire(part);
        return () -> free.release(part);
    }

    /** Room that must be given back. */
    interface Taken extends AutoCloseable {
        @Override
        void close();
    }
}
