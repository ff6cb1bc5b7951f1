package cn.heyan.intake;

import cn.heyan.packet.Refused;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Looks into a file in a thread of its own, so that a file without end costs its own refusal and nothing else. */
final class Watchdog {

    private final int seconds;

    Watchdog(int seconds) {
        this.seconds = seconds;
    }

    /** What the look finds; whatever goes wrong inside becomes a refusal with this sentence. */
    <T> T look(Callable<T> inside, String ifBroken) throws Refused {
        FutureTask<T> task = new FutureTask<>(inside);
        Thread thread = new Thread(task, "intake-look");
        thread.setDaemon(true);
        thread.start();
        try {
            return task.get(seconds, TimeUnit.SECONDS);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof Refused refused) {
                throw refused;
            }
            throw new Refused(ifBroken, e);
        } catch (TimeoutException e) {
            task.cancel(true);
            throw new Refused(Sentence.over("打开文件的用时", "至少 " + seconds + " 秒", seconds + " 秒", "file-seconds"), e);
        } catch (InterruptedException e) {
            task.cancel(true);
            Thread.currentThread().interrupt();
            throw new Refused("接收被中断，请重新提交。", e);
        }
    }
}
