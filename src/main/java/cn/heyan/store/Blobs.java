package cn.heyan.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;

/** Files kept for good, each named by the SHA-256 of its bytes in lower-case hex (按内容寻址的文件库). */
public interface Blobs {

    /** Keeps a file's bytes and returns their SHA-256; they are on disk (or with the store) when this returns. */
    String put(Path file) throws IOException;

    /** Keeps these bytes and returns their SHA-256. */
    String put(byte[] bytes) throws IOException;

    /** Whether these bytes are kept. */
    boolean has(String sha256) throws IOException;

    /**
     * The bytes, checked against their name.
     *
     * @throws IOException if they are not there, or are not what they were
     */
    byte[] get(String sha256) throws IOException;

    /**
     * Copies the bytes into a file that did not exist, checked against their name.
     *
     * @throws IOException if they are not there, or are not what they were; the file is then not there either
     */
    void copy(String sha256, Path to) throws IOException;

    /** The bytes from the start, checked against their name when their end is reached. */
    InputStream open(String sha256) throws IOException;

    /** Drops the bytes: only for what nothing refers to any more. */
    void drop(String sha256) throws IOException;
}
