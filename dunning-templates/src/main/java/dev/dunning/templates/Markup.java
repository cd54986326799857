package dev.dunning.templates;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The little markup of the texts: {@code #} begins a heading, an empty line ends a paragraph, two stars make bold, a
 * line that begins with a hyphen stays a line, and a tag alone on a line stands between paragraphs.
 *
 * <p>It is turned into plain text or HTML before any value is filled in, so that no value is ever read as markup.
 */
final class Markup {

    private static final Pattern LONE_TAG = Pattern.compile("\\{\\{[#^/>][^{}]*}}");

    private final Output output;
    private final StringBuilder out = new StringBuilder();
    private final List<String> paragraph = new ArrayList<>();

    private Markup(Output output) {
        this.output = output;
    }

    /** Turns a text of the little markup into a template for one output. */
    static String template(String source, Output output) {
        Markup markup = new Markup(output);
        source.lines().forEach(markup::line);
        markup.endParagraph();
        return markup.out.toString();
    }

    private void line(String line) {
        if (line.isBlank()) {
            endParagraph();
        } else if (line.startsWith("# ")) {
            endParagraph();
            add(output.heading(line.substring(2)));
        } else if (line.startsWith("- ")) {
            endParagraph();
            add(output.item(line));
        } else if (LONE_TAG.matcher(line).matches()) {
            endParagraph();
            add(line);
        } else {
            paragraph.add(line);
        }
    }

    private void endParagraph() {
        if (!paragraph.isEmpty()) {
            add(output.paragraph(String.join(" ", paragraph)));
            paragraph.clear();
        }
    }

    private void add(String line) {
        out.append(line).append('\n');
    }
}
