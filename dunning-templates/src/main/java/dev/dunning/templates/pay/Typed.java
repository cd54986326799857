package dev.dunning.templates.pay;

import java.util.regex.Pattern;

/** Text as people type or copy it, made comparable without guessing. */
final class Typed {

    private static final Pattern BETWEEN = Pattern.compile("[-./]");

    private Typed() {}

    /**
     * Leaves out spaces of every width and writes a to z as capitals. All else stays, to be refused: a letter of another
     * script that looks like one of ours, an invisible character, a line break inside.
     */
    static String compact(String text) {
        String stripped = text.strip();
        StringBuilder kept = new StringBuilder(stripped.length());
        for (int i = 0; i < stripped.length(); i++) {
            char c = stripped.charAt(i);
            if (c >= 'a' && c <= 'z') {
                kept.append((char) (c - 'a' + 'A'));
            } else if (Character.getType(c) != Character.SPACE_SEPARATOR) {
                kept.append(c);
            }
        }
        return kept.toString();
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
