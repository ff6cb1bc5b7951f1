package cn.heyan.store.backup;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What of an installation must not be lost.
 *
 * @param data folder with the ledger, originals and kept reports
 * @param others further folders, by the name they have in a copy: outbox, programmes, papers, registers
 */
public record Kept(Path data, Map<String, Path> others) {

    /** The name of the data folder in a copy. */
    static final String DATA = "data";

    /** Of the data folder, but made anew when missing: unpacked files, readers' files, pages as read, the ledger's own files. */
    private static final Set<String> MADE_ANEW = Set.of("work", "readers", "reader", "pages");

    public Kept {
        others = Map.copyOf(others);
    }

    /** The embedded ledger's file. */
    Path ledger() {
        return data.resolve("ledger.mv.db");
    }

    /** Whether a file of the data folder is copied as it lies there. */
    static boolean copied(Path inside) {
        String first = inside.getName(0).toString();
        return !MADE_ANEW.contains(first) && !first.startsWith("ledger.") && !first.startsWith("backup.");
    }

    /** The folders that a copy needs to be complete. */
    List<Path> all() {
        return java.util.stream.Stream.concat(
                        java.util.stream.Stream.of(data),
                        others.values().stream().sorted())
                .toList();
    }
}
