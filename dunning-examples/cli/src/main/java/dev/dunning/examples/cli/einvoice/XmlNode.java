package dev.dunning.examples.cli.einvoice;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** An element, walked by the local names of what is inside it. */
record XmlNode(Element element) {

    /** Finds the elements at a path such as {@code Party/PartyName/Name}, in document order. */
    Stream<XmlNode> all(String path) {
        Stream<XmlNode> found = Stream.of(this);
        for (String name : List.of(path.split("/", -1))) {
            found = found.flatMap(node -> node.children(name));
        }
        return found;
    }

    /** Finds the first element at a path. */
    Optional<XmlNode> first(String path) {
        return all(path).findFirst();
    }

    /** Finds the first text at one of several paths; line breaks and rows of spaces become one space. */
    Optional<String> text(String... paths) {
        return Stream.of(paths)
                .flatMap(this::all)
                .map(XmlNode::content)
                .filter(text -> !text.isEmpty())
                .findFirst();
    }

    /** The text inside. */
    String content() {
        return element.getTextContent().strip().replaceAll("\\s+", " ");
    }

    /** An attribute; empty where it is absent. */
    String attribute(String name) {
        return element.getAttribute(name);
    }

    /** The name without its prefix. */
    String name() {
        return element.getLocalName();
    }

    private Stream<XmlNode> children(String name) {
        NodeList nodes = element.getChildNodes();
        return IntStream.range(0, nodes.getLength())
                .mapToObj(nodes::item)
                .filter(Element.class::isInstance)
                .map(Element.class::cast)
                .filter(child -> name.equals(child.getLocalName()))
                .map(XmlNode::new);
    }
}
