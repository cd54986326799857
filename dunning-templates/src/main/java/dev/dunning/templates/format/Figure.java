package dev.dunning.templates.format;

/**
 * A pattern around a figure: {@code -} is the place of a minus, {@code #} that of the digits, {@code ¤} that of the
 * code of a currency, and {@code _} a no-break space.
 *
 * @param signs the signs between the digits
 * @param pattern the pattern, such as {@code €_-#}
 */
record Figure(Signs signs, String pattern) {

    /** For the sign or the code of a currency, and signs between digits. */
    private static final int ROOM = 12;

    /** Writes a plain decimal such as {@code -1234.50}. */
    String write(String plain) {
        return write(plain, "");
    }

    /** Writes a plain decimal with the code of its currency. */
    String write(String plain, String currency) {
        boolean negative = plain.startsWith("-");
        StringBuilder out = new StringBuilder(plain.length() + ROOM);
        for (int i = 0; i < pattern.length(); i++) {
            char sign = pattern.charAt(i);
            switch (sign) {
                case '_' -> out.append('\u00A0');
                case '-' -> out.append(negative ? "-" : "");
                case '¤' -> out.append(currency);
                case '#' -> signs.write(out, plain, negative ? 1 : 0);
                default -> out.append(sign);
            }
        }
        return out.toString();
    }
}
