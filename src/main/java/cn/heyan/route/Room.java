package cn.heyan.route;

import java.io.IOException;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Whether the disk has room (磁盘余量) for another packet: without it none is begun, so that none breaks down for want of it. */
public final class Room {

    private static final Logger LOG = LoggerFactory.getLogger(Room.class);
    private static final Duration REMIND = Duration.ofMinutes(10);

    private final Path folder;
    private final long least;
    private final Clock clock;
    private Instant said = Instant.EPOCH;

    /** On the disk of this folder, with at least so many bytes. */
    public Room(Path folder, long least, Clock clock) {
        this.folder = folder;
        this.least = least;
        this.clock = clock;
    }

    Clock clock() {
        return clock;
    }

    /** Whether there is; if not, the log says so now and then. */
    public synchronized boolean enough() {
        long usable;
        try {
            FileStore store = Files.getFileStore(folder);
            usable = store.getUsableSpace();
        } catch (IOException gone) {
            usable = 0;
        }
        if (usable >= least) {
            said = Instant.EPOCH;
            return true;
        }
        if (clock.instant().isAfter(said.plus(REMIND))) {
            said = clock.instant();
            LOG.warn("磁盘空间不足（{} 可用 {} MB，至少需要 {} MB），暂停处理新的材料包，腾出空间后自动继续", folder, usable >> 20, least >> 20);
        }
        return false;
    }
}
