package cn.heyan.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.stream.Stream;

/** Makes sure that what was written is on the disk itself, before anybody relies on it. */
final class Disk {

    private Disk() {}

    /** A file, or all below a folder, and the folder's own list of names. */
    static void settle(Path path) throws IOException {
        try (Stream<Path> all = Files.walk(path)) {
            for (Path each : all.toList()) {
                force(each);
            }
        }
        Path holder = path.getParent();
        if (holder != null) {
            force(holder);
        }
    }

    private static void force(Path path) throws IOException {
        try (FileChannel channel = FileChannel.open(path, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (AccessDeniedException notOnThisSystem) {
            if (!Files.isDirectory(path)) {
                throw notOnThisSystem;
            }
            // Windows opens no folders; there a rename is durable by itself
        }
    }
}
