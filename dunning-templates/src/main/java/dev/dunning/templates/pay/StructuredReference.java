package dev.dunning.templates.pay;

import java.util.Optional;

/**
 * A reference that a bank checks and that leads a payment to its invoice without reading.
 *
 * <p>For example {@code StructuredReference.find("+++123/4567/89002+++").orElseThrow().compact()} is {@code
 * 123456789002}, and {@code BelgianReference.of("1234567890").printed()} is the text above.
 */
public sealed interface StructuredReference
        permits BelgianReference, CreditorReference, DutchReference, FinnishReference, QrReference {

    /**
     * Gives the reference as machines read it.
     *
     * @return capital letters and digits without spaces or marks
     */
    String compact();

    /**
     * Gives the reference as its country prints it.
     *
     * @return groups with plain spaces or slashes between
     */
    String printed();

    /**
     * Recognises a reference that shows its kind: {@code RF…} of ISO 11649, the Belgian {@code +++…+++} or {@code
     * ***…***}, and the 27 digits of a Swiss QR reference.
     *
     * @param text the text, with or without spaces
     * @return the reference; empty when it is none of these or its check digits are wrong, as with an invoice number
     */
    static Optional<StructuredReference> find(String text) {
        return Optional.<StructuredReference>empty()
                .or(() -> CreditorReference.find(text))
                .or(() -> BelgianReference.findMarked(text))
                .or(() -> QrReference.find(text));
    }

    /**
     * Recognises a reference where plain digits are one too: in Belgium, the Netherlands and Finland.
     *
     * <p>A number that is no reference can pass by chance, one in ten in Finland, one in eleven in the Netherlands. So
     * ask this only of a text that the host calls a payment reference.
     *
     * @param text the text, with or without spaces
     * @param country ISO 3166-1 alpha-2 code of the country of the account
     * @return the reference; empty when the country knows none such or its check digits are wrong
     */
    static Optional<StructuredReference> find(String text, String country) {
        return find(text).or(() -> switch (country) {
            case "BE" -> BelgianReference.find(text);
            case "NL" -> DutchReference.find(text);
            case "FI" -> FinnishReference.find(text);
            default -> Optional.empty();
        });
    }
}
