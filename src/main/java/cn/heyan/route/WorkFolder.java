package cn.heyan.route;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A packet's private folder of pictures and unpacked files: gone when its reports are written. */
public final class WorkFolder {

    private static final Logger LOG = LoggerFactory.getLogger(WorkFolder.class);

    private WorkFolder() {}

    /** Deletes the folder and all below it; what cannot be deleted is logged and left. */
    public static void clear(Path folder) {
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        } catch (IOException e) {
            LOG.warn("临时文件夹未能清除 / work folder left behind: {}", folder, e);
        }
    }
}
