package dev.dunning.templates;

import dev.dunning.core.debtor.Debtor;
import dev.dunning.core.debtor.DebtorKind;
import java.util.List;
import java.util.Optional;

/**
 * An organisation that helps with debts free of charge.
 *
 * @param country ISO 3166-1 code of the country it works in
 * @param language ISO 639-1 code of the only language of messages that name it; empty for every language
 * @param name its name, with which a sentence can begin
 * @param phone its telephone number, where it is known
 * @param site where it can be found
 */
record DebtHelp(String country, String language, String name, Optional<String> phone, String site) {

    /** The table that ships; each row says where it was seen. */
    private static final List<DebtHelp> ALL = Resources.text("help.csv")
            .lines()
            .filter(line -> !line.startsWith("#"))
            .skip(1)
            .map(line -> line.split(",", -1))
            .map(cells -> new DebtHelp(
                    cells[0], cells[1], cells[2], Optional.of(cells[3]).filter(some -> !some.isEmpty()), cells[4]))
            .toList();

    /**
     * Who helps a debtor: the first that works there and can be named in the language; empty where nobody is known, and
     * for all but consumers.
     */
    static Optional<DebtHelp> of(Debtor debtor, String language) {
        return debtor.kind() == DebtorKind.CONSUMER
                ? ALL.stream()
                        .filter(help -> help.country.equals(debtor.country()))
                        .filter(help -> help.language.isEmpty() || help.language.equals(language))
                        .findFirst()
                : Optional.empty();
    }

    Facts facts() {
        return new Facts().text("help.name", name).maybe("help.phone", phone).text("help.site", site);
    }
}
