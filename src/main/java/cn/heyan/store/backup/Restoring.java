package cn.heyan.store.backup;

import cn.heyan.packet.Refused;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** Brings an installation back from a copy (恢复): into empty folders only, so that nothing is overwritten by mistake. */
public final class Restoring {

    static final String LEDGERS = "ledger";

    private final Kept kept;

    /** Brings back into these folders. */
    public Restoring(Kept kept) {
        this.kept = kept;
    }

    /**
     * Brings everything back, with the newest ledger of the copy.
     *
     * @return a sentence: what was brought back
     * @throws Refused if there is a ledger already, or no copy
     */
    public String from(Path folder) throws IOException, Refused {
        if (Files.exists(kept.ledger())) {
            throw new Refused("数据文件夹 " + kept.data() + " 中已有台账，不会覆盖；请先停止服务，把该文件夹改名，再恢复。");
        }
        Optional<Path> newest = newest(folder.resolve(LEDGERS));
        if (newest.isEmpty() && !Files.isDirectory(folder.resolve(Kept.DATA))) {
            throw new Refused(folder + " 中没有备份（应有 ledger 和 data 两个文件夹）；请检查路径。");
        }
        int files = Mirror.copy(folder.resolve(Kept.DATA), kept.data(), inside -> true);
        for (Map.Entry<String, Path> other : kept.others().entrySet()) {
            files += Mirror.copy(folder.resolve(other.getKey()), other.getValue(), inside -> true);
        }
        // the ledger last: where it lies, everything it names lies too
        if (newest.isPresent()) {
            unpack(newest.get());
        }
        return "已恢复 " + files + " 个文件"
                + newest.map(zip -> "，台账为 " + zip.getFileName()).orElse("；数据库请另用 pg_restore 恢复")
                + "。请运行 heyan doctor 核对。";
    }

    private static Optional<Path> newest(Path ledgers) throws IOException {
        if (!Files.isDirectory(ledgers)) {
            return Optional.empty();
        }
        try (Stream<Path> all = Files.list(ledgers)) {
            return all.filter(zip -> zip.toString().endsWith(".zip")).max(Comparator.naturalOrder());
        }
    }

    private void unpack(Path zip) throws IOException {
        Files.createDirectories(kept.data());
        try (InputStream in = Files.newInputStream(zip);
                ZipInputStream files = new ZipInputStream(in)) {
            for (ZipEntry entry = files.getNextEntry(); entry != null; entry = files.getNextEntry()) {
                if (entry.getName().endsWith("ledger.mv.db")) {
                    Files.copy(files, kept.ledger());
                    return;
                }
            }
        }
        throw new IOException("no ledger in " + zip);
    }
}
