package cn.heyan.store;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Pages as they were read (页面读数), known again by the bytes of their file: not read a second time, neither after a restart nor in
 * another packet, unless what reads pages has changed.
 */
public final class PageReadings {

    private final Database database;
    private final Blobs blobs;
    private final String readers;

    /** Readings of these readers: a digest of all that a reading depends on beside the page, at most 64 characters. */
    public PageReadings(Database database, Blobs blobs, String readers) {
        this.database = database;
        this.blobs = blobs;
        this.readers = readers;
    }

    /**
     * A page as read.
     *
     * @param json in the format of {@code packet.wire.PageJson}
     * @param picture SHA-256 of its upright, straightened picture; absent where that is painted from its file
     */
    public record Kept(byte[] json, Optional<String> picture) {}

    /**
     * The page of a file, if these readers have read it.
     *
     * @param file SHA-256 of the file's bytes
     * @param page of that file, from 1
     * @throws IOException if what was kept is gone or damaged
     */
    public Optional<Kept> find(String file, int page) throws IOException {
        Optional<List<String>> row = database.sql()
                .sql("select json, picture from page_reading where file_sha = ? and page = ? and readers = ?")
                .params(file, page, readers)
                .query((found, n) -> List.of(found.getString("json"), found.getString("picture")))
                .optional();
        if (row.isEmpty()) {
            return Optional.empty();
        }
        Optional<String> picture = Optional.of(row.get().get(1)).filter(name -> !name.isEmpty());
        if (picture.isPresent() && !blobs.has(picture.get())) {
            throw new IOException("the picture of a page is gone: " + picture.get());
        }
        return Optional.of(new Kept(blobs.get(row.get().get(0)), picture));
    }

    /** Keeps a page; one that is kept already is replaced. */
    public void keep(String file, int page, byte[] json, Optional<Path> picture, Instant now) throws IOException {
        String words = blobs.put(json);
        String drawn = picture.isPresent() ? blobs.put(picture.get()) : "";
        database.whole(() -> {
            drop(file, page);
            database.sql()
                    .sql("insert into page_reading (file_sha, page, readers, json, picture, kept_at)"
                            + " values (?, ?, ?, ?, ?, ?)")
                    .params(file, page, readers, words, drawn, Ledger.at(now))
                    .update();
        });
    }

    /** Writes a kept picture to a file that is not there yet. */
    public void picture(String sha256, Path to) throws IOException {
        blobs.copy(sha256, to);
    }

    private void drop(String file, int page) {
        database.sql()
                .sql("delete from page_reading where file_sha = ? and page = ? and readers = ?")
                .params(file, page, readers)
                .update();
    }

    /** Forgets all pages of a file, by whatever readers; blobs that nothing names any more are swept later. */
    public void forget(String file) {
        database.sql()
                .sql("delete from page_reading where file_sha = ?")
                .param(file)
                .update();
    }
}
