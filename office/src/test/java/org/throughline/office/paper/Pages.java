package org.throughline.office.paper;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/// The pages of a written report, parsed. They are well-formed XML as well as HTML, so a strict parser can judge them.
final class Pages {
    private Pages() {}

    static List<Path> all(Path report) throws IOException {
        try (Stream<Path> files = Files.walk(report)) {
            return files.filter(file -> file.toString().endsWith(".html"))
                    .sorted()
                    .toList();
        }
    }

    static Document parsed(Path page) {
        try {
            return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(page.toFile());
        } catch (Exception e) {
            throw new AssertionError(page.getFileName() + " is not well-formed: " + e.getMessage(), e);
        }
    }

    static List<Element> elements(Document page, String name) {
        return elements(page.getElementsByTagName(name));
    }

    private static List<Element> elements(NodeList nodes) {
        return IntStream.range(0, nodes.getLength())
                .mapToObj(nodes::item)
                .map(Element.class::cast)
                .toList();
    }

    /// All stretches of text, each with the element it stands in.
    static List<Node> texts(Node node) {
        var found = new ArrayList<Node>();
        if (node.getNodeType() == Node.TEXT_NODE) found.add(node);
        NodeList children = node.getChildNodes();
        for (int i = 0; i < children.getLength(); i++) found.addAll(texts(children.item(i)));
        return found;
    }

    /// Whether this or anything it stands in has one of these attributes.
    static boolean within(Node node, List<String> attributes) {
        for (Node at = node; at != null; at = at.getParentNode())
            if (at instanceof Element element && attributes.stream().anyMatch(element::hasAttribute)) return true;
        return false;
    }
}
