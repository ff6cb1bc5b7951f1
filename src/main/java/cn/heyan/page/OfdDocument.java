package cn.heyan.page;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.w3c.dom.Element;

/** One document of an OFD file: its pages with the templates behind them, and its pictures. */
final class OfdDocument {

    private final OfdContainer container;
    private final List<Element> body;
    private final String home;
    private final Element document;
    private final Map<String, String> templates = new HashMap<>();
    private final Map<String, String> pictures = new HashMap<>();
    private final List<Entry> pages = new ArrayList<>();

    /** A page's id and where its content lies. */
    record Entry(String id, String location) {}

    /**
     * The document with this root.
     *
     * @param body what the file's head says about it, if it has one
     */
    OfdDocument(OfdContainer container, List<Element> body, String root) throws IOException {
        this.container = container;
        this.body = List.copyOf(body);
        this.home = OfdContainer.folder(OfdContainer.resolve("/", root).orElse("/"));
        this.document = xml("/", root);
        for (Element template : SafeXml.all(document, "TemplatePage")) {
            templates.put(template.getAttribute("ID"), template.getAttribute("BaseLoc"));
        }
        SafeXml.first(document, "Pages").ifPresent(list -> SafeXml.all(list, "Page")
                .forEach(page -> pages.add(new Entry(page.getAttribute("ID"), page.getAttribute("BaseLoc")))));
        for (String kind : List.of("PublicRes", "DocumentRes")) {
            for (Element resource : SafeXml.all(document, kind)) {
                readResources(resource.getTextContent().strip());
            }
        }
    }

    private void readResources(String location) {
        try {
            Element resources = xml(home, location);
            String folder =
                    OfdContainer.folder(OfdContainer.resolve(home, location).orElse(home));
            String base = OfdContainer.resolve(folder, resources.getAttribute("BaseLoc"))
                    .orElse(folder);
            for (Element media : SafeXml.all(resources, "MultiMedia")) {
                SafeXml.text(media, "MediaFile")
                        .flatMap(file -> OfdContainer.resolve(base, file))
                        .ifPresent(file -> pictures.put(media.getAttribute("ID"), file));
            }
        } catch (IOException damaged) {
            // Text can be read without its fonts and pictures.
            System.getLogger(OfdDocument.class.getName()).log(System.Logger.Level.DEBUG, location, damaged);
        }
    }

    /** What the file's head says of this name about the document. */
    List<Element> said(String name) {
        return body.stream()
                .flatMap(element -> SafeXml.all(element, name).stream())
                .toList();
    }

    Element document() {
        return document;
    }

    String home() {
        return home;
    }

    List<Entry> pages() {
        return List.copyOf(pages);
    }

    /** The page's templates, then the page itself. */
    List<Element> layers(int index) throws IOException {
        List<Element> layers = new ArrayList<>();
        if (index >= pages.size()) {
            return layers;
        }
        Element page;
        try {
            page = xml(home, pages.get(index).location());
        } catch (IOException damaged) {
            // What the file carries beside its pages can still be read.
            System.getLogger(OfdDocument.class.getName()).log(System.Logger.Level.DEBUG, "page left out", damaged);
            return layers;
        }
        for (Element template : SafeXml.all(page, "Template")) {
            String location = templates.get(template.getAttribute("TemplateID"));
            if (location != null && layers.size() < 8) {
                try {
                    layers.add(xml(home, location));
                } catch (IOException damaged) {
                    System.getLogger(OfdDocument.class.getName())
                            .log(System.Logger.Level.DEBUG, "template left out", damaged);
                }
            }
        }
        layers.add(page);
        return layers;
    }

    /** Width and height of a page in millimetres: its own, its template's, or the document's. */
    double[] size(List<Element> layers) {
        for (int i = layers.size() - 1; i >= 0; i--) {
            Optional<double[]> own = box(layers.get(i));
            if (own.isPresent()) {
                return own.get();
            }
        }
        return box(document).orElse(new double[] {210, 297});
    }

    private static Optional<double[]> box(Element in) {
        return SafeXml.text(in, "PhysicalBox")
                .map(OfdNumbers::of)
                .filter(box -> box.length == 4 && box[2] > 1 && box[3] > 1 && box[2] < 5000 && box[3] < 5000)
                .map(box -> new double[] {box[2], box[3]});
    }

    /** The bytes of a picture resource. */
    Optional<byte[]> picture(String id) {
        return Optional.ofNullable(pictures.get(id)).flatMap(file -> container.part("/", file));
    }

    Element xml(String folder, String location) throws IOException {
        try (InputStream in = container.stream(folder, location)
                .or(() -> container.stream("/", location))
                .orElseThrow(() -> new IOException("missing part: " + location))) {
            return SafeXml.root(in);
        }
    }

    /** A part, written from this folder, from the document's, or from the whole container's. */
    Optional<InputStream> stream(String folder, String location) {
        return container.stream(folder, location)
                .or(() -> container.stream(home, location))
                .or(() -> container.stream("/", location));
    }

    /** Parts in folders for attachments, whether or not a list names them. */
    List<String> attached() {
        String inside = home.toLowerCase(Locale.ROOT);
        return container.names().stream()
                .filter(name -> name.startsWith(inside)
                        && name.matches(".*/attach[^/]*/[^/]+[.]xml")
                        && !name.endsWith("/attachments.xml"))
                .sorted()
                .toList();
    }
}
