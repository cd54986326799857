package dev.dunning.core.check;

/**
 * The rule for names, subjects and identifiers: one line of text that cannot break out of its place.
 *
 * <p>Refused are control characters (a line break among them), characters that turn the writing direction, invisible
 * ones, lone surrogates and piles of more than eight combining marks. Everything else, in any script, is a text.
 */
public final class PlainText {

    /** The longest text that is accepted, in UTF-16 units. */
    public static final int LONGEST = 500;

    private static final int TALLEST_PILE = 8;
    private static final int ZERO_WIDTH_NON_JOINER = 0x200C;
    private static final int ZERO_WIDTH_JOINER = 0x200D;

    private PlainText() {}

    /**
     * Returns the text when it is fit to be printed.
     *
     * @param what what the text is, for the error, for example {@code name}
     * @param text the text
     * @return the same text
     * @throws IllegalArgumentException when it is blank, too long, or holds a character that is refused; the text
     *     itself is not repeated in the message
     */
    public static String require(String what, String text) {
        if (text.isBlank()) {
            throw new IllegalArgumentException("the " + what + " is empty; write a text, or leave it out");
        }
        if (text.length() > LONGEST) {
            throw new IllegalArgumentException("the " + what + " has " + text.length() + " characters, at most "
                    + LONGEST + " are possible; shorten it");
        }
        int place = firstRefused(text);
        if (place >= 0) {
            throw new IllegalArgumentException(String.format(
                    java.util.Locale.ROOT,
                    "the %s holds the character U+%04X at place %d, which cannot be printed safely; remove it",
                    what,
                    text.codePointAt(place),
                    place + 1));
        }
        return text;
    }

    /**
     * Finds the first character that is refused.
     *
     * @param text the text
     * @return its index, counted from 0, or -1 when there is none
     */
    public static int firstRefused(String text) {
        int pile = 0;
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            int point = text.codePointAt(i);
            pile = Character.getType(point) == Character.NON_SPACING_MARK ? pile + 1 : 0;
            if (isRefused(point) || pile > TALLEST_PILE) {
                return i;
            }
        }
        return -1;
    }

    private static boolean isRefused(int point) {
        return switch (Character.getType(point)) {
            case Character.CONTROL, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR, Character.SURROGATE ->
                true;
            case Character.FORMAT -> point != ZERO_WIDTH_JOINER && point != ZERO_WIDTH_NON_JOINER;
            default -> false;
        };
    }
}
