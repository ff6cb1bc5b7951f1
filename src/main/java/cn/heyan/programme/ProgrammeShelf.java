package cn.heyan.programme;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The programmes of a folder as they are now: a file that is added or changed counts from the next packet on. Thread-safe.
 */
public final class ProgrammeShelf {
    private static final Logger LOG = LoggerFactory.getLogger(ProgrammeShelf.class);
    /** config/papers/forms/shared/company.yml is so deep. */
    private static final int DEPTH = 3;

    private final Supplier<Programmes> files;
    private final List<Path> watched;
    private Map<Path, String> seen;
    private Programmes programmes;

    /**
     * A shelf.
     *
     * @param files loads the programmes
     * @param watched folders (config/programmes, config/papers) in which a change makes them be loaded anew
     */
    public ProgrammeShelf(Supplier<Programmes> files, Path... watched) {
        this.files = files;
        this.watched = List.of(watched);
        this.seen = stamps();
        this.programmes = files.get();
        programmes.broken().values().forEach(sentence -> LOG.warn("{}其余申报事项照常使用。", sentence));
    }

    /** The programmes as their files say now; files that did not change are not read again. */
    public synchronized Programmes now() {
        Map<Path, String> stamps = stamps();
        if (!stamps.equals(seen)) {
            Programmes fresh = files.get();
            tell(programmes, fresh);
            programmes = fresh;
            // taken before loading: what changed meanwhile is seen at the next look
            seen = stamps;
        }
        return programmes;
    }

    /** The ids of all files, also of those that cannot be used: their packets are told so. */
    public Set<String> ids() {
        Programmes all = now();
        Set<String> ids = new TreeSet<>(all.broken().keySet());
        all.all().forEach(programme -> ids.add(programme.id()));
        return ids;
    }

    private static void tell(Programmes before, Programmes now) {
        now.broken().forEach((id, sentence) -> {
            if (!before.broken(id).filter(sentence::equals).isPresent()) {
                LOG.warn("{}其余申报事项照常使用。", sentence);
            }
        });
        now.all().stream()
                .filter(programme ->
                        !before.byId(programme.id()).filter(programme::equals).isPresent())
                .forEach(programme -> LOG.info("申报事项 {}（{}）已更新，从下一个材料包起使用", programme.title(), programme.id()));
    }

    private Map<Path, String> stamps() {
        Map<Path, String> stamps = new TreeMap<>();
        for (Path folder : watched) {
            try (Stream<Path> found = Files.walk(folder, DEPTH)) {
                for (Path file : found.filter(Files::isRegularFile).toList()) {
                    stamps.put(file, Files.getLastModifiedTime(file) + " " + Files.size(file));
                }
            } catch (IOException | UncheckedIOException e) {
                // a file went away while we looked: the next look sees what is there
                LOG.debug("looking at {}", folder, e);
            }
        }
        return stamps;
    }
}
