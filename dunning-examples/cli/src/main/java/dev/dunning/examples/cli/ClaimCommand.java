package dev.dunning.examples.cli;

import dev.dunning.core.debtor.DebtorKind;
import dev.dunning.core.json.DunningJson;
import dev.dunning.core.jurisdiction.ClaimAssumptions;
import dev.dunning.core.jurisdiction.StatutoryClaim;
import dev.dunning.core.money.Money;
import dev.dunning.core.money.Rate;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Reckons what a law lets a creditor ask for one invoice. */
@Command(
        name = "claim",
        description = "Prints what may be asked on a day as JSON, when everything that the law demands was done.")
final class ClaimCommand extends TerminalCommand {

    @Option(names = "--law", required = true, paramLabel = "L", description = "A law that is built in, such as NL.")
    private String law = "";

    @Option(names = "--debtor", required = true, paramLabel = "KIND", description = "${COMPLETION-CANDIDATES}")
    private DebtorKind debtor = DebtorKind.CONSUMER;

    @Option(
            names = "--amount",
            required = true,
            paramLabel = "AMOUNT",
            converter = MoneyConverter.class,
            description = "The whole invoice, such as \"EUR 1000.00\".")
    private Money amount = Money.zero(Currency.getInstance("EUR"));

    @Option(
            names = "--due",
            required = true,
            paramLabel = "DATE",
            converter = DayConverter.class,
            description = "The last day for payment, taken as it stands.")
    private LocalDate due = LocalDate.EPOCH;

    @Mixin
    private DayOption on = new DayOption();

    @Option(
            names = "--paid",
            paramLabel = "DATE=AMOUNT",
            converter = PaidOn.Converter.class,
            description = "A payment; may be repeated.")
    private List<PaidOn> paid = List.of();

    @Option(
            names = "--agreed-rate",
            paramLabel = "PERCENT",
            converter = RateConverter.class,
            description = "The yearly rate of interest that was agreed, such as 6.0.")
    private Optional<Rate> agreedRate = Optional.empty();

    @Option(
            names = "--agreed-rate-per-month",
            paramLabel = "PERCENT",
            converter = RateConverter.class,
            description = "A rate per month that was agreed, added to the base every month.")
    private Optional<Rate> agreedPerMonth = Optional.empty();

    @Option(names = "--no-clause", description = "The terms carry no clause that the law asks for.")
    private boolean noClause;

    @Option(names = "--no-costs", description = "Leave out the costs of collecting.")
    private boolean noCosts;

    @Option(
            names = "--vat-not-deductible",
            description = "The costs arise through a service whose VAT the creditor cannot deduct.")
    private boolean vatNotDeductible;

    @Option(
            names = "--notice",
            paramLabel = "DATE",
            converter = DayConverter.class,
            description = "The day on which the notice left by e-mail with which the law lets interest start.")
    private Optional<LocalDate> notice = Optional.empty();

    @Option(names = "--small-creditor", description = "The creditor is a small business, where the law asks.")
    private boolean smallCreditor;

    @Mixin
    private RatesOption rates = new RatesOption();

    @Override
    public Integer call() {
        StatutoryClaim claim = new StatutoryClaim(
                rates.laws().get(law),
                debtor,
                amount,
                due,
                paid.stream().map(PaidOn::entry).toList(),
                new ClaimAssumptions(
                        agreedRate, agreedPerMonth, !noClause, !noCosts, vatNotDeductible, notice, smallCreditor));
        terminal().print(DunningJson.write(claim.on(on.day()), claim.cautions(on.day()), Locale.ENGLISH));
        return DONE;
    }
}
