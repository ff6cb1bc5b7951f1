package cn.heyan.desk.notice;

import cn.heyan.desk.DeskFolders;
import cn.heyan.programme.Programmes;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Changes one value in the programmes' files: tried on a copy of the folder first, then put in place by one rename. */
@Component
final class Drawer {

    private static final Pattern INCLUDE = Pattern.compile("include:\\s*\\[([^]]*)]");

    private final Path folder;
    private final Function<Path, Programmes> loading;

    Drawer(DeskFolders folders, Function<Path, Programmes> programmesOf) {
        folder = folders.programmes();
        loading = programmesOf;
    }

    /**
     * A value that a file holds.
     *
     * @param section parameters, windows, thresholds; blank for the top of the file
     * @param written as the file writes it
     * @param shared whether other programmes use it too
     */
    record Kept(Path file, String section, String name, String written, boolean shared) {}

    /** The programme's own file or the shared one that says this name. */
    Optional<Kept> find(String id, String section, String name) {
        for (Path file : files(id)) {
            NoticeFile text = read(file);
            if (text.has(section, name)) {
                boolean shared = !folder.equals(file.getParent());
                return Optional.of(new Kept(file, section, name, text.written(section, name), shared));
            }
        }
        return Optional.empty();
    }

    /** The programmes as they would be with this value; nothing is written. */
    Programmes tried(Kept kept, String value) {
        try {
            Path copy = Files.createTempDirectory("heyan-notice");
            try {
                copy(folder, copy);
                Path file = copy.resolve(folder.relativize(kept.file()).toString());
                Files.writeString(file, changed(kept, value));
                return loading.apply(copy);
            } finally {
                delete(copy);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes the value. */
    void put(Kept kept, String value) {
        try {
            Path draft = Files.createTempFile(kept.file().getParent(), ".draft", ".tmp");
            Files.writeString(draft, changed(kept, value));
            Files.move(draft, kept.file(), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String changed(Kept kept, String value) {
        return read(kept.file()).with(kept.section(), kept.name(), value).text();
    }

    /** The programme's file and what it includes, its own first. */
    private List<Path> files(String id) {
        List<Path> files = new ArrayList<>();
        collect(folder.resolve(id + ".yml"), files);
        return files;
    }

    private void collect(Path file, List<Path> files) {
        if (files.contains(file) || !Files.isRegularFile(file)) {
            return;
        }
        files.add(file);
        Matcher include = INCLUDE.matcher(String.join("\n", read(file).lines()));
        if (include.find()) {
            for (String name : include.group(1).split("[\\s,]+")) {
                collect(folder.resolve("shared").resolve(name + ".yml"), files);
            }
        }
    }

    private static NoticeFile read(Path file) {
        try {
            return new NoticeFile(Files.readAllLines(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        Files.walkFileTree(from, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path dir, BasicFileAttributes a) throws IOException {
                Files.createDirectories(to.resolve(from.relativize(dir).toString()));
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes a) throws IOException {
                Files.copy(file, to.resolve(from.relativize(file).toString()));
                return FileVisitResult.CONTINUE;
            }
        });
    }

    /** A folder with all that is in it; nothing where there is none. */
    static void delete(Path folder) throws IOException {
        if (Files.notExists(folder)) {
            return;
        }
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes a) throws IOException {
                Files.delete(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path dir, @Nullable IOException e) throws IOException {
                Files.delete(dir);
                return FileVisitResult.CONTINUE;
            }
        });
    }
}
