package dev.dunning.examples.cli.einvoice;

import java.util.Optional;

/**
 * Seller or buyer as an electronic invoice describes them; what it does not say is empty.
 *
 * @param id the number that the other side gave them
 * @param name the legal name
 * @param country code of the country
 * @param companyNumber number in a company register
 * @param vatId VAT number
 * @param street street, with the house number
 * @param postalCode postal code
 * @param city city
 * @param contact name of a person
 * @param email address for e-mail
 * @param phone telephone number
 */
public record Party(
        Optional<String> id,
        Optional<String> name,
        Optional<String> country,
        Optional<String> companyNumber,
        Optional<String> vatId,
        Optional<String> street,
        Optional<String> postalCode,
        Optional<String> city,
        Optional<String> contact,
        Optional<String> email,
        Optional<String> phone) {

    /**
     * Finds a number that stays the same from invoice to invoice.
     *
     * @return the party's number, or the best that stands for it
     */
    public Optional<String> key() {
        return id.or(() -> companyNumber).or(() -> vatId).or(() -> name);
    }
}
