package cn.heyan.report.annotated;

import cn.heyan.packet.Packet;
import cn.heyan.packet.Page;
import cn.heyan.packet.PageRef;
import cn.heyan.packet.SourceFile;
import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;

/** Binds the files of a packet into one PDF: PDF pages as they are, everything else as pages with its picture. */
final class Binder implements Closeable {

    private static final String PDF = "application/pdf";

    private final List<PDDocument> open = new ArrayList<>();
    private final Map<PageRef, PDPage> bound = new LinkedHashMap<>();
    private final Map<PageRef, Page> pages;
    private final PDDocument copy;

    Binder(Packet packet, Map<PageRef, Page> pages) throws IOException {
        this.pages = pages;
        copy = whole(packet).orElseGet(() -> new PDDocument(IOUtils.createTempFileOnlyStreamCache()));
        open.add(copy);
        if (copy.getNumberOfPages() == 0) {
            for (SourceFile file : packet.files()) {
                bind(file);
            }
        } else {
            packet.pages().forEach(ref -> bound.put(ref, copy.getPage(ref.number() - 1)));
        }
    }

    /** A packet that is one sound PDF keeps all it has, also the applicant's own bookmarks. */
    private static Optional<PDDocument> whole(Packet packet) {
        if (packet.files().size() != 1 || !packet.files().get(0).mediaType().equals(PDF)) {
            return Optional.empty();
        }
        return load(packet.files().get(0));
    }

    private static Optional<PDDocument> load(SourceFile file) {
        try {
            PDDocument document = Loader.loadPDF(file.path().toFile(), IOUtils.createTempFileOnlyStreamCache());
            if (document.getNumberOfPages() == file.pages()) {
                return Optional.of(document);
            }
            document.close();
            return Optional.empty();
        } catch (IOException damaged) {
            return Optional.empty();
        }
    }

    private void bind(SourceFile file) throws IOException {
        Optional<PDDocument> pdf = file.mediaType().equals(PDF) ? load(file) : Optional.empty();
        pdf.ifPresent(open::add);
        for (int number = 1; number <= file.pages(); number++) {
            PageRef ref = new PageRef(file.name(), number);
            PDPage page = pdf.isPresent()
                    ? copy.importPage(pdf.get().getPage(number - 1))
                    : new PicturePage(copy).of(file, ref, Optional.ofNullable(pages.get(ref)));
            bound.put(ref, page);
        }
    }

    PDDocument copy() {
        return copy;
    }

    /** Every page of the packet, in its order. */
    Map<PageRef, PDPage> pages() {
        return bound;
    }

    @Override
    public void close() throws IOException {
        for (PDDocument document : open) {
            document.close();
        }
    }
}
