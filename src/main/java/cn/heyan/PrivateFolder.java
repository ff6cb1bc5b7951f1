package cn.heyan;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.EnumSet;
import java.util.Set;

/** A folder of originals, ledger and work files that other accounts of the machine have no way into. */
final class PrivateFolder {

    private static final Set<PosixFilePermission> OWNER = PosixFilePermissions.fromString("rwx------");
    private static final Set<PosixFilePermission> OTHERS = EnumSet.of(
            PosixFilePermission.OTHERS_READ, PosixFilePermission.OTHERS_WRITE, PosixFilePermission.OTHERS_EXECUTE);

    private PrivateFolder() {}

    /** Makes it, for its owner only (0700); from one that is there others are shut out, and a group that was let in stays. */
    static Path make(Path folder) throws IOException {
        boolean fresh = Files.notExists(folder);
        Files.createDirectories(folder);
        try {
            Set<PosixFilePermission> rights = Files.getPosixFilePermissions(folder);
            if (fresh) {
                Files.setPosixFilePermissions(folder, OWNER);
            } else if (rights.removeAll(OTHERS)) {
                Files.setPosixFilePermissions(folder, rights);
            }
        } catch (UnsupportedOperationException noSuchRights) {
            // Windows keeps a user's folders apart by itself
        }
        return folder;
    }
}
