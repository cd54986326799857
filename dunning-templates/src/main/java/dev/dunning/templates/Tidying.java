package dev.dunning.templates;

/** Takes away, in place, what sections that were left out leave behind: empty paragraphs and lines, and spaces. */
final class Tidying {

    private static final String PARAGRAPH = "<p";
    private static final String END = "</p>";

    private final char[] text;
    private final int length;
    private int kept;
    private boolean afterEmptyLine = true;

    /** Takes a text that ends in a line feed. */
    Tidying(char[] text, int length) {
        this.text = text;
        this.length = length;
    }

    /** Leaves at most one empty line in a row, and one line break at the end; gives the new length. */
    int tidied() {
        int from = 0;
        while (from < length) {
            int end = end(text, from, length);
            boolean doubled = end < 0;
            end = doubled ? ~end : end;
            line(from, end, doubled);
            from = end + 1;
        }
        while (kept > 0 && Character.isWhitespace(text[kept - 1])) {
            kept--;
        }
        text[kept] = '\n';
        return kept + 1;
    }

    /** Gives the place of the line feed, or its complement where two spaces in a row stand before it. */
    private static int end(char[] signs, int from, int length) {
        boolean doubled = false;
        for (int i = from; i < length; i++) {
            char sign = signs[i];
            if (sign > ' ') {
                continue;
            }
            if (sign == '\n') {
                return doubled ? ~i : i;
            }
            doubled |= sign == ' ' && signs[i + 1] == ' ';
        }
        throw new IllegalArgumentException("a text ends in a line feed");
    }

    private void line(int from, int end, boolean doubled) {
        int until = end;
        while (until > from && text[until - 1] == ' ') {
            until--;
        }
        if (isEmptyParagraph(from, until) || (until == from && afterEmptyLine)) {
            return;
        }
        afterEmptyLine = until == from;
        int start = isPushed(from, until) ? from + 1 : from;
        if (doubled) {
            keepSingleSpaced(start, until);
        } else {
            keep(start, until);
        }
        text[kept] = '\n';
        kept++;
    }

    /** A single space at the beginning was between a part that was left out and this one. */
    private boolean isPushed(int from, int until) {
        return from + 1 < until && text[from] == ' ' && text[from + 1] != ' ';
    }

    /** More spaces at the beginning of a line are kept, inside it one is enough. */
    private void keepSingleSpaced(int from, int until) {
        int inside = from;
        while (inside < until && text[inside] == ' ') {
            inside++;
        }
        int start = from;
        for (int i = inside; i < until; i++) {
            if (text[i] == ' ' && text[i - 1] == ' ') {
                keep(start, i);
                start = i + 1;
            }
        }
        keep(start, until);
    }

    private void keep(int from, int until) {
        if (from != kept) {
            System.arraycopy(text, from, text, kept, until - from);
        }
        kept += until - from;
    }

    private boolean isEmptyParagraph(int from, int until) {
        if (!startsWith(PARAGRAPH, from, until) || !startsWith(END, until - END.length(), until)) {
            return false;
        }
        int content = from + PARAGRAPH.length();
        while (text[content] != '>') {
            content++;
        }
        return content < until - END.length() && isBlank(content + 1, until - END.length());
    }

    private boolean startsWith(String start, int from, int until) {
        if (from < 0 || until - from < start.length()) {
            return false;
        }
        for (int i = 0; i < start.length(); i++) {
            if (text[from + i] != start.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    private boolean isBlank(int from, int until) {
        for (int i = from; i < until; i++) {
            if (!Character.isWhitespace(text[i])) {
                return false;
            }
        }
        return true;
    }
}
