package dev.dunning.examples.cli.report;

/** Writes HTML in which no text can become markup: every text and every attribute is escaped on its way in. */
final class Html {

    private final StringBuilder out = new StringBuilder(1 << 16);

    /** An attribute. */
    record Attribute(String name, String value) {}

    static Attribute at(String name, String value) {
        return new Attribute(name, value);
    }

    static Attribute css(String classes) {
        return at("class", classes);
    }

    /** Writes an element with what {@code inside} writes. */
    Html tag(String name, Runnable inside, Attribute... attributes) {
        open(name, attributes);
        inside.run();
        out.append("</").append(name).append('>');
        return this;
    }

    /** Writes an element with a text. */
    Html tag(String name, String text, Attribute... attributes) {
        return tag(name, () -> text(text), attributes);
    }

    /** Writes an element that has no inside, such as {@code meta}. */
    Html lone(String name, Attribute... attributes) {
        open(name, attributes);
        return this;
    }

    /** Writes a text. */
    Html text(String text) {
        escape(text, false);
        return this;
    }

    /** Writes a text whose direction of writing must not spill into its surroundings, such as a name. */
    Html name(String text) {
        return tag("bdi", text);
    }

    /** Starts a new line, for people who read the source. */
    Html line() {
        out.append('\n');
        return this;
    }

    /** Writes markup that this program wrote itself. */
    Html own(String markup) {
        out.append(markup);
        return this;
    }

    private void open(String name, Attribute... attributes) {
        out.append('<').append(name);
        for (Attribute attribute : attributes) {
            out.append(' ').append(attribute.name()).append("=\"");
            escape(attribute.value(), true);
            out.append('"');
        }
        out.append('>');
    }

    private void escape(String text, boolean inAttribute) {
        for (int i = 0; i < text.length(); i++) {
            char each = text.charAt(i);
            switch (each) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append(inAttribute ? "&quot;" : "\"");
                case '\r' -> out.append(inAttribute ? "&#13;" : "");
                case '\n' -> out.append(inAttribute ? "&#10;" : "\n");
                case '\t' -> out.append('\t');
                default -> out.append(Character.isISOControl(each) ? '\uFFFD' : each);
            }
        }
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
