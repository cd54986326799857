package dev.dunning.templates.pay;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * An account number whose check digits are right (ISO 13616).
 *
 * <p>For example {@code Iban.find("nl91 abna 0417 1643 00").orElseThrow().printed()} is {@code NL91 ABNA 0417 1643 00}.
 *
 * @param compact capital letters and digits without spaces
 */
public record Iban(String compact) {

    private static final Pattern SHAPE = Pattern.compile("[A-Z]{2}[0-9]{2}[A-Z0-9]{11,30}");

    /** Lengths in the European Economic Area, where a transfer needs no BIC. */
    private static final Map<String, Integer> EEA = Map.ofEntries(
            Map.entry("AT", 20),
            Map.entry("BE", 16),
            Map.entry("BG", 22),
            Map.entry("CY", 28),
            Map.entry("CZ", 24),
            Map.entry("DE", 22),
            Map.entry("DK", 18),
            Map.entry("EE", 20),
            Map.entry("ES", 24),
            Map.entry("FI", 18),
            Map.entry("FR", 27),
            Map.entry("GR", 27),
            Map.entry("HR", 21),
            Map.entry("HU", 28),
            Map.entry("IE", 22),
            Map.entry("IS", 26),
            Map.entry("IT", 27),
            Map.entry("LI", 21),
            Map.entry("LT", 20),
            Map.entry("LU", 20),
            Map.entry("LV", 21),
            Map.entry("MT", 31),
            Map.entry("NL", 18),
            Map.entry("NO", 15),
            Map.entry("PL", 28),
            Map.entry("PT", 25),
            Map.entry("RO", 24),
            Map.entry("SE", 24),
            Map.entry("SI", 19),
            Map.entry("SK", 24));

    /**
     * Checks the number.
     *
     * @throws IllegalArgumentException when the shape, the length for its country or the check digits are wrong
     */
    public Iban {
        if (!isSound(compact)) {
            throw new IllegalArgumentException("this is no IBAN: its shape, its length or its check digits are wrong;"
                    + " copy it again from the bank");
        }
    }

    /**
     * Reads an account number, with or without spaces, in capital or small letters.
     *
     * @param text the text
     * @return the account; empty when its shape, length or check digits are wrong
     */
    public static Optional<Iban> find(String text) {
        return Optional.of(text.replace(" ", "").toUpperCase(Locale.ROOT))
                .filter(Iban::isSound)
                .map(Iban::new);
    }

    /**
     * Prints the number as people read it.
     *
     * @return groups of four characters with plain spaces between
     */
    public String printed() {
        return compact.replaceAll(".{4}(?=.)", "$0 ");
    }

    /**
     * Tells whether the account is in the European Economic Area.
     *
     * @return true when a transfer in euro needs no BIC
     */
    public boolean isEuropean() {
        return EEA.containsKey(compact.substring(0, 2));
    }

    private static boolean isSound(String compact) {
        return SHAPE.matcher(compact).matches() && rightLength(compact) && Mod97.holds(compact);
    }

    private static boolean rightLength(String compact) {
        Integer length = EEA.get(compact.substring(0, 2));
        return length == null || length == compact.length();
    }
}
