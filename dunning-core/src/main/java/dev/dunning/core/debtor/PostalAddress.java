package dev.dunning.core.debtor;

import dev.dunning.core.check.Ext;
import dev.dunning.core.check.PlainText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A postal address, either in parts or as lines that are printed as they stand.
 *
 * @param street the street, without the number
 * @param number the house number with its addition
 * @param postalCode the postal code
 * @param city the city
 * @param country ISO 3166-1 alpha-2 code of the country
 * @param lines the address as lines; when not empty, the parts above are absent
 * @param ext the host's own additions
 */
public record PostalAddress(
        Optional<String> street,
        Optional<String> number,
        Optional<String> postalCode,
        Optional<String> city,
        Optional<String> country,
        List<String> lines,
        Ext ext) {

    /**
     * Checks each part.
     *
     * @throws IllegalArgumentException when a part cannot be printed safely, or nothing at all is given
     */
    public PostalAddress {
        lines = List.copyOf(lines);
        street.ifPresent(text -> PlainText.require("street", text));
        number.ifPresent(text -> PlainText.require("house number", text));
        postalCode.ifPresent(text -> PlainText.require("postal code", text));
        city.ifPresent(text -> PlainText.require("city", text));
        country.ifPresent(CountryCode::require);
        lines.forEach(text -> PlainText.require("address line", text));
        if (lines.isEmpty() && street.isEmpty() && city.isEmpty()) {
            throw new IllegalArgumentException(
                    "the address has neither a street, a city nor lines; write at least one");
        }
    }

    /**
     * Makes an address from its parts.
     *
     * @param street the street
     * @param number the house number
     * @param postalCode the postal code
     * @param city the city
     * @param country ISO 3166-1 alpha-2 code
     * @return the address
     */
    public static PostalAddress of(String street, String number, String postalCode, String city, String country) {
        return new PostalAddress(
                Optional.of(street),
                Optional.of(number),
                Optional.of(postalCode),
                Optional.of(city),
                Optional.of(country),
                List.of(),
                Ext.NONE);
    }

    /**
     * Makes an address from lines that are printed as they stand.
     *
     * @param lines the lines, without the name
     * @return the address
     */
    public static PostalAddress ofLines(List<String> lines) {
        return new PostalAddress(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                lines,
                Ext.NONE);
    }

    /**
     * Gives the address as it is written on an envelope, without name and country.
     *
     * @return one to several lines
     */
    public List<String> printed() {
        if (!lines.isEmpty()) {
            return lines;
        }
        List<String> printed = new ArrayList<>();
        printed.add(joined(street, number));
        printed.add(joined(postalCode, city));
        printed.removeIf(String::isEmpty);
        return List.copyOf(printed);
    }

    private static String joined(Optional<String> first, Optional<String> second) {
        return (first.orElse("") + " " + second.orElse("")).strip();
    }

    /** Shows nothing of the address. */
    @Override
    public String toString() {
        return "PostalAddress[…]";
    }
}
