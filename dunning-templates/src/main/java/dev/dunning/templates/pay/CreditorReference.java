package dev.dunning.templates.pay;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A structured reference whose check digits are right (ISO 11649), such as {@code RF18 5390 0754 7034}.
 *
 * <p>For example {@code CreditorReference.of("539007547034").printed()} is the text above. Among digits, any one that is
 * wrong and any two neighbours that changed places are found.
 *
 * @param compact {@code RF}, two check digits and up to 21 capital letters and digits
 */
public record CreditorReference(String compact) implements StructuredReference {

    private static final Pattern SHAPE = Pattern.compile("RF[0-9]{2}[A-Z0-9]{1,21}");

    private static final Pattern BODY = Pattern.compile("[A-Z0-9]{1,21}");

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
     * Makes the reference for a number, with the same body for the same number always.
     *
     * <p>Spaces, hyphens, dots and slashes are left out and small letters become capitals, so two numbers that differ in
     * nothing else share a reference.
     *
     * @param number for example an invoice number such as {@code 2026-113}
     * @return the reference
     * @throws IllegalArgumentException when it is not 1 to 21 letters a to z and digits
     */
    public static CreditorReference of(String number) {
        String body = Typed.bare(number);
        if (!BODY.matcher(body).matches()) {
            throw new IllegalArgumentException(
                    "`" + number + "` makes no creditor reference; write 1 to 21 letters a to z and digits");
        }
        return new CreditorReference("RF" + Mod97.checkDigits("RF", body) + body);
    }

    /**
     * Reads a reference, with or without spaces.
     *
     * @param text the text
     * @return the reference; empty when it is none, as an invoice number is
     */
    public static Optional<CreditorReference> find(String text) {
        return Optional.of(Typed.compact(text))
                .filter(CreditorReference::isSound)
                .map(CreditorReference::new);
    }

    @Override
    public String printed() {
        return Groups.fromLeft(compact, 4);
    }

    private static boolean isSound(String compact) {
        return SHAPE.matcher(compact).matches() && Mod97.holds(compact);
    }
}
