package dev.dunning.examples.cli;

import dev.dunning.core.money.Money;
import dev.dunning.examples.cli.ledger.CsvLedger;
import java.util.Currency;
import java.util.Optional;
import picocli.CommandLine.Option;

/** The options that say what a ledger in a table leaves out: whose it is, and in which currency. */
final class CsvOption {

    @Option(
            names = "--creditor",
            paramLabel = "FILE",
            description = "Whose ledger it is, as the `creditor` of a dossier; for ledgers and electronic invoices.")
    private Optional<String> creditor = Optional.empty();

    @Option(
            names = "--currency",
            paramLabel = "CODE",
            description = "Of rows that name none; EUR unless said otherwise.")
    private String currency = "EUR";

    /**
     * Makes the reader of such ledgers.
     *
     * @throws Unreadable when the creditor cannot be read
     */
    CsvLedger ledger() {
        return new CsvLedger(creditor.map(CreditorFile::read), known(currency));
    }

    /** Refuses an unknown currency once, not in every row. */
    private static String known(String code) {
        Money.of(code, zero(code));
        return code;
    }

    private static String zero(String code) {
        return Currency.getAvailableCurrencies().stream()
                .filter(each -> each.getCurrencyCode().equals(code) && each.getDefaultFractionDigits() > 0)
                .map(each -> "0." + "0".repeat(each.getDefaultFractionDigits()))
                .findFirst()
                .orElse("0");
    }
}
