package dev.dunning.templates;

import dev.dunning.core.debtor.AddressForm;
import dev.dunning.core.debtor.Contact;
import dev.dunning.core.debtor.Debtor;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The languages that have texts, and the choice between them. */
final class Languages {

    private static final LanguageSupport DUTCH = new LanguageSupport(
            "nl", List.of(AddressForm.FORMAL, AddressForm.INFORMAL), List.of("NL", "BE"), List.of("BE"), List.of("en"));

    private static final LanguageSupport ENGLISH =
            new LanguageSupport("en", List.of(AddressForm.FORMAL), List.of("GB", "IE", "US"), List.of("US"), List.of());

    private static final LanguageSupport FRENCH = new LanguageSupport(
            "fr", List.of(AddressForm.FORMAL), List.of("FR", "LU"), List.of("BE", "CH", "LU"), List.of("en"));

    private static final LanguageSupport GERMAN = new LanguageSupport(
            "de",
            List.of(AddressForm.FORMAL, AddressForm.INFORMAL),
            List.of("DE", "AT", "CH", "LI"),
            List.of("AT", "CH", "LI"),
            List.of("en"));

    private static final List<LanguageSupport> BUILTIN = List.of(DUTCH, ENGLISH, GERMAN, FRENCH);

    private final List<LanguageSupport> all;

    Languages(List<LanguageSupport> all) {
        this.all = all;
    }

    static List<LanguageSupport> builtin() {
        return BUILTIN;
    }

    /**
     * Chooses the first one that has texts: the language asked for, the debtor's, the contact's, that of the debtor's
     * country, English.
     */
    LanguageSupport choose(Optional<String> asked, Debtor debtor, Optional<Contact> contact) {
        return Stream.of(asked, debtor.language(), contact.flatMap(Contact::language))
                .flatMap(Optional::stream)
                .flatMap(wish -> find(wish).stream())
                .findFirst()
                .orElseGet(() -> ofCountry(debtor.country()));
    }

    /** A region after the language, as in {@code nl-BE}, does not matter. */
    Optional<LanguageSupport> find(String wish) {
        String code = wish.substring(0, region(wish)).toLowerCase(Locale.ROOT);
        for (LanguageSupport language : all) {
            if (language.code().equals(code)) {
                return Optional.of(language);
            }
        }
        return Optional.empty();
    }

    /** Where the region begins, or the text ends. */
    private static int region(String wish) {
        int end = 0;
        while (end < wish.length() && wish.charAt(end) != '-' && wish.charAt(end) != '_') {
            end++;
        }
        return end;
    }

    private LanguageSupport ofCountry(String country) {
        return all.stream()
                .filter(language -> language.countries().contains(country))
                .findFirst()
                .orElse(ENGLISH);
    }

    /** A language with those that are tried after it. */
    List<LanguageSupport> chain(LanguageSupport first) {
        return Stream.concat(Stream.of(first), first.fallback().stream().flatMap(code -> find(code).stream()))
                .toList();
    }
}
