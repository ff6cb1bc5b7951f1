package cn.heyan.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** Takes a blob out of its store into a file. */
final class Copies {

    private Copies() {}

    /** Whole and checked, or not there. */
    static void checked(Blobs blobs, String sha256, Path to) throws IOException {
        try (InputStream in = blobs.open(sha256)) {
            Files.copy(in, to);
        } catch (java.nio.file.FileAlreadyExistsException there) {
            throw there;
        } catch (IOException damaged) {
            Files.deleteIfExists(to);
            throw damaged;
        }
    }
}
