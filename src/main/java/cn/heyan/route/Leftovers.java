package cn.heyan.route;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What a process that was killed left in a folder of temporary files (残留的临时文件): cleared away at the next start. */
public final class Leftovers {

    private static final Logger LOG = LoggerFactory.getLogger(Leftovers.class);

    private Leftovers() {}

    /** Deletes what lies in the folder and was not touched for this long: a single command may be at work beside us. */
    public static void clear(Path folder, Duration untouched, Clock clock) {
        if (!Files.isDirectory(folder)) {
            return;
        }
        Instant before = clock.instant().minus(untouched);
        try (Stream<Path> all = Files.list(folder)) {
            List<Path> old = all.filter(path -> isOlder(path, before)).toList();
            for (Path each : old) {
                if (Files.isDirectory(each)) {
                    WorkFolder.clear(each);
                } else {
                    Files.deleteIfExists(each);
                }
            }
            if (!old.isEmpty()) {
                LOG.info("清除了 {} 中 {} 项残留的临时文件", folder, old.size());
            }
        } catch (IOException e) {
            LOG.warn("{} 中的临时文件未能清除：{}", folder, e.toString());
        }
    }

    private static boolean isOlder(Path path, Instant before) {
        try {
            return Files.getLastModifiedTime(path).toInstant().isBefore(before);
        } catch (IOException gone) {
            return false;
        }
    }
}
