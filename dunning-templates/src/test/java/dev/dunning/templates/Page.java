package dev.dunning.templates;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nu.validator.htmlparser.common.XmlViolationPolicy;
import nu.validator.htmlparser.dom.HtmlDocumentBuilder;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** A page as a browser sees it. */
record Page(Element root) {

    private static final Pattern COLOR = Pattern.compile("(?<![-a-z])color: ?(#[0-9a-f]{3,6})");
    private static final Pattern BACKGROUND = Pattern.compile("background(?:-color)?: ?(#[0-9a-f]{3,6})");
    private static final Pattern RULE = Pattern.compile("([^{}]+)\\{([^{}]*)}");

    /** A color with what lies behind it. */
    record Pair(String color, String background) {

        /** The ratio of WCAG 2.2, from 1 to 21. */
        double contrast() {
            double one = luminance(color);
            double other = luminance(background);
            return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
        }

        private static double luminance(String color) {
            String six = color.length() == 4 ? color.replaceAll("([0-9a-f])", "$1$1") : color;
            int value = Integer.parseInt(six.substring(1), 16);
            return 0.2126 * linear(value >> 16) + 0.7152 * linear(value >> 8 & 0xFF) + 0.0722 * linear(value & 0xFF);
        }

        private static double linear(int channel) {
            double share = channel / 255.0;
            return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
        }
    }

    static Page of(String html) {
        try {
            return new Page(new HtmlDocumentBuilder(XmlViolationPolicy.ALLOW)
                    .parse(new InputSource(new StringReader(html)))
                    .getDocumentElement());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (SAXException wrong) {
            throw new IllegalArgumentException(wrong);
        }
    }

    /** The elements of some names, in the order of the page. */
    List<Element> all(String... names) {
        List<Element> found = new ArrayList<>();
        collect(root, List.of(names), found);
        return found;
    }

    private static void collect(Element element, List<String> names, List<Element> found) {
        if (names.contains(element.getTagName().toLowerCase(Locale.ROOT))) {
            found.add(element);
        }
        children(element).forEach(child -> collect(child, names, found));
    }

    static List<Element> in(Element element, String... names) {
        return new Page(element).all(names);
    }

    private static Stream<Element> children(Element element) {
        List<Element> children = new ArrayList<>();
        NodeList nodes = element.getChildNodes();
        for (int i = 0; i < nodes.getLength(); i++) {
            if (nodes.item(i) instanceof Element child) {
                children.add(child);
            }
        }
        return children.stream();
    }

    /** Every color that a text has, with the nearest background around it; in a style sheet that is the paper. */
    List<Pair> pairs() {
        List<Pair> pairs = new ArrayList<>();
        walk(root, "#000000", "#ffffff", pairs);
        all("style").stream()
                .flatMap(style -> RULE.matcher(style.getTextContent()).results())
                .forEach(rule -> find(COLOR, rule.group(2))
                        .ifPresent(color -> pairs.add(
                                new Pair(color, find(BACKGROUND, rule.group(2)).orElse("#ffffff")))));
        return pairs.stream().distinct().toList();
    }

    private static void walk(Element element, String color, String background, List<Pair> pairs) {
        String style = element.getAttribute("style").toLowerCase(Locale.ROOT);
        String own = find(COLOR, style).orElse(color);
        String behind = find(BACKGROUND, style).orElse(background);
        if (hasText(element)) {
            pairs.add(new Pair(own, behind));
        }
        children(element).forEach(child -> walk(child, own, behind, pairs));
    }

    private static boolean hasText(Element element) {
        NodeList nodes = element.getChildNodes();
        boolean some = false;
        for (int i = 0; i < nodes.getLength(); i++) {
            Node node = nodes.item(i);
            some |= node.getNodeType() == Node.TEXT_NODE
                    && !node.getTextContent().isBlank();
        }
        return some;
    }

    private static Optional<String> find(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        return matcher.find() ? Optional.of(matcher.group(1)) : Optional.empty();
    }

    /** What a reader sees or hears, with single spaces. */
    String text() {
        return words(root.getTextContent());
    }

    static String words(String text) {
        return text.replaceAll("[\\s\u00a0\u200c]+", " ").strip();
    }
}
