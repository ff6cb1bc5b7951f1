package cn.heyan.page;

import cn.heyan.packet.Embedded;
import cn.heyan.packet.Means;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.w3c.dom.Element;

/** The data an OFD file carries beside its pages: attached XML, CustomDatas, and CustomTags with what they point at. */
final class OfdBaggage {

    /** Pages whose objects a tag may point at. */
    private static final int MOST_PAGES = 50;

    private final OfdDocument document;
    private final List<Embedded> found = new ArrayList<>();

    OfdBaggage(OfdDocument document) {
        this.document = document;
    }

    /** Everything; parts that are damaged or missing are left out. */
    List<Embedded> all() {
        attempt(this::attachments);
        if (found.isEmpty()) {
            attempt(this::unlisted);
        }
        attempt(this::customDatas);
        attempt(this::customTags);
        return List.copyOf(found);
    }

    private void attachments() throws IOException {
        Optional<String> list = SafeXml.text(document.document(), "Attachments");
        if (list.isEmpty()) {
            return;
        }
        String folder = OfdContainer.folder(
                OfdContainer.resolve(document.home(), list.get()).orElse("/"));
        for (Element attachment : SafeXml.all(document.xml(document.home(), list.get()), "Attachment")) {
            String file = SafeXml.text(attachment, "FileLoc").orElse("");
            take(attachment.getAttribute("Name"), folder, file);
        }
    }

    /** What lies in a folder for attachments, where the list of them is missing or leads nowhere. */
    private void unlisted() throws IOException {
        for (String part : document.attached()) {
            take(part.substring(part.lastIndexOf('/') + 1), "/", part);
        }
    }

    private void take(String name, String folder, String file) throws IOException {
        Optional<InputStream> content = file.isBlank() ? Optional.empty() : document.stream(folder, file);
        if (content.isPresent() && found.size() < XmlText.MOST_FILES) {
            XmlText.of(content.get()).ifPresent(xml -> found.add(new Embedded(Means.OFD, name, Map.of(), xml)));
        }
    }

    private void customDatas() {
        Map<String, String> keys = new LinkedHashMap<>();
        for (Element data : document.said("CustomData")) {
            String name = data.getAttribute("Name").strip();
            String value = data.getTextContent().strip();
            // The programme's own notes about itself are in lower-case English: native-producer, template-version.
            if (!value.isEmpty() && !name.matches("[a-z0-9_-]*")) {
                keys.putIfAbsent(name, value);
            }
        }
        if (!keys.isEmpty()) {
            found.add(new Embedded(Means.OFD, "CustomDatas", keys, ""));
        }
    }

    private void customTags() throws IOException {
        Optional<String> list = SafeXml.text(document.document(), "CustomTags");
        if (list.isEmpty()) {
            return;
        }
        String folder = OfdContainer.folder(
                OfdContainer.resolve(document.home(), list.get()).orElse("/"));
        Map<String, String> texts = texts();
        for (Element tag : SafeXml.all(document.xml(document.home(), list.get()), "CustomTag")) {
            Optional<String> file = SafeXml.text(tag, "FileLoc");
            if (file.isPresent()) {
                Map<String, String> keys = new LinkedHashMap<>();
                collect(document.xml(folder, file.get()), texts, keys);
                if (!keys.isEmpty()) {
                    found.add(new Embedded(Means.OFD, "CustomTag", keys, ""));
                }
            }
        }
    }

    /** A key is the name of the element whose references or data it holds; a second one of the same name is called name.2. */
    private static void collect(Element element, Map<String, String> texts, Map<String, String> keys) {
        StringBuilder value = new StringBuilder();
        for (Element child : SafeXml.children(element)) {
            String name = SafeXml.name(child);
            if (name.equals("ObjectRef")) {
                value.append(texts.getOrDefault(child.getTextContent().strip(), ""));
            } else if (name.equals("ObjectData")) {
                value.append(child.getTextContent().strip());
            } else {
                collect(child, texts, keys);
            }
        }
        if (!value.isEmpty()) {
            String name = SafeXml.name(element);
            String key = name;
            for (int i = 2; keys.containsKey(key); i++) {
                key = name + "." + i;
            }
            keys.put(key, value.toString());
        }
    }

    private Map<String, String> texts() throws IOException {
        Map<String, String> texts = new HashMap<>();
        for (int i = 0; i < Math.min(MOST_PAGES, document.pages().size()); i++) {
            for (Element layer : document.layers(i)) {
                for (Element object : SafeXml.all(layer, "TextObject")) {
                    texts.putIfAbsent(object.getAttribute("ID"), new OfdTextObject(object).text());
                }
            }
        }
        return texts;
    }

    private interface Part {
        void take() throws IOException;
    }

    private static void attempt(Part part) {
        try {
            part.take();
        } catch (IOException | RuntimeException damaged) {
            System.getLogger(OfdBaggage.class.getName()).log(System.Logger.Level.DEBUG, "left out", damaged);
        }
    }
}
