package cn.heyan.intake;

import java.io.IOException;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Rings when something happens in the inbox or a folder in it. A hint only: network drives ring seldom or never, and an event may be lost,
 * so the whole inbox is swept all the same, if less often. Not thread-safe.
 */
public final class InboxBell implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(InboxBell.class);

    private final Path inbox;
    private final WatchService events;
    private final Set<Path> watched = new HashSet<>();

    /** Listens to this folder, which exists. */
    public InboxBell(Path inbox) throws IOException {
        this.inbox = inbox;
        this.events = inbox.getFileSystem().newWatchService();
        listen();
    }

    /** Whether anything happened since the last time it was asked. */
    public boolean rang() {
        boolean rang = false;
        try {
            for (WatchKey key = events.poll(); key != null; key = events.poll()) {
                rang |= !key.pollEvents().isEmpty();
                if (!key.reset()) {
                    watched.remove((Path) key.watchable());
                }
            }
        } catch (ClosedWatchServiceException stopping) {
            return false;
        }
        if (rang) {
            listen();
        }
        return rang;
    }

    /** Folders that were added are listened to as well. */
    private void listen() {
        try (Stream<Path> children = Files.list(inbox)) {
            List<Path> folders = Stream.concat(Stream.of(inbox), children.filter(Files::isDirectory))
                    .filter(folder -> !watched.contains(folder))
                    .toList();
            for (Path folder : folders) {
                folder.register(events, StandardWatchEventKinds.ENTRY_CREATE, StandardWatchEventKinds.ENTRY_MODIFY);
                watched.add(folder);
            }
        } catch (IOException deaf) {
            LOG.info("收件箱 {} 不能通知变化，改为只定时查看：{}", inbox, deaf.toString());
        }
    }

    @Override
    public void close() throws IOException {
        events.close();
    }
}
