package dev.dunning.templates;

/** How a value is written into one kind of output, so that it stays a value there. */
enum Encoder {
    /** Element content and quoted attributes of HTML. */
    HTML {
        @Override
        String encode(String value) {
            if (isContent(value)) {
                return value;
            }
            String safe = isolated(flat(value));
            StringBuilder out = new StringBuilder(safe.length() + 16);
            for (int i = 0; i < safe.length(); i++) {
                append(out, safe.charAt(i));
            }
            return out.toString();
        }

        /** Most values are Latin, and have nothing in them that HTML would read. */
        private boolean isContent(String value) {
            for (int i = 0; i < value.length(); i++) {
                char c = value.charAt(i);
                if (!isPlain(c) || c == '&' || c == '<' || c == '>' || c == '"' || c == '\'' || c == NO_BREAK_SPACE) {
                    return false;
                }
            }
            return true;
        }

        private void append(StringBuilder out, char c) {
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                case '\'' -> out.append("&#39;");
                case NO_BREAK_SPACE -> out.append("&nbsp;");
                default -> out.append(c);
            }
        }
    },
    /** Plain text of any length. */
    TEXT {
        @Override
        String encode(String value) {
            return isPlain(value)
                    ? value.replace(NO_BREAK_SPACE, ' ')
                    : isolated(flat(value).replace(NO_BREAK_SPACE, ' '));
        }

        @Override
        String literal(String source) {
            return source.replace(NO_BREAK_SPACE, ' ');
        }
    },
    /** A line of plain text that goes into another place, a header of an e-mail for example. */
    LINE {
        @Override
        String encode(String value) {
            return flat(value).replace(NO_BREAK_SPACE, ' ').strip();
        }
    },
    /** A part of a line that is itself filled into a text, where an amount must not be torn from its sign. */
    PART {
        @Override
        String encode(String value) {
            return flat(value).strip();
        }
    },
    /** A text message: the quotes that most keyboards make are the only characters that are exchanged. */
    SMS {
        @Override
        String encode(String value) {
            return literal(LINE.encode(value));
        }

        @Override
        String literal(String source) {
            return source.replace(NO_BREAK_SPACE, ' ').replace('\u2019', '\'').replace('\u2018', '\'');
        }
    };

    private static final char NO_BREAK_SPACE = '\u00A0';
    private static final char DELETE = '\u007F';
    private static final char LAST_LATIN = '\u024F';
    private static final char EURO = '€';
    private static final char FIRST_STRONG_ISOLATE = '\u2068';
    private static final char POP_ISOLATE = '\u2069';

    abstract String encode(String value);

    /**
     * What stands in a template between the values: no-break spaces go where they go in values, except that a line keeps
     * them for the text it is put into.
     */
    String literal(String source) {
        return source;
    }

    /** Line breaks and other controls become spaces, so that no value can begin a new line. */
    private static String flat(String value) {
        if (isPlain(value)) {
            return value;
        }
        StringBuilder out = new StringBuilder(value.length());
        value.codePoints().map(point -> isBreaking(point) ? ' ' : point).forEach(out::appendCodePoint);
        return out.toString();
    }

    /** Most values hold Latin letters only. */
    private static boolean isPlain(String value) {
        for (int i = 0; i < value.length(); i++) {
            if (!isPlain(value.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isPlain(char c) {
        return c < DELETE ? c >= ' ' : c >= NO_BREAK_SPACE && (c <= LAST_LATIN || c == EURO);
    }

    private static boolean isBreaking(int point) {
        int type = Character.getType(point);
        return type == Character.CONTROL
                || type == Character.LINE_SEPARATOR
                || type == Character.PARAGRAPH_SEPARATOR
                || type == Character.SURROGATE;
    }

    /** Text from right to left is set apart, so that it never moves an amount or an account beside it. */
    private static String isolated(String value) {
        return !isPlain(value) && value.codePoints().anyMatch(Encoder::runsLeft)
                ? FIRST_STRONG_ISOLATE + value + POP_ISOLATE
                : value;
    }

    private static boolean runsLeft(int point) {
        byte direction = Character.getDirectionality(point);
        return direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
    }
}
