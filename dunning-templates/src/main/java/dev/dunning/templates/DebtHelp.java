package dev.dunning.templates;

import dev.dunning.core.debtor.Debtor;
import dev.dunning.core.debtor.DebtorKind;
import java.util.List;
import java.util.Optional;

/**
 * An organisation that helps with debts free of charge.
 *
 * @param country ISO 3166-1 code of the country it works in
 * @param name its name
 * @param phone its telephone number
 * @param site where it can be found
 */
record DebtHelp(String country, String name, String phone, String site) {

    /** The table that ships: one organisation a country; its head says from when it is. */
    private static final List<DebtHelp> ALL = Resources.text("help.csv")
            .lines()
            .filter(line -> !line.startsWith("#"))
            .skip(1)
            .map(line -> line.split(",", -1))
            .map(cells -> new DebtHelp(cells[0], cells[1], cells[2], cells[3]))
            .toList();

    /** Who helps a debtor; empty where nobody is known, and for all but consumers. */
    static Optional<DebtHelp> of(Debtor debtor) {
        return debtor.kind() == DebtorKind.CONSUMER
                ? ALL.stream()
                        .filter(help -> help.country().equals(debtor.country()))
                        .findFirst()
                : Optional.empty();
    }

    Facts facts() {
        return new Facts().text("help.name", name).text("help.phone", phone).text("help.site", site);
    }
}
