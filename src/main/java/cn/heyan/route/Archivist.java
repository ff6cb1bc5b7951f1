package cn.heyan.route;

import cn.heyan.packet.Refused;
import cn.heyan.store.backup.Backup;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Copies the running installation: as often as the setting says, and when {@code heyan backup} leaves a slip in the data folder. */
public final class Archivist {

    /** The slip: one line, the folder to copy into. */
    public static final String WANTED = "backup.wanted";

    /** The answer to the slip: one sentence; it begins with a cross if nothing was copied. */
    public static final String SAID = "backup.said";

    private static final Logger LOG = LoggerFactory.getLogger(Archivist.class);

    private final Backup backup;
    private final Path data;
    private final Optional<Path> folder;
    private final Duration every;
    private final Clock clock;
    private Instant next;

    /** Copies into this folder, if there is one, every so often; the first time that long after the start. */
    public Archivist(Backup backup, Path data, Optional<Path> folder, Duration every, Clock clock) {
        this.backup = backup;
        this.data = data;
        this.folder = folder;
        this.every = every;
        this.clock = clock;
        this.next = clock.instant().plus(every);
    }

    /** Does what is due. */
    public synchronized void look() throws IOException {
        Path slip = data.resolve(WANTED);
        if (Files.exists(slip)) {
            String said = copy(Path.of(Files.readString(slip).strip()));
            Path draft = data.resolve(SAID + ".part");
            Files.writeString(draft, said);
            Files.delete(slip);
            Files.move(draft, data.resolve(SAID), StandardCopyOption.REPLACE_EXISTING);
        }
        if (folder.isPresent() && !clock.instant().isBefore(next)) {
            next = clock.instant().plus(every);
            copy(folder.get());
        }
    }

    private String copy(Path target) {
        try {
            String said = backup.into(target, clock.instant());
            LOG.info("{}", said);
            return said;
        } catch (Refused refused) {
            LOG.warn("{}", refused.sentence());
            return "✗ " + refused.sentence();
        } catch (IOException | RuntimeException failed) {
            // a copy that fails costs a copy, never the service; the next one tries again
            LOG.error("备份到 {} 未成功 / backup failed", target, failed);
            return "✗ 备份到 " + target + " 未成功：" + failed.getMessage() + "；请检查磁盘空间和写入权限后重试。";
        }
    }
}
