package cn.heyan.command;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The sample packets: folders that hold one packet and an expected.json beside it. */
final class Samples {

    static final String EXPECTED = "expected.json";

    private Samples() {}

    /** The folders of all samples, in order. */
    static List<Path> in(Path folder) {
        try (Stream<Path> all = Files.list(folder)) {
            return all.filter(path -> Files.isRegularFile(path.resolve(EXPECTED)))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The packet inside a sample's folder; any other path is a packet itself. */
    static Path packetIn(Path path) {
        if (!Files.isRegularFile(path.resolve(EXPECTED))) {
            return path;
        }
        try (Stream<Path> all = Files.list(path)) {
            return all.filter(file -> file.getFileName().toString().startsWith("packet"))
                    .findFirst()
                    .orElse(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
