package cn.heyan.store;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.DigestOutputStream;
import java.security.MessageDigest;

/**
 * Blobs as files {@code ab/cdef…} of a folder: written beside, flushed to the disk, then renamed, so that a name is either
 * absent or whole.
 */
public final class FolderBlobs implements Blobs {

    private final Path folder;

    /** In this folder, made if missing. */
    public FolderBlobs(Path folder) {
        this.folder = folder;
    }

    @Override
    public String put(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return put(in);
        }
    }

    @Override
    public String put(byte[] bytes) throws IOException {
        return put(new ByteArrayInputStream(bytes));
    }

    private String put(InputStream in) throws IOException {
        Path coming = Files.createDirectories(folder.resolve("coming"));
        Path draft = Files.createTempFile(coming, "", ".part");
        try {
            MessageDigest digest = Sha256.digest();
            try (FileChannel file = FileChannel.open(draft, StandardOpenOption.WRITE);
                    OutputStream out = new DigestOutputStream(Channels.newOutputStream(file), digest)) {
                in.transferTo(out);
                file.force(true);
            }
            String sha256 = Sha256.hex(digest.digest());
            Path place = place(sha256);
            if (Files.notExists(place)) {
                Files.createDirectories(folder.resolve(sha256.substring(0, 2)));
                Files.move(draft, place, StandardCopyOption.ATOMIC_MOVE);
                Disk.settle(place);
            }
            return sha256;
        } finally {
            Files.deleteIfExists(draft);
        }
    }

    @Override
    public boolean has(String sha256) {
        return Files.exists(place(sha256));
    }

    @Override
    public byte[] get(String sha256) throws IOException {
        try (InputStream in = open(sha256)) {
            return in.readAllBytes();
        }
    }

    @Override
    public void copy(String sha256, Path to) throws IOException {
        Copies.checked(this, sha256, to);
    }

    @Override
    public InputStream open(String sha256) throws IOException {
        try {
            return new CheckedStream(Files.newInputStream(place(sha256)), sha256);
        } catch (NoSuchFileException gone) {
            throw new NoSuchFileException(String.valueOf(gone.getFile()), null, "文件库中没有此文件 / not in the blob store");
        }
    }

    @Override
    public void drop(String sha256) throws IOException {
        Files.deleteIfExists(place(sha256));
    }

    private Path place(String sha256) {
        if (!Sha256.looksLike(sha256)) {
            throw new IllegalArgumentException("not the name of a blob: " + sha256);
        }
        return folder.resolve(sha256.substring(0, 2)).resolve(sha256.substring(2));
    }
}
