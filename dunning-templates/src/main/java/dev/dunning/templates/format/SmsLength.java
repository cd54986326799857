package dev.dunning.templates.format;

import java.util.function.IntUnaryOperator;

/**
 * How long a text message is for the network that carries it.
 *
 * <p>For example {@code SmsLength.of("Beste Kim")} has 9 units in one segment of the 7-bit alphabet. A single character
 * outside that alphabet, an {@code ë} for example, makes the whole message UCS-2; {@link ForeignCharacter} names it.
 *
 * <p>A segment of its own holds 160 septets or 70 UTF-16 units, one of several 153 or 67. No segment ends within a
 * character, so a message may need one more than its units alone would fill.
 *
 * @param gsm whether every character is in the 7-bit alphabet of GSM 03.38 or its extension table
 * @param units septets for the 7-bit alphabet, where the characters of the extension table count twice; UTF-16 units
 *     otherwise
 * @param segments how many messages the network sends
 */
public record SmsLength(boolean gsm, int units, int segments) {

    /**
     * Measures a text.
     *
     * @param text the whole message
     * @return its length; an empty text has no segment
     */
    public static SmsLength of(String text) {
        boolean gsm = text.codePoints().allMatch(GsmAlphabet::has);
        IntUnaryOperator size = gsm ? GsmAlphabet::septets : Character::charCount;
        int units = text.codePoints().map(size).sum();
        if (units <= (gsm ? 160 : 70)) {
            return new SmsLength(gsm, units, units == 0 ? 0 : 1);
        }
        return new SmsLength(gsm, units, segments(text, size, gsm ? 153 : 67));
    }

    private static int segments(String text, IntUnaryOperator size, int room) {
        int segments = 1;
        int used = 0;
        for (int each : text.codePoints().map(size).toArray()) {
            if (used + each > room) {
                segments++;
                used = 0;
            }
            used += each;
        }
        return segments;
    }
}
