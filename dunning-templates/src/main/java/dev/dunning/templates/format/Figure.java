package dev.dunning.templates.format;

/**
 * A pattern around a figure: {@code -} is the place of a minus, {@code #} that of the digits, {@code ¤} that of the
 * code of a currency, and {@code _} a no-break space.
 *
 * @param signs the signs between the digits
 * @param pattern the pattern, such as {@code €_-#}
 */
record Figure(Signs signs, String pattern) {

    /** Writes a plain decimal such as {@code -1234.50}. */
    String write(String plain) {
        return write(plain, "");
    }

    /** Writes a plain decimal with the code of its currency. */
    String write(String plain, String currency) {
        boolean negative = plain.startsWith("-");
        return pattern.replace("_", "\u00A0")
                .replace("-", negative ? "-" : "")
                .replace("¤", currency)
                .replace("#", signs.digits(negative ? plain.substring(1) : plain));
    }
}
