package dev.dunning.examples.cli;

import dev.dunning.core.debtor.Creditor;
import dev.dunning.core.money.Money;
import dev.dunning.examples.cli.ledger.CsvLedger;
import dev.dunning.examples.cli.ledger.Sources;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Decides a host's own ledger. */
@Command(
        name = "run",
        description = "Decides a ledger: writes decisions.ndjson, messages/ and report.html, and prints a summary.",
        footer = {
            "",
            "A ledger as CSV has one row for each invoice and names its columns in the first line:",
            "  debtor,name,kind,country,language,email,phone,street,number,postal-code,city,",
            "  invoice,subject,reference,issued,due,amount,currency,paid,paid-on,settled",
            "It needs debtor, invoice, issued, due and amount. Days are written 2026-09-01, amounts 1210.00 (fewer",
            "decimals will do), kinds CONSUMER, SOLE_TRADER, BUSINESS or PUBLIC_BODY (without one, CONSUMER).",
            "Capitals, spaces, hyphens and underscores in names make no difference; also understood: customerID,",
            "invoiceNumber, InvoiceDate, DueDate and SettledDate (there also month/day/year), InvoiceAmount, countryCode."
        })
final class RunCommand extends TerminalCommand {

    private static final Path USUAL_FOLDER = Path.of("dunning-out");

    @Parameters(
            arity = "1..*",
            paramLabel = "SOURCE",
            description = "Dossiers (.json, .ndjson, `-` for standard input), a ledger (.csv),"
                    + " an electronic invoice (.xml) or a folder of them.")
    private List<String> sources = List.of();

    @Option(
            names = "--on",
            required = true,
            paramLabel = "DATE",
            converter = DayConverter.class,
            description = "The day, at its end: a payment booked that day counts.")
    private LocalDate on = LocalDate.EPOCH;

    @Mixin
    private PolicyOption policy = new PolicyOption();

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

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description = "Where to write; dunning-out unless said otherwise, nowhere with `-`.")
    private Optional<Path> out = Optional.empty();

    @Override
    public Integer call() throws IOException {
        boolean live = sources.contains(Sources.STANDARD_INPUT);
        Optional<Path> folder = live ? out : Optional.of(out.orElse(USUAL_FOLDER));
        Optional<Creditor> owner = creditor.map(CreditorFile::read);
        Sources ledger = new Sources(terminal().in(), new CsvLedger(owner, known(currency)));
        return new LedgerRun(terminal(), policy.engines(), on, folder, live).over(ledger.read(sources));
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
