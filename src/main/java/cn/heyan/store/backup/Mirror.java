package cn.heyan.store.backup;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.function.Predicate;

/** Copies the files of a folder into another that may have most of them already; deletes nothing there. */
final class Mirror extends SimpleFileVisitor<Path> {

    private final Path from;
    private final Path to;
    private final Predicate<Path> wanted;
    private int copied;

    private Mirror(Path from, Path to, Predicate<Path> wanted) {
        this.from = from;
        this.to = to;
        this.wanted = wanted;
    }

    /** How many files were copied; {@code wanted} is asked with paths relative to {@code from}. */
    static int copy(Path from, Path to, Predicate<Path> wanted) throws IOException {
        if (!Files.isDirectory(from)) {
            return 0;
        }
        Mirror mirror = new Mirror(from, to, wanted);
        Files.walkFileTree(from, mirror);
        return mirror.copied;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
        return folder.equals(from) || wanted.test(from.relativize(folder))
                ? FileVisitResult.CONTINUE
                : FileVisitResult.SKIP_SUBTREE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
        Path inside = from.relativize(file);
        if (attributes.isRegularFile() && wanted.test(inside)) {
            Path target = to.resolve(inside);
            if (!same(target, attributes)) {
                whole(file, target);
            }
        }
        return FileVisitResult.CONTINUE;
    }

    /** A file that moved on while we looked is met again in its new place: packets only move to folders that come later. */
    @Override
    public FileVisitResult visitFileFailed(Path file, IOException cause) throws IOException {
        if (cause instanceof NoSuchFileException) {
            return FileVisitResult.CONTINUE;
        }
        throw cause;
    }

    private static boolean same(Path target, BasicFileAttributes attributes) throws IOException {
        return Files.isRegularFile(target)
                && Files.size(target) == attributes.size()
                && Files.getLastModifiedTime(target).toMillis()
                        == attributes.lastModifiedTime().toMillis();
    }

    /** Whole or not at all, so that a copy that was broken off is not taken for the file. */
    private void whole(Path file, Path target) throws IOException {
        Path holder = java.util.Objects.requireNonNull(target.getParent());
        Files.createDirectories(holder);
        Path draft = holder.resolve(target.getFileName() + ".part");
        try {
            Files.copy(file, draft, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.COPY_ATTRIBUTES);
        } catch (NoSuchFileException moved) {
            return;
        }
        Files.move(draft, target, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        copied++;
    }
}
