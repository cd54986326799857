package dev.dunning.templates.pay;

/** Texts of others inside HTML and SVG. */
final class Markup {

    private Markup() {}

    /** Makes a text safe as the content of an element and inside double quotes. */
    static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
