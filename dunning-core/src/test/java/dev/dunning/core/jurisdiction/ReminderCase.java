package dev.dunning.core.jurisdiction;

import dev.dunning.core.debtor.Channel;
import dev.dunning.core.debtor.Creditor;
import dev.dunning.core.debtor.Debtor;
import dev.dunning.core.debtor.DebtorKind;
import dev.dunning.core.money.Money;
import dev.dunning.core.notice.NoticeKind;
import dev.dunning.core.receivable.Claimed;
import dev.dunning.core.receivable.Dossier;
import dev.dunning.core.receivable.DunningEvent;
import dev.dunning.core.receivable.Invoice;
import dev.dunning.core.receivable.Terms;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** One invoice of a country, with the reminders that were sent for it and those that somebody would like to send. */
record ReminderCase(Jurisdiction law, Dossier dossier) {

    private static final String INVOICE = "A";

    /** An invoice that is issued thirty days before it falls due. */
    static ReminderCase of(String country, DebtorKind kind, String amount, String due, Terms terms) {
        LocalDate day = LocalDate.parse(due);
        Invoice invoice =
                Invoice.of(INVOICE, Money.parse(amount), day.minusDays(30), day).under(terms.id());
        Dossier dossier = Dossier.of(
                        Creditor.of("creditor", "Creditor", country),
                        Debtor.of("debtor", "Debtor", kind, country),
                        invoice)
                .under(terms);
        return new ReminderCase(Jurisdictions.builtin().get(country), dossier);
    }

    /** An invoice under terms with an agreed date and a clause on costs. */
    static ReminderCase of(String country, DebtorKind kind, String amount, String due) {
        return of(country, kind, amount, due, Terms.of("terms").termAgreed(true).costsClause(true));
    }

    private Invoice invoice() {
        return dossier.invoices().get(0);
    }

    /** The same after a reminder that gave a week and asked a fee. */
    ReminderCase reminded(String on, String fee) {
        LocalDate day = LocalDate.parse(on);
        Money costs = Money.parse(fee);
        Money zero = Money.zero(costs.currency());
        Claimed claimed = new Claimed(
                        invoice().amount(),
                        zero,
                        costs,
                        zero,
                        invoice().amount().plus(costs))
                .withFee(costs);
        DunningEvent sent = new DunningEvent.Sent(
                DunningEvent.Entry.on(day),
                "reminder",
                NoticeKind.REMINDER,
                Channel.LETTER,
                List.of(INVOICE),
                List.of(),
                Optional.of(day.plusDays(7)),
                Optional.empty(),
                Optional.of(claimed),
                Optional.empty(),
                Optional.empty());
        return new ReminderCase(law, dossier.with(sent));
    }

    /** The rules that forbid a reminder with this fee on a day. */
    List<String> forbids(String fee, String on) {
        Proposal proposal = Proposal.of(NoticeKind.REMINDER, List.of(INVOICE)).charging(Money.parse(fee));
        return law.guards().stream()
                .filter(guard -> guard.judge(proposal, dossier, LocalDate.parse(on)) instanceof Verdict.Forbidden)
                .map(guard -> guard.id().id())
                .toList();
    }

    /** The first day that bears interest, as known on a day. */
    Optional<LocalDate> interestFrom(String on) {
        return law.interest(dossier, invoice(), LocalDate.parse(on)).map(terms -> terms.firstDay());
    }

    /** What the reader of a decision on this day should know. */
    List<String> cautions(String on) {
        return law.cautions(dossier, LocalDate.parse(on)).stream()
                .map(reason -> reason.rule().id())
                .toList();
    }
}
