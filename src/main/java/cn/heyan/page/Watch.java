package cn.heyan.page;

import cn.heyan.packet.Refused;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/** Lets nothing run for ever: work is done on a thread of its own, and what goes wrong becomes a sentence. */
final class Watch {

    /** Deep enough for honest page trees; nonsense that nests without end overflows it soon. */
    private static final long STACK = 4L << 20;

    private final Duration limit;

    Watch(Duration limit) {
        this.limit = limit;
    }

    /** Does the work, or refuses: what the sentence says is made from the trouble and its cause. */
    <T> T over(Callable<T> work, BiFunction<Trouble, @Nullable Throwable, Refused> refusal) throws Refused {
        FutureTask<T> task = new FutureTask<>(work);
        Thread thread = new Thread(null, task, "page", STACK);
        thread.setDaemon(true);
        thread.start();
        try {
            return task.get(limit.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException late) {
            // Reading and drawing look for this between two steps.
            thread.interrupt();
            throw refusal.apply(Trouble.ENDLESS, late);
        } catch (InterruptedException stopped) {
            thread.interrupt();
            Thread.currentThread().interrupt();
            throw refusal.apply(Trouble.ENDLESS, stopped);
        } catch (ExecutionException failed) {
            throw told(failed.getCause(), refusal);
        }
    }

    private static Refused told(@Nullable Throwable cause, BiFunction<Trouble, @Nullable Throwable, Refused> refusal) {
        if (cause instanceof Refused refused) {
            return refused;
        }
        if (cause instanceof LinkageError broken) {
            throw broken;
        }
        return refusal.apply(cause instanceof OutOfMemoryError ? Trouble.TOO_LARGE : Trouble.DAMAGED, cause);
    }
}
