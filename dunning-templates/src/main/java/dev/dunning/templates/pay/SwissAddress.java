package dev.dunning.templates.pay;

import dev.dunning.core.debtor.PostalAddress;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A name with a structured address (type S), the only one that a Swiss QR-bill may carry since 2025-11-22.
 *
 * <p>For example {@code new SwissAddress("Robert Schneider AG", "Rue du Lac", "1268", "2501", "Biel", "CH")}. Curly
 * quotes and long dashes become plain ones; nothing is shortened (Swiss Implementation Guidelines for the QR-bill 2.3,
 * SIX).
 *
 * @param name the full name, 1 to 70 characters
 * @param street the street or the post box, at most 70 characters, without the number; may be empty
 * @param number the house number, at most 16 characters; may be empty
 * @param postalCode the postal code, 1 to 16 characters, without the country before it
 * @param city the city, 1 to 35 characters
 * @param country ISO 3166-1 alpha-2 code
 */
public record SwissAddress(String name, String street, String number, String postalCode, String city, String country) {

    private static final int LONGEST_NAME = 70;
    private static final int LONGEST_STREET = 70;
    private static final int LONGEST_NUMBER = 16;
    private static final int LONGEST_CODE = 16;
    private static final int LONGEST_CITY = 35;

    /**
     * Checks each part.
     *
     * @throws IllegalArgumentException when a part is empty that must not be, too long, or holds characters that a
     *     QR-bill cannot; the part itself is not repeated in the message
     */
    public SwissAddress {
        name = SwissText.plain(name);
        street = SwissText.plain(street);
        number = SwissText.plain(number);
        postalCode = SwissText.plain(postalCode);
        city = SwissText.plain(city);
        broken(List.of(name, street, number, postalCode, city, country)).ifPresent(problem -> {
            throw new IllegalArgumentException(problem);
        });
    }

    /**
     * Makes the address where a postal address has its parts and they fit. A country before the postal code, as in {@code
     * CH-2501}, is left out.
     *
     * @param name the full name
     * @param address the postal address
     * @return the address; empty when it is known as lines only, lacks a part that must be there, or a part does not fit
     */
    public static Optional<SwissAddress> find(String name, PostalAddress address) {
        String country = address.country().orElse("");
        List<String> parts = Stream.of(
                        name,
                        address.street().orElse(""),
                        address.number().orElse(""),
                        address.postalCode().orElse("").replaceFirst("^" + country + "-", ""),
                        address.city().orElse(""),
                        country)
                .map(SwissText::plain)
                .toList();
        return broken(parts).isPresent()
                ? Optional.empty()
                : Optional.of(new SwissAddress(
                        parts.get(0), parts.get(1), parts.get(2), parts.get(3), parts.get(4), parts.get(5)));
    }

    /**
     * Gives the address as it is printed, with the name first.
     *
     * @return two or three lines; the country stands before the postal code unless it is Switzerland
     */
    public List<String> printed() {
        return Stream.of(name, (street + " " + number).strip(), place())
                .filter(line -> !line.isEmpty())
                .toList();
    }

    /** The address for a receipt that has no room, where the guidelines allow to leave out the street. */
    List<String> printedShort() {
        return List.of(name, place());
    }

    private String place() {
        return (country.equals("CH") ? postalCode : country + "-" + postalCode) + " " + city;
    }

    /** Shows nothing of the person. */
    @Override
    public String toString() {
        return "SwissAddress[…]";
    }

    /** The seven lines in the code. */
    List<String> lines() {
        return List.of("S", name, street, number, postalCode, city, country);
    }

    private static Optional<String> broken(List<String> parts) {
        return SwissText.brokenOrEmpty("name", parts.get(0), LONGEST_NAME)
                .or(() -> SwissText.broken("street", parts.get(1), LONGEST_STREET))
                .or(() -> SwissText.broken("house number", parts.get(2), LONGEST_NUMBER))
                .or(() -> brokenCode(parts.get(3), parts.get(5)))
                .or(() -> SwissText.brokenOrEmpty("city", parts.get(4), LONGEST_CITY))
                .or(() -> brokenCountry(parts.get(5)));
    }

    private static Optional<String> brokenCode(String code, String country) {
        return code.startsWith(country + "-")
                ? Optional.of("the postal code starts with `" + country + "-`; leave the country out")
                : SwissText.brokenOrEmpty("postal code", code, LONGEST_CODE);
    }

    private static Optional<String> brokenCountry(String country) {
        return country.matches("[A-Z]{2}")
                ? Optional.empty()
                : Optional.of("`" + country + "` is not a country code; write two capital letters, for example `CH`");
    }
}
