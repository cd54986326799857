package dev.dunning.templates.format;

/**
 * How long a text message is for the network that carries it.
 *
 * <p>For example {@code SmsLength.of("Beste Kim")} has 9 units in one segment of the 7-bit alphabet. A single character
 * outside that alphabet, an {@code ë} for example, makes the whole message UCS-2.
 *
 * @param gsm whether every character is in the 7-bit alphabet of GSM 03.38 or its extension table
 * @param units septets for the 7-bit alphabet, where the characters of the extension table count twice; UTF-16 units
 *     otherwise
 * @param segments how many messages the network sends
 */
public record SmsLength(boolean gsm, int units, int segments) {

    private static final String ALPHABET = "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?"
            + "¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà";
    private static final String EXTENSION = "\f^{}\\[~]|€";

    private static final int GSM_ALONE = 160;
    private static final int GSM_JOINED = 153;
    private static final int UCS2_ALONE = 70;
    private static final int UCS2_JOINED = 67;

    /**
     * Measures a text.
     *
     * @param text the whole message
     * @return its length; an empty text has no segment
     */
    public static SmsLength of(String text) {
        if (text.chars().allMatch(c -> isBasic(c) || isExtended(c))) {
            int septets = text.chars().map(c -> isExtended(c) ? 2 : 1).sum();
            return new SmsLength(true, septets, septets <= GSM_ALONE ? alone(septets) : septetSegments(text));
        }
        int units = text.length();
        return new SmsLength(false, units, units <= UCS2_ALONE ? alone(units) : ucs2Segments(text));
    }

    private static int alone(int units) {
        return units == 0 ? 0 : 1;
    }

    /** An escaped character is never split over two segments. */
    private static int septetSegments(String text) {
        int segments = 1;
        int used = 0;
        for (int i = 0; i < text.length(); i++) {
            int size = isExtended(text.charAt(i)) ? 2 : 1;
            if (used + size > GSM_JOINED) {
                segments++;
                used = 0;
            }
            used += size;
        }
        return segments;
    }

    /** A surrogate pair is never split over two segments. */
    private static int ucs2Segments(String text) {
        int segments = 1;
        int used = 0;
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            int size = Character.charCount(text.codePointAt(i));
            if (used + size > UCS2_JOINED) {
                segments++;
                used = 0;
            }
            used += size;
        }
        return segments;
    }

    private static boolean isBasic(int character) {
        return ALPHABET.indexOf(character) >= 0;
    }

    private static boolean isExtended(int character) {
        return EXTENSION.indexOf(character) >= 0;
    }
}
