package dev.dunning.templates;

/** Takes away what sections that were left out leave behind: empty paragraphs and lines, and spaces. */
final class Tidying {

    private static final String PARAGRAPH = "<p";
    private static final String END = "</p>";

    private final StringBuilder out;
    private boolean afterEmptyLine = true;

    private Tidying(int length) {
        this.out = new StringBuilder(length);
    }

    /** Gives the same text with at most one empty line in a row, and one line break at its end. */
    static String of(String rendered) {
        Tidying tidying = new Tidying(rendered.length());
        int from = 0;
        while (from < rendered.length()) {
            int end = rendered.indexOf('\n', from);
            int until = end < 0 ? rendered.length() : end;
            tidying.line(rendered, from, until);
            from = until + 1;
        }
        return tidying.out.toString().stripTrailing() + "\n";
    }

    private void line(String text, int from, int end) {
        int until = end;
        while (until > from && text.charAt(until - 1) == ' ') {
            until--;
        }
        if (isEmptyParagraph(text, from, until) || (until == from && afterEmptyLine)) {
            return;
        }
        afterEmptyLine = until == from;
        addSpaced(text, isPushed(text, from, until) ? from + 1 : from, until);
        out.append('\n');
    }

    /** A single space at the beginning was between a part that was left out and this one. */
    private static boolean isPushed(String text, int from, int until) {
        return from + 1 < until && text.charAt(from) == ' ' && text.charAt(from + 1) != ' ';
    }

    /** More spaces at the beginning of a line are kept, inside it one is enough. */
    private void addSpaced(String text, int from, int until) {
        int doubled = text.indexOf("  ", from);
        if (doubled < 0 || doubled >= until) {
            out.append(text, from, until);
        } else {
            addSingleSpaced(text, from, until);
        }
    }

    private void addSingleSpaced(String text, int from, int until) {
        boolean inside = false;
        for (int i = from; i < until; i++) {
            char c = text.charAt(i);
            boolean doubled = inside && c == ' ' && text.charAt(i - 1) == ' ';
            if (!doubled) {
                out.append(c);
            }
            inside |= c != ' ';
        }
    }

    private static boolean isEmptyParagraph(String text, int from, int until) {
        int content = text.indexOf('>', from) + 1;
        int end = until - END.length();
        return text.startsWith(PARAGRAPH, from)
                && content > from
                && content <= end
                && text.startsWith(END, end)
                && text.substring(content, end).isBlank();
    }
}
