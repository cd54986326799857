package dev.dunning.templates;

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

    /** Reads the table that ships: one organisation a country; its head says from when it is. */
    static List<DebtHelp> builtin() {
        return Resources.text("help.csv")
                .lines()
                .filter(line -> !line.startsWith("#"))
                .skip(1)
                .map(line -> line.split(",", -1))
                .map(cells -> new DebtHelp(cells[0], cells[1], cells[2], cells[3]))
                .toList();
    }

    static Optional<DebtHelp> find(List<DebtHelp> all, String country) {
        return all.stream().filter(help -> help.country().equals(country)).findFirst();
    }

    Facts facts() {
        return new Facts().text("help.name", name).text("help.phone", phone).text("help.site", site);
    }
}
