package cn.heyan.page;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.w3c.dom.Element;

/** The documents of an OFD file, one after the other: most have one, some hold several invoices. */
final class OfdFile {

    private static final int MOST_DOCUMENTS = 500;

    private final List<OfdDocument> documents = new ArrayList<>();

    /** A page: the document that it belongs to, and its place in there, from 0. */
    record Leaf(OfdDocument document, int index) {}

    OfdFile(Path file) throws IOException {
        OfdContainer container = OfdContainer.open(file);
        IOException trouble = new IOException("no document");
        Optional<InputStream> head = container.stream("/", "OFD.xml");
        if (head.isPresent()) {
            Element ofd = SafeXml.root(head.get());
            List<Element> bodies = SafeXml.all(ofd, "DocBody");
            for (Element body : bodies.isEmpty() ? List.of(ofd) : bodies) {
                Optional<String> root = SafeXml.text(body, "DocRoot");
                if (root.isPresent() && documents.size() < MOST_DOCUMENTS) {
                    try {
                        documents.add(new OfdDocument(container, List.of(body), root.get()));
                    } catch (IOException damaged) {
                        trouble = damaged;
                    }
                }
            }
        }
        if (documents.isEmpty()) {
            salvage(container);
        }
        if (documents.isEmpty()) {
            throw trouble;
        }
    }

    /** Where the head is missing or leads nowhere: what looks like a document's root. */
    private void salvage(OfdContainer container) {
        container.names().stream()
                .filter(name -> name.endsWith("/document.xml"))
                .sorted()
                .limit(MOST_DOCUMENTS)
                .forEach(root -> {
                    try {
                        documents.add(new OfdDocument(container, List.of(), root));
                    } catch (IOException damaged) {
                        System.getLogger(OfdFile.class.getName()).log(System.Logger.Level.DEBUG, root, damaged);
                    }
                });
    }

    int pages() {
        return documents.stream().mapToInt(OfdFile::pages).sum();
    }

    /** A document without pages counts as one: its data may say all. */
    private static int pages(OfdDocument document) {
        return Math.max(1, document.pages().size());
    }

    /** The page of this number, from 1. */
    Optional<Leaf> page(int number) {
        int index = number - 1;
        for (OfdDocument document : documents) {
            if (index < pages(document)) {
                return Optional.of(new Leaf(document, index));
            }
            index -= pages(document);
        }
        return Optional.empty();
    }
}
