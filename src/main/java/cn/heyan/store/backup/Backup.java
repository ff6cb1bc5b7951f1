package cn.heyan.store.backup;

import cn.heyan.packet.Refused;
import cn.heyan.store.LedgerHeld;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import javax.sql.DataSource;

/**
 * Makes copies of an installation (备份) while it runs: the embedded ledger as one moment saw it, then the files it names. Each copy adds
 * to the one of before in the same folder; ledgers of earlier days stay.
 */
public final class Backup {

    private static final DateTimeFormatter NAME =
            DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss").withZone(ZoneOffset.UTC);

    private final DataSource source;
    private final Kept kept;

    /** Copies this database and these folders. */
    public Backup(DataSource source, Kept kept) {
        this.source = source;
        this.kept = kept;
    }

    /**
     * Whether another process, most likely {@code heyan serve}, has this embedded ledger open.
     *
     * @throws IOException if it cannot be opened for another reason
     */
    public boolean inUse() throws IOException {
        if (Files.notExists(kept.ledger())) {
            return false; // nothing yet, or a server's database
        }
        try (Connection connection = source.getConnection()) {
            return !connection.isValid(5);
        } catch (SQLException | RuntimeException cannotOpen) {
            if (LedgerHeld.says(cannotOpen)) {
                return true;
            }
            throw new IOException("the ledger could not be opened", cannotOpen);
        }
    }

    /**
     * Copies everything.
     *
     * @return a sentence: what was copied, and what is left to do
     * @throws Refused if the folder lies inside what is copied
     */
    public String into(Path folder, Instant when) throws IOException, Refused {
        Path target = folder.toAbsolutePath().normalize();
        for (Path copied : kept.all()) {
            if (target.startsWith(copied.toAbsolutePath().normalize())) {
                throw new Refused("备份文件夹 " + target + " 在被备份的 " + copied + " 里面；请指定别处，最好在另一块磁盘上。");
            }
        }
        Files.createDirectories(target.resolve(Restoring.LEDGERS));
        boolean embedded = ledger(target.resolve(Restoring.LEDGERS), NAME.format(when));
        int files = Mirror.copy(kept.data(), target.resolve(Kept.DATA), Kept::copied);
        for (Map.Entry<String, Path> other : kept.others().entrySet()) {
            files += Mirror.copy(other.getValue(), target.resolve(other.getKey()), inside -> true);
        }
        return "已备份到 " + target + "：新增或更新 " + files + " 个文件"
                + (embedded ? "，数据库一份。" : "。数据库在 PostgreSQL 中，请另用 pg_dump 备份，且在本命令之前进行。");
    }

    /** The embedded ledger as a zip named after this moment; a server's database is for its own tools. */
    private boolean ledger(Path folder, String name) throws IOException {
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement()) {
            if (!connection.getMetaData().getDatabaseProductName().equals("H2")) {
                return false;
            }
            Path draft = folder.resolve(name + ".part");
            statement.execute("backup to '" + draft.toString().replace("'", "''") + "'");
            Files.move(draft, folder.resolve(name + ".zip"), StandardCopyOption.ATOMIC_MOVE);
            return true;
        } catch (SQLException e) {
            throw new IOException("the ledger could not be copied", e);
        }
    }
}
