package cn.heyan.intake;

import cn.heyan.packet.Refused;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.zip.CRC32;

/** Copies what comes in to plain numbered files, hashing on the way and never more than allowed. */
final class Keeper {

    private static final byte[] DIRECTORY_ENTRY = {'P', 'K', 1, 2};

    private final Path folder;
    private final Allowance allowance;
    private int count;

    Keeper(Path folder, Allowance allowance) {
        this.folder = folder;
        this.allowance = allowance;
    }

    /** Copies the whole stream; {@code packed} is its size before unpacking, negative if it was not packed. */
    Kept keep(InputStream in, long packed) throws IOException, Refused {
        count++;
        Path copy = folder.resolve(String.format(Locale.ROOT, "%04d", count));
        try (OutputStream out = Files.newOutputStream(copy)) {
            return copy(in, out, copy, packed);
        } catch (IOException | Refused | RuntimeException e) {
            Files.deleteIfExists(copy);
            throw e;
        }
    }

    private Kept copy(InputStream in, OutputStream out, Path copy, long packed) throws IOException, Refused {
        MessageDigest digest = sha256();
        CRC32 crc = new CRC32();
        byte[] buffer = new byte[1 << 16];
        long bytes = 0;
        long entries = 0;
        int matched = 0;
        for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
            bytes += n;
            allowance.bytes(n, bytes, packed);
            digest.update(buffer, 0, n);
            crc.update(buffer, 0, n);
            out.write(buffer, 0, n);
            for (int i = 0; i < n; i++) {
                matched = buffer[i] == DIRECTORY_ENTRY[matched] ? matched + 1 : buffer[i] == 'P' ? 1 : 0;
                if (matched == DIRECTORY_ENTRY.length) {
                    entries++;
                    matched = 0;
                }
            }
        }
        return new Kept(copy, HexFormat.of().formatHex(digest.digest()), bytes, crc.getValue(), entries);
    }

    /** The same file under a name with this extension, for programs that look at it. */
    static Path named(Path copy, String extension) throws IOException {
        return Files.move(copy, copy.resolveSibling(copy.getFileName() + "." + extension));
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
