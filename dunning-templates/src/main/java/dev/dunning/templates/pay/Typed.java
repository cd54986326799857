package dev.dunning.templates.pay;

import java.util.Locale;
import java.util.regex.Pattern;

/** Text as people type or copy it, made comparable without guessing. */
final class Typed {

    private static final Pattern SMALL = Pattern.compile("[a-z]+");

    private static final Pattern BETWEEN = Pattern.compile("[-./]");

    private Typed() {}

    /**
     * Leaves out spaces of every width and writes a to z as capitals. All else stays, to be refused: a letter of another
     * script that looks like one of ours, an invisible character, a line break inside.
     */
    static String compact(String text) {
        StringBuilder kept = new StringBuilder();
        text.strip()
                .chars()
                .filter(c -> Character.getType(c) != Character.SPACE_SEPARATOR)
                .forEach(c -> kept.append((char) c));
        return SMALL.matcher(kept).replaceAll(found -> found.group().toUpperCase(Locale.ROOT));
    }

    /** Leaves out the hyphens, dots and slashes of an invoice number as well. */
    static String bare(String number) {
        return BETWEEN.matcher(compact(number)).replaceAll("");
    }

    /**
     * Reads the digits of an invoice number, with zeros before them.
     *
     * @throws IllegalArgumentException when there are none, too many, or anything else among them
     */
    static String digits(String kind, String number, int width) {
        String digits = bare(number);
        if (!digits.matches("[0-9]{1," + width + "}")) {
            throw new IllegalArgumentException("`" + number + "` makes no " + kind + "; write 1 to " + width
                    + " digits, with spaces, hyphens, dots or slashes between them if you like");
        }
        return "0".repeat(width - digits.length()) + digits;
    }
}
