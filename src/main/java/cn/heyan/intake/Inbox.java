package cn.heyan.intake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The watched folder (收件箱): {@code inbox/<programme id>/…} and {@code inbox/…}. Every look sees all of it, so nothing
 * depends on an event that may be missed; a drop is taken when two looks apart saw it unchanged. Not thread-safe.
 */
public final class Inbox {

    /** A file whose end is not there yet is given this many times longer: scanners pause between pages. */
    private static final int PATIENCE = 12;

    private static final Set<String> HALF_WRITTEN =
            Set.of(".part", ".tmp", ".crdownload", ".filepart", ".partial", ".download");

    private final Path folder;
    private final Duration stillFor;
    private final Map<Path, Seen> seen = new HashMap<>();

    /** An inbox; a drop must lie unchanged for {@code stillFor}. */
    public Inbox(Path folder, Duration stillFor) {
        this.folder = folder;
        this.stillFor = stillFor;
    }

    /**
     * Looks at the whole inbox.
     *
     * @param programmes ids whose folders hold drops instead of being one
     * @param now the time of this look
     * @return drops that have been still for long enough
     */
    public List<Drop> still(Set<String> programmes, Instant now) throws IOException {
        List<Drop> there = new ArrayList<>();
        for (Path child : children(folder)) {
            String name = child.getFileName().toString();
            if (Files.isDirectory(child) && programmes.contains(name)) {
                children(child).forEach(drop -> there.add(new Drop(drop, Optional.of(name))));
            } else {
                there.add(new Drop(child, Optional.empty()));
            }
        }
        seen.keySet().retainAll(there.stream().map(Drop::path).toList());
        List<Drop> still = new ArrayList<>();
        for (Drop drop : there) {
            if (isStill(drop.path(), now)) {
                still.add(drop);
            }
        }
        return still;
    }

    /** Whether at the last look something lay there, taken since or not. */
    public boolean isWatching() {
        return !seen.isEmpty();
    }

    private boolean isStill(Path path, Instant now) throws IOException {
        Shape shape = Shape.of(path);
        Seen before = seen.get(path);
        if (before == null || !before.shape().equals(shape)) {
            seen.put(path, new Seen(shape, now));
            return false;
        }
        Duration wait = shape.files() == 0 || !Ending.complete(path) ? stillFor.multipliedBy(PATIENCE) : stillFor;
        return !now.isBefore(before.since().plus(wait));
    }

    private static List<Path> children(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> all = Files.list(folder)) {
            return all.filter(Inbox::isDrop).sorted().toList();
        }
    }

    private static boolean isDrop(Path path) {
        String name = path.getFileName().toString();
        return !name.startsWith(".")
                && !name.startsWith("~$")
                && HALF_WRITTEN.stream().noneMatch(name::endsWith)
                && !Files.isSymbolicLink(path);
    }

    private record Seen(Shape shape, Instant since) {}

    /** What a change would change: how many files, how large together, when last written. */
    private record Shape(long files, long bytes, long lastWritten) {

        static Shape of(Path path) throws IOException {
            try (Stream<Path> all = Files.walk(path)) {
                long files = 0;
                long bytes = 0;
                long last = 0;
                for (Path file : all.filter(Files::isRegularFile).toList()) {
                    files++;
                    bytes += Files.size(file);
                    last = Math.max(last, Files.getLastModifiedTime(file).toMillis());
                }
                return new Shape(files, bytes, last);
            }
        }
    }
}
