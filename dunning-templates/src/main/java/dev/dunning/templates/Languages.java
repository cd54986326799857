package dev.dunning.templates;

import dev.dunning.core.debtor.AddressForm;
import dev.dunning.core.debtor.Contact;
import dev.dunning.core.debtor.Debtor;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The languages that ship, and the choice between them. */
final class Languages {

    static final LanguageSupport DUTCH = new LanguageSupport(
            "nl", List.of(AddressForm.FORMAL, AddressForm.INFORMAL), List.of("NL", "BE"), List.of("en"));
    static final LanguageSupport ENGLISH = new LanguageSupport("en", List.of(AddressForm.FORMAL), List.of(), List.of());

    private static final List<LanguageSupport> ALL = List.of(DUTCH, ENGLISH);

    private Languages() {}

    static List<LanguageSupport> all() {
        return ALL;
    }

    /**
     * Chooses the first one that has texts: the language asked for, the debtor's, the contact's, that of the debtor's
     * country, English.
     */
    static LanguageSupport choose(Optional<String> asked, Debtor debtor, Optional<Contact> contact) {
        return Stream.of(asked, debtor.language(), contact.flatMap(Contact::language))
                .flatMap(Optional::stream)
                .flatMap(wish -> find(wish).stream())
                .findFirst()
                .orElseGet(() -> ofCountry(debtor.country()));
    }

    /** A region after the language, as in {@code nl-BE}, does not matter. */
    private static Optional<LanguageSupport> find(String wish) {
        String code = wish.split("[-_]", 2)[0].toLowerCase(Locale.ROOT);
        return ALL.stream().filter(language -> language.code().equals(code)).findFirst();
    }

    private static LanguageSupport ofCountry(String country) {
        return ALL.stream()
                .filter(language -> language.countries().contains(country))
                .findFirst()
                .orElse(ENGLISH);
    }
}
