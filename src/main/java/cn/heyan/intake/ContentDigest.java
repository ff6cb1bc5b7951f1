package cn.heyan.intake;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/** SHA-256 of what was handed in: by it the same packet is known again, whatever it is called. */
public final class ContentDigest {

    private ContentDigest() {}

    /** Of a file's bytes; of a folder, of the names and digests of all files below it. Lower-case hex. */
    public static String of(Path dropped) throws IOException {
        if (Files.isRegularFile(dropped)) {
            return HexFormat.of().formatHex(file(dropped));
        }
        MessageDigest all = sha256();
        try (Stream<Path> below = Files.walk(dropped)) {
            List<Path> files = below.filter(Files::isRegularFile).sorted().toList();
            for (Path file : files) {
                all.update(dropped.relativize(file).toString().getBytes(StandardCharsets.UTF_8));
                all.update(file(file));
            }
        }
        return HexFormat.of().formatHex(all.digest());
    }

    private static byte[] file(Path file) throws IOException {
        MessageDigest digest = sha256();
        byte[] buffer = new byte[1 << 16];
        try (InputStream in = Files.newInputStream(file)) {
            for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                digest.update(buffer, 0, n);
            }
        }
        return digest.digest();
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
