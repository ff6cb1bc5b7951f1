package cn.heyan.route;

import cn.heyan.packet.wire.PageJson;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/**
 * Which readers these are (识读版本): a digest of the classes that look at pages and read them, of the libraries they use and of
 * the settings they go by, so that a changed reader never serves what an earlier one read.
 */
public final class ReaderVersion {

    private static final List<String> PACKAGES = List.of("page", "ocr", "packet", "notation");
    private static final String LIBRARIES =
            "(onnxruntime|rapidocr|pdfbox|fontbox|tess4j|boofcv|core-|javase-|jbig2|jai-).*";

    private ReaderVersion() {}

    /** The digest, 64 hex characters, of the running program under these settings. */
    public static String of(String settings) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(("json " + PageJson.VERSION + " " + settings).getBytes(StandardCharsets.UTF_8));
            Stream.of(System.getProperty("java.class.path", "").split(File.pathSeparator))
                    .map(jar -> new File(jar).getName())
                    .filter(name -> name.matches(LIBRARIES))
                    .sorted()
                    .forEach(name -> digest.update(name.getBytes(StandardCharsets.UTF_8)));
            classes(digest);
            return HexFormat.of().formatHex(digest.digest());
        } catch (IOException | URISyntaxException | NoSuchAlgorithmException e) {
            throw new IllegalStateException("the running classes cannot be read", e);
        }
    }

    private static void classes(MessageDigest digest) throws IOException, URISyntaxException {
        Path code = Path.of(ReaderVersion.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
        if (Files.isDirectory(code)) {
            below(code.resolve("cn/heyan"), digest);
            return;
        }
        try (FileSystem jar = FileSystems.newFileSystem(code)) {
            below(jar.getPath("cn/heyan"), digest);
        }
    }

    private static void below(Path root, MessageDigest digest) throws IOException {
        for (String name : PACKAGES) {
            try (Stream<Path> all = Files.walk(root.resolve(name))) {
                for (Path file : all.filter(Files::isRegularFile).sorted().toList()) {
                    digest.update(String.valueOf(file.getFileName()).getBytes(StandardCharsets.UTF_8));
                    try (InputStream in = Files.newInputStream(file)) {
                        digest.update(in.readAllBytes());
                    }
                }
            }
        }
    }
}
