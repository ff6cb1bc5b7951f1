package cn.heyan.page;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;
import org.apache.pdfbox.pdmodel.DefaultResourceCache;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.pdmodel.graphics.PDXObject;
import org.jspecify.annotations.Nullable;

/**
 * Keeps a few PDF files open between two of their pages, because parsing a file again for each page is wasteful.
 *
 * <p>A document belongs to one reader at a time: PDFBox is not made for more. One that was not put back (its page never ended)
 * is never lent again.
 */
final class PdfShelf implements AutoCloseable {

    private static final int KEPT = 4;

    private final Deque<Volume> idle = new ArrayDeque<>();
    private boolean closed;

    /** An open document of this file: one from the shelf, else a new one. */
    Volume take(Path file) throws IOException {
        FileTime changed = Files.getLastModifiedTime(file);
        synchronized (this) {
            for (Iterator<Volume> volumes = idle.iterator(); volumes.hasNext(); ) {
                Volume volume = volumes.next();
                if (volume.file().equals(file) && volume.changed().equals(changed)) {
                    volumes.remove();
                    return volume;
                }
            }
        }
        return new Volume(file, changed, open(file));
    }

    /** Puts a document back that is in order. */
    void putBack(Volume volume) {
        Volume surplus;
        synchronized (this) {
            idle.addFirst(volume);
            surplus = closed || idle.size() > KEPT ? idle.removeLast() : null;
        }
        if (surplus != null) {
            drop(surplus);
        }
    }

    /** Closes a document that shall not be used again. */
    static void drop(Volume volume) {
        try {
            volume.document().close();
        } catch (IOException e) {
            System.getLogger(PdfShelf.class.getName()).log(System.Logger.Level.DEBUG, "closing " + volume.file(), e);
        }
    }

    static PDDocument open(Path file) throws IOException {
        PDDocument document = Loader.loadPDF(new RandomAccessReadBufferedFile(file));
        document.setResourceCache(new FontsOnly());
        return document;
    }

    /** Whether this failure says that a password or a certificate is needed. */
    static boolean isLocked(@Nullable Throwable cause) {
        return cause instanceof InvalidPasswordException
                || cause instanceof IOException e
                        && String.valueOf(e.getMessage()).contains("decryption material");
    }

    @Override
    public void close() {
        Deque<Volume> all;
        synchronized (this) {
            closed = true;
            all = new ArrayDeque<>(idle);
            idle.clear();
        }
        all.forEach(PdfShelf::drop);
    }

    /** A file, when it was last changed, and its open document. */
    record Volume(Path file, FileTime changed, PDDocument document) {}

    /** Fonts are worth keeping between pages, pictures are not: each is drawn once. */
    private static final class FontsOnly extends DefaultResourceCache {
        @Override
        public void put(COSObject indirect, PDXObject object) {
            // not kept
        }
    }
}
