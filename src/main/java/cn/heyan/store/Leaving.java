package cn.heyan.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Files on their way out (待删文件): noted with the transaction that lets go of them, deleted afterwards, again if that was interrupted. */
final class Leaving {

    /** How often a folder is looked at again that changed while it was deleted. */
    private static final int AGAIN = 5;

    private static final String BLOB = "blob:";
    private static final String FOLDER = "folder:";

    private final Database database;
    private final Blobs blobs;

    Leaving(Database database, Blobs blobs) {
        this.database = database;
        this.blobs = blobs;
    }

    void blobs(String packet, Collection<String> digests) {
        digests.forEach(digest -> note(packet, BLOB + digest));
    }

    void folder(String packet, Path folder) {
        note(packet, FOLDER + folder);
    }

    private void note(String packet, String place) {
        database.sql()
                .sql("insert into leaving (packet_id, place) values (?, ?)")
                .params(packet, place)
                .update();
    }

    /** Deletes what is noted; what cannot be deleted now stays noted. Returns how many files are gone. */
    int sweep() throws IOException {
        List<String> places = database.sql()
                .sql("select distinct place from leaving")
                .query(String.class)
                .list();
        int gone = 0;
        for (String place : places) {
            gone += place.startsWith(BLOB)
                    ? blob(place.substring(BLOB.length()))
                    : folder(Path.of(place.substring(FOLDER.length())));
            database.sql()
                    .sql("delete from leaving where place = ?")
                    .param(place)
                    .update();
        }
        return gone;
    }

    /** Another packet may hold the same bytes. */
    private int blob(String digest) throws IOException {
        int used = database.sql()
                .sql("select (select count(*) from examination_file where blob = ?)"
                        + " + (select count(*) from outgoing where blob = ?)"
                        + " + (select count(*) from page_reading where json = ? or picture = ?)"
                        + " + (select count(*) from summary_table where id = ?)"
                        + " + (select count(*) from correction where body like ?)")
                .params(digest, digest, digest, digest, digest, "%" + digest + "%")
                .query(Integer.class)
                .single();
        if (used > 0 || !blobs.has(digest)) {
            return 0;
        }
        blobs.drop(digest);
        return 1;
    }

    /** Deletes a folder and says how many files that were. A desk that paints a page of it at this moment may put another picture there: it is looked at again, a few times. */
    static int folder(Path folder) throws IOException {
        int gone = 0;
        for (int left = AGAIN; left >= 0 && Files.exists(folder, LinkOption.NOFOLLOW_LINKS); left--) {
            try (Stream<Path> all = Files.walk(folder)) {
                for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                    boolean file = !Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS);
                    gone += Files.deleteIfExists(path) && file ? 1 : 0;
                }
            } catch (DirectoryNotEmptyException | NoSuchFileException | UncheckedIOException changing) {
                if (left == 0) {
                    throw new IOException(changing);
                }
            }
        }
        return gone;
    }
}
