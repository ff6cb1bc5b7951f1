package cn.heyan.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Where originals are kept byte for byte: {@code arriving/} while the ledger does not know them yet, then
 * {@code packets/<id>/}. Moves are renames, so that a packet is always in exactly one place.
 *
 * @param folder on the same disk as the inbox, else a move is a copy
 */
public record Archive(Path folder) {

    private static final String NO_PROGRAMME = "_";

    /**
     * A packet that is out of the inbox and not yet in its place.
     *
     * @param path where it lies
     * @param programme the id that its inbox folder was named after
     */
    public record Parked(Path path, Optional<String> programme) {}

    /** Takes a drop out of the inbox; its programme's name is kept as a folder. */
    public Parked park(Path drop, Optional<String> programme) throws IOException {
        Path holder = arriving().resolve(UUID.randomUUID().toString()).resolve(programme.orElse(NO_PROGRAMME));
        return new Parked(move(drop, holder.resolve(String.valueOf(drop.getFileName()))), programme);
    }

    /** Everything that was parked and has not reached its place, for example because the power went. */
    public List<Parked> parked() throws IOException {
        if (!Files.isDirectory(arriving())) {
            return List.of();
        }
        try (Stream<Path> all = Files.walk(arriving(), 3)) {
            return all.filter(path -> arriving().relativize(path).getNameCount() == 3)
                    .sorted()
                    .map(this::parkedAt)
                    .toList();
        }
    }

    private Parked parkedAt(Path path) {
        String holder = arriving().relativize(path).getName(1).toString();
        return new Parked(path, holder.equals(NO_PROGRAMME) ? Optional.empty() : Optional.of(holder));
    }

    /** Where the packet's original will lie. */
    public Path place(String id, String name) {
        return folder.resolve("packets").resolve(id).resolve("original").resolve(name);
    }

    /** Every original that lies in its place, by its packet's id. */
    public Map<String, Path> originals() throws IOException {
        Path packets = folder.resolve("packets");
        Map<String, Path> originals = new TreeMap<>();
        if (Files.isDirectory(packets)) {
            try (Stream<Path> all = Files.walk(packets, 3)) {
                all.filter(path -> packets.relativize(path).getNameCount() == 3)
                        .filter(path ->
                                packets.relativize(path).getName(1).toString().equals("original"))
                        .forEach(path -> originals.put(
                                packets.relativize(path).getName(0).toString(), path));
            }
        }
        return originals;
    }

    /** Where a later arrival of the same packet will lie. */
    public Path placeOfRepeat(String id, String name) {
        return folder.resolve("packets")
                .resolve(id)
                .resolve("again")
                .resolve(UUID.randomUUID().toString())
                .resolve(name);
    }

    /** Moves, making folders as needed; on the disk itself when it returns. */
    public Path move(Path from, Path to) throws IOException {
        Path holder = to.getParent();
        if (holder != null) {
            Files.createDirectories(holder);
        }
        Files.move(from, to);
        Disk.settle(to);
        return to;
    }

    /** Clears the empty folders that a parked packet leaves behind. */
    public void tidy(Parked parked) {
        for (Path up = parked.path().getParent(); up != null && !up.equals(arriving()); up = up.getParent()) {
            try {
                Files.deleteIfExists(up);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private Path arriving() {
        return folder.resolve("arriving");
    }
}
