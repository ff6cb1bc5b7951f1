package cn.heyan.extract.invoice;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** The elements of an invoice's XML, without regard to prefixes; no document type and no entities are taken in. */
final class InvoiceXml {
    private static final String DEEPEST = "60";
    private static final int LONGEST = 8_000_000;

    private final Element element;

    private InvoiceXml(Element element) {
        this.element = element;
    }

    /** The document; one whose prefixes stand for nothing, or that breaks off, as far as it can be understood. */
    static Optional<InvoiceXml> parse(String content) {
        if (content.isBlank() || content.length() > LONGEST) {
            return Optional.empty();
        }
        String body = content.substring(Math.max(0, content.indexOf('<')));
        return read(body, true).or(() -> read(body, false)).or(() -> BrokenXml.mended(body)
                .flatMap(mended -> read(mended, false)));
    }

    private static Optional<InvoiceXml> read(String body, boolean nameSpaces) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(nameSpaces);
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.setExpandEntityReferences(false);
            factory.setAttribute("jdk.xml.maxElementDepth", DEEPEST);
            var builder = factory.newDocumentBuilder();
            builder.setErrorHandler(null);
            return Optional.ofNullable(builder.parse(new InputSource(new StringReader(body)))
                            .getDocumentElement())
                    .map(InvoiceXml::new);
        } catch (ParserConfigurationException cannotHappen) {
            throw new IllegalStateException(cannotHappen);
        } catch (SAXException | IOException noXml) {
            return Optional.empty();
        }
    }

    String name() {
        return local(element);
    }

    /** Whether a name space that begins so is declared at its head. */
    boolean speaks(String nameSpace) {
        var declared = element.getAttributes();
        for (int i = 0; i < declared.getLength(); i++) {
            if (declared.item(i).getNodeName().startsWith("xmlns")
                    && declared.item(i).getNodeValue().startsWith(nameSpace)) {
                return true;
            }
        }
        return false;
    }

    /** The text of the first element of this name anywhere below; empty if there is none. */
    String text(String name) {
        return all(name).stream()
                .findFirst()
                .map(xml -> xml.element.getTextContent().strip())
                .orElse("");
    }

    /** The first element of this name; an empty answer to everything if there is none. */
    Optional<InvoiceXml> first(String name) {
        return all(name).stream().findFirst();
    }

    List<InvoiceXml> all(String name) {
        return below(element).stream()
                .filter(e -> local(e).equals(name))
                .map(InvoiceXml::new)
                .toList();
    }

    /** The elements right below. */
    List<InvoiceXml> parts() {
        List<InvoiceXml> parts = new ArrayList<>();
        for (Node node = element.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element child) {
                parts.add(new InvoiceXml(child));
            }
        }
        return parts;
    }

    /** Every element below that has a part of one of these names: the rows of a table, whatever they are called. */
    List<InvoiceXml> allWith(Set<String> names) {
        return below(element).stream()
                .map(InvoiceXml::new)
                .filter(xml -> xml.parts().stream().anyMatch(part -> names.contains(part.name())))
                .toList();
    }

    /** The text of every element below that has no elements of its own, by its name; of several the first. */
    Map<String, String> leaves() {
        Map<String, String> leaves = new LinkedHashMap<>();
        for (Element each : below(element)) {
            if (each.getElementsByTagName("*").getLength() == 0
                    && !each.getTextContent().isBlank()) {
                leaves.putIfAbsent(local(each), each.getTextContent().strip());
            }
        }
        return leaves;
    }

    private static List<Element> below(Element element) {
        List<Element> found = new ArrayList<>();
        for (Node node = element.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element child) {
                found.add(child);
                found.addAll(below(child));
            }
        }
        return found;
    }

    private static String local(Element element) {
        String name = element.getLocalName() == null ? element.getTagName() : element.getLocalName();
        return name.substring(name.indexOf(':') + 1);
    }
}
