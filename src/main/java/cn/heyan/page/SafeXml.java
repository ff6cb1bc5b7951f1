package cn.heyan.page;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** Reads XML that strangers wrote: no document types, no entities, no loading; names without their prefixes, which are not to be relied on. */
final class SafeXml {

    /** Elements inside each other; an invoice has ten. */
    private static final String DEEPEST = "100";

    private SafeXml() {}

    /** The root element. */
    static Element root(InputStream in) throws IOException {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setXIncludeAware(false);
            factory.setExpandEntityReferences(false);
            factory.setAttribute("jdk.xml.maxElementDepth", DEEPEST);
            // Some invoice programmes write prefixes that are none.
            factory.setNamespaceAware(false);
            DocumentBuilder builder = factory.newDocumentBuilder();
            builder.setErrorHandler(new DefaultHandler());
            return builder.parse(fromMark(in)).getDocumentElement();
        } catch (ParserConfigurationException | SAXException e) {
            throw new IOException("no XML to be read", e);
        }
    }

    /** From its first mark on: blanks before the head are a mistake that programmes make. */
    private static InputStream fromMark(InputStream in) throws IOException {
        byte[] bytes = in.readAllBytes();
        int at = 0;
        while (at < bytes.length && (bytes[at] == ' ' || bytes[at] == '\n' || bytes[at] == '\r' || bytes[at] == '\t')) {
            at++;
        }
        return new ByteArrayInputStream(bytes, at, bytes.length - at);
    }

    /** The element's name without prefix. */
    static String name(Node node) {
        String name = node.getNodeName();
        return name.substring(name.indexOf(':') + 1);
    }

    /** The elements right below, in order. */
    static List<Element> children(Element parent) {
        List<Element> children = new ArrayList<>();
        NodeList nodes = parent.getChildNodes();
        for (int i = 0; i < nodes.getLength(); i++) {
            if (nodes.item(i) instanceof Element element) {
                children.add(element);
            }
        }
        return children;
    }

    /** Every element of this name below, in order. */
    static List<Element> all(Element parent, String name) {
        List<Element> found = new ArrayList<>();
        NodeList nodes = parent.getElementsByTagName("*");
        for (int i = 0; i < nodes.getLength(); i++) {
            if (nodes.item(i) instanceof Element element && name(element).equals(name)) {
                found.add(element);
            }
        }
        return found;
    }

    /** The first element of this name below. */
    static Optional<Element> first(Element parent, String name) {
        List<Element> found = all(parent, name);
        return found.isEmpty() ? Optional.empty() : Optional.of(found.get(0));
    }

    /** The text of the first element of this name below, if it is not blank. */
    static Optional<String> text(Element parent, String name) {
        return first(parent, name).map(e -> e.getTextContent().strip()).filter(text -> !text.isEmpty());
    }
}
