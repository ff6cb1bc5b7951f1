package cn.heyan.extract.invoice;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** The elements of an invoice's XML, without regard to prefixes; no document type and no entities are taken in. */
final class InvoiceXml {
    private static final int LONGEST = 8_000_000;

    private final Element element;

    private InvoiceXml(Element element) {
        this.element = element;
    }

    static Optional<InvoiceXml> parse(String content) {
        if (content.isBlank() || content.length() > LONGEST) {
            return Optional.empty();
        }
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.setExpandEntityReferences(false);
            var builder = factory.newDocumentBuilder();
            builder.setErrorHandler(null);
            String body = content.substring(Math.max(0, content.indexOf('<')));
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

    /** Whether it or anything below it is of a name space that begins so. */
    boolean speaks(String nameSpace) {
        return startsWith(element.getNamespaceURI(), nameSpace)
                || below(element).stream().anyMatch(e -> startsWith(e.getNamespaceURI(), nameSpace));
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
        return element.getLocalName() == null ? element.getTagName() : element.getLocalName();
    }

    private static boolean startsWith(@Nullable String uri, String nameSpace) {
        return uri != null && uri.startsWith(nameSpace);
    }
}
