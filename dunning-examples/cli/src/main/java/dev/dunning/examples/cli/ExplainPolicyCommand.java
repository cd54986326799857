package dev.dunning.examples.cli;

import dev.dunning.core.check.Ext;
import dev.dunning.core.debtor.Channel;
import dev.dunning.core.debtor.Contact;
import dev.dunning.core.debtor.Creditor;
import dev.dunning.core.debtor.Debtor;
import dev.dunning.core.debtor.DebtorKind;
import dev.dunning.core.debtor.Partner;
import dev.dunning.core.debtor.PartnerRole;
import dev.dunning.core.debtor.PostalAddress;
import dev.dunning.core.decision.DunningEngine;
import dev.dunning.core.money.Money;
import dev.dunning.core.policy.DunningPolicy;
import dev.dunning.core.receivable.Dossier;
import dev.dunning.core.receivable.Invoice;
import dev.dunning.templates.PolicyPage;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Explains house rules to those they are about. */
@Command(
        name = "explain-policy",
        description =
                "Prints the page `how we handle late payment`, made by the policy itself, to be linked from an invoice.")
final class ExplainPolicyCommand extends TerminalCommand {

    private static final int DAYS_TO_PAY = 30;

    @Parameters(index = "0", paramLabel = "POLICY", description = "A file, or a policy that is built in.")
    private String policy = "";

    @Option(names = "--language", required = true, paramLabel = "L", description = "Its language, such as nl.")
    private String language = "";

    @Option(
            names = "--law",
            paramLabel = "L",
            description = "The law; that of the creditor's country unless said otherwise.")
    private Optional<String> law = Optional.empty();

    @Option(
            names = "--debtor",
            paramLabel = "KIND",
            description = "For whom: ${COMPLETION-CANDIDATES}; CONSUMER unless said otherwise.")
    private DebtorKind kind = DebtorKind.CONSUMER;

    @Option(names = "--creditor", paramLabel = "FILE", description = "Who sends the invoices, as in a dossier.")
    private Optional<String> creditor = Optional.empty();

    @Option(
            names = "--amount",
            paramLabel = "AMOUNT",
            converter = MoneyConverter.class,
            description = "The invoice of the example; EUR 500.00 unless said otherwise.")
    private Money amount = Money.parse("EUR 500.00");

    @Option(
            names = "--due",
            paramLabel = "DATE",
            converter = DayConverter.class,
            description = "The last day for payment in the example; 2026-10-01 unless said otherwise.")
    private LocalDate due = LocalDate.parse("2026-10-01");

    @Mixin
    private RatesOption rates = new RatesOption();

    @Override
    public Integer call() {
        PolicyPage page = page();
        Creditor sender = creditor.map(CreditorFile::read).orElseGet(() -> somebody(page));
        DunningEngine engine = DunningEngine.of(
                DunningPolicy.from(PolicyOption.document(policy), rates.laws().get(law.orElseGet(sender::country))));
        terminal().print(page.html(engine, example(sender)).stripTrailing());
        return DONE;
    }

    private PolicyPage page() {
        try {
            return PolicyPage.of(language);
        } catch (IllegalArgumentException unknown) {
            throw new Unreadable("--language: " + unknown.getMessage());
        }
    }

    private Creditor somebody(PolicyPage page) {
        String country = law.map(ExplainPolicyCommand::country).orElse("NL");
        Creditor.Builder firm = Creditor.of("creditor", page.ourFirm(), country).toBuilder();
        for (PartnerRole role : PartnerRole.values()) {
            firm.partner(new Partner(role, page.ourFirm(), Optional.empty(), Optional.empty(), Ext.NONE));
        }
        return firm.build();
    }

    private Dossier example(Creditor sender) {
        String country = law.map(ExplainPolicyCommand::country).orElseGet(sender::country);
        Debtor.Builder debtor = Debtor.of("example", "Kim", kind, country).toBuilder();
        debtor.contact(Contact.of(PostalAddress.of("Street", "1", "1000", "City", country)));
        for (Channel channel : EnumSet.complementOf(EnumSet.of(Channel.LETTER, Channel.REGISTERED_LETTER))) {
            debtor.contact(Contact.of(channel, "example").withConsent());
        }
        Invoice invoice = Invoice.of("1", amount, due.minusDays(DAYS_TO_PAY), due);
        return Dossier.of(sender, debtor.build(), invoice).judgedBy(law.orElseGet(sender::country));
    }

    private static String country(String law) {
        return law.equals("UK") ? "GB" : law;
    }
}
