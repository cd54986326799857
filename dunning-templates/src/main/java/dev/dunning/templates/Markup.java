package dev.dunning.templates;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The little markup of the texts: {@code #} begins a heading, an empty line ends a paragraph, two stars make bold, and
 * a tag alone on a line stands between paragraphs.
 *
 * <p>It is turned into plain text or HTML before any value is filled in, so that no value is ever read as markup.
 */
final class Markup {

    private static final Pattern LONE_TAG = Pattern.compile("\\{\\{[#^/>][^{}]*}}");
    private static final Pattern EMPTY_PARAGRAPH = Pattern.compile("<p[^>]*>\\s*</p>\n?");
    private static final Pattern INNER_SPACES = Pattern.compile("(?<=\\S) {2,}");
    private static final Pattern LAST_SPACES = Pattern.compile(" +(?=\n|$)");
    private static final Pattern EMPTY_LINES = Pattern.compile("\n{3,}");

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

    /** Takes away what sections that were left out leave behind. */
    static String tidy(String rendered, Output output) {
        if (output.isHtml()) {
            return spaced(EMPTY_PARAGRAPH.matcher(rendered).replaceAll("")).strip() + "\n";
        }
        return EMPTY_LINES.matcher(spaced(rendered)).replaceAll("\n\n").strip() + "\n";
    }

    private static String spaced(String rendered) {
        String inner = INNER_SPACES.matcher(rendered).replaceAll(" ");
        return LAST_SPACES.matcher(inner).replaceAll("");
    }

    private void line(String line) {
        if (line.isBlank()) {
            endParagraph();
        } else if (line.startsWith("# ")) {
            endParagraph();
            add(output.heading(line.substring(2)));
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
