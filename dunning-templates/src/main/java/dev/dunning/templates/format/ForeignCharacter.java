package dev.dunning.templates.format;

import java.text.Normalizer;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A character that the 7-bit alphabet of text messages lacks, so that a segment of the message that has it holds 70
 * units in place of 160.
 *
 * <p>For example {@code ForeignCharacter.in("Daniël")} is one {@code ë}, with {@code e} as the nearest. Nothing is
 * changed here, least of all in names: whoever sees the list decides.
 *
 * @param character the character
 * @param nearest what the alphabet has in its stead, such as {@code "} for a curly quote; empty when it has nothing
 *     close
 */
public record ForeignCharacter(String character, Optional<String> nearest) {

    private static final Map<Integer, String> TYPOGRAPHY = Map.ofEntries(
            Map.entry(0x00A0, " "),
            Map.entry(0x202F, " "),
            Map.entry(0x2009, " "),
            Map.entry(0x2018, "'"),
            Map.entry(0x2019, "'"),
            Map.entry(0x201A, "'"),
            Map.entry(0x201C, "\""),
            Map.entry(0x201D, "\""),
            Map.entry(0x201E, "\""),
            Map.entry(0x00AB, "\""),
            Map.entry(0x00BB, "\""),
            Map.entry(0x2010, "-"),
            Map.entry(0x2011, "-"),
            Map.entry(0x2013, "-"),
            Map.entry(0x2014, "-"),
            Map.entry(0x2026, "..."),
            Map.entry((int) 'œ', "oe"),
            Map.entry((int) 'Œ', "OE"),
            Map.entry((int) 'ł', "l"),
            Map.entry((int) 'Ł', "L"));

    /**
     * Finds the characters that make a message UCS-2.
     *
     * @param text the whole message
     * @return each character once, in the order of the text; empty when the whole text is in the 7-bit alphabet
     */
    public static List<ForeignCharacter> in(String text) {
        return text.codePoints()
                .filter(point -> !GsmAlphabet.has(point))
                .distinct()
                .mapToObj(point -> new ForeignCharacter(Character.toString(point), nearest(point)))
                .toList();
    }

    private static Optional<String> nearest(int point) {
        return Optional.ofNullable(TYPOGRAPHY.get(point)).or(() -> letter(point));
    }

    /** The letter without its accents. */
    private static Optional<String> letter(int point) {
        int base = Normalizer.normalize(Character.toString(point), Normalizer.Form.NFD)
                .codePointAt(0);
        return base != point && GsmAlphabet.has(base) ? Optional.of(Character.toString(base)) : Optional.empty();
    }
}
