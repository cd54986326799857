package dev.dunning.templates.pay;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A structured reference whose check digits are right (ISO 11649), such as {@code RF18 5390 0754 7034}.
 *
 * @param compact {@code RF}, two check digits and up to 21 capital letters and digits
 */
public record CreditorReference(String compact) {

    private static final Pattern SHAPE = Pattern.compile("RF[0-9]{2}[A-Z0-9]{1,21}");

    /**
     * Checks the reference.
     *
     * @throws IllegalArgumentException when the shape or the check digits are wrong
     */
    public CreditorReference {
        if (!isSound(compact)) {
            throw new IllegalArgumentException(
                    "`" + compact + "` is no creditor reference; write RF, two check digits and up to 21 characters");
        }
    }

    /**
     * Reads a reference, with or without spaces.
     *
     * @param text the text
     * @return the reference; empty when it is none, as an invoice number is
     */
    public static Optional<CreditorReference> find(String text) {
        return Optional.of(text.replace(" ", "").toUpperCase(Locale.ROOT))
                .filter(CreditorReference::isSound)
                .map(CreditorReference::new);
    }

    private static boolean isSound(String compact) {
        return SHAPE.matcher(compact).matches() && Mod97.holds(compact);
    }
}
