package cn.heyan.page;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/** Reads the XHTML of a form: paragraphs and table rows in the order of the page. */
final class FormMarkup {

    private static final Set<String> BREAKS = Set.of("p", "div", "br", "li", "tr", "h1", "h2", "h3", "h4", "h5", "h6");

    private static final Pattern TAG = Pattern.compile("<[^>]*>");
    private static final Pattern LINE = Pattern.compile("[\\r\\n]+");

    private final List<FormRow> rows = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();

    private FormMarkup() {}

    static List<FormRow> rows(String xhtml) {
        FormMarkup markup = new FormMarkup();
        try {
            Element root = SafeXml.root(new ByteArrayInputStream(xhtml.getBytes(StandardCharsets.UTF_8)));
            markup.walk(SafeXml.first(root, "body").orElse(root));
            markup.endParagraph();
        } catch (IOException notWellFormed) {
            LINE.splitAsStream(TAG.matcher(xhtml).replaceAll("\n")).forEach(markup::add);
        }
        return List.copyOf(markup.rows);
    }

    private void walk(Node parent) {
        NodeList nodes = parent.getChildNodes();
        for (int i = 0; i < nodes.getLength(); i++) {
            Node node = nodes.item(i);
            if (node instanceof Element element) {
                boolean breaks = BREAKS.contains(SafeXml.name(element));
                if (SafeXml.name(element).equals("table")) {
                    endParagraph();
                    rows.addAll(new FormTable(element).rows());
                } else if (breaks) {
                    endParagraph();
                    walk(element);
                    endParagraph();
                } else {
                    walk(element);
                }
            } else if (node.getNodeType() == Node.TEXT_NODE) {
                text.append(LINE.matcher(node.getNodeValue()).replaceAll(" "));
            }
        }
    }

    private void endParagraph() {
        add(text.toString());
        text.setLength(0);
    }

    private void add(String paragraph) {
        if (!paragraph.isBlank()) {
            rows.add(FormRow.paragraph(paragraph.strip()));
        }
    }

    /** The paragraphs inside an element that are not blank. */
    static List<String> lines(Element element) {
        FormMarkup markup = new FormMarkup();
        markup.walk(element);
        markup.endParagraph();
        return markup.rows.stream()
                .flatMap(row -> row.cells().stream())
                .flatMap(cell -> cell.lines().stream())
                .toList();
    }
}
