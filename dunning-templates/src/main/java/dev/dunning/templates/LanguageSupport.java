package dev.dunning.templates;

import dev.dunning.core.debtor.AddressForm;
import java.util.List;

/**
 * A language that has texts of its own.
 *
 * @param code ISO 639-1 code
 * @param forms the address forms that have whole texts of their own; the first one serves for every other form
 * @param countries ISO 3166-1 codes of the countries whose debtors are written to in this language when neither the
 *     debtor nor a contact names one
 * @param regions ISO 3166-1 codes of the countries with usage of their own: words, amounts and days are written as there
 * @param fallback the languages that are tried, in this order, when this one has no text
 */
public record LanguageSupport(
        String code, List<AddressForm> forms, List<String> countries, List<String> regions, List<String> fallback) {

    /** Copies the lists. */
    public LanguageSupport {
        forms = List.copyOf(forms);
        countries = List.copyOf(countries);
        regions = List.copyOf(regions);
        fallback = List.copyOf(fallback);
    }
}
