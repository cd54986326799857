package dev.dunning.core.jurisdiction;

import dev.dunning.core.claim.InterestTerms;
import dev.dunning.core.debtor.Channel;
import dev.dunning.core.debtor.Creditor;
import dev.dunning.core.debtor.Debtor;
import dev.dunning.core.debtor.DebtorKind;
import dev.dunning.core.money.Money;
import dev.dunning.core.notice.NoticeKind;
import dev.dunning.core.reason.Reason;
import dev.dunning.core.receivable.Claimed;
import dev.dunning.core.receivable.Dossier;
import dev.dunning.core.receivable.DunningEvent;
import dev.dunning.core.receivable.Invoice;
import dev.dunning.core.receivable.Terms;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * A dossier with one invoice under one law.
 *
 * @param law the law
 * @param dossier the facts
 */
record OneInvoice(Jurisdiction law, Dossier dossier) {

    private static final String ID = "1";

    /** An invoice of a thousand euro under a built-in law. */
    static OneInvoice thousand(String law, DebtorKind kind, String issued, String due, UnaryOperator<Terms> agreed) {
        return of(Jurisdictions.builtin().get(law), kind, "EUR 1000.00", issued, due, agreed.apply(Terms.of("terms")));
    }

    static OneInvoice of(Jurisdiction law, DebtorKind kind, String amount, String issued, String due, Terms terms) {
        Invoice invoice = Invoice.of(ID, Money.parse(amount), LocalDate.parse(issued), LocalDate.parse(due));
        return new OneInvoice(
                law,
                Dossier.of(
                                Creditor.of("creditor", "creditor", law.id()),
                                Debtor.of("debtor", "debtor", kind, law.id()),
                                invoice.under(terms.id()))
                        .under(terms));
    }

    OneInvoice with(DunningEvent event) {
        return new OneInvoice(law, dossier.with(event));
    }

    OneInvoice reminded(String on, String respondBy) {
        return with(sent(on, Optional.of(LocalDate.parse(respondBy)), Optional.empty()));
    }

    /** A reminder that asks for costs. */
    OneInvoice charged(String on, String costs) {
        Money zero = dossier.zero();
        Money principal = dossier.invoices().get(0).amount();
        Money fee = Money.parse(costs);
        return with(sent(
                on,
                Optional.empty(),
                Optional.of(new Claimed(principal, zero, fee, zero, principal.plus(fee)).withFee(fee))));
    }

    OneInvoice paid(String on, String amount) {
        return with(DunningEvent.paid("paid-" + on, LocalDate.parse(on), ID, Money.parse(amount)));
    }

    private static DunningEvent sent(String on, Optional<LocalDate> respondBy, Optional<Claimed> claimed) {
        return new DunningEvent.Sent(
                DunningEvent.Entry.on(LocalDate.parse(on)),
                "reminder",
                NoticeKind.REMINDER,
                Channel.EMAIL,
                List.of(ID),
                respondBy,
                Optional.empty(),
                claimed,
                Optional.empty(),
                Optional.empty());
    }

    Optional<LocalDate> firstDayOfInterest(String today) {
        return terms(today).map(InterestTerms::firstDay);
    }

    Optional<InterestTerms> terms(String today) {
        return law.interest(dossier, dossier.invoices().get(0), LocalDate.parse(today));
    }

    FeeRule fees(String today) {
        return law.fees(dossier, dossier.invoices().get(0), LocalDate.parse(today));
    }

    /** What the law says to a reminder with this fee. */
    List<String> objections(String fee, String today) {
        return rules(forbidden(reminder(fee), today));
    }

    /** What the law says to an e-mail that asks for interest and costs too. */
    List<String> everyObjection(String fee, String today) {
        return rules(forbidden(fee, today));
    }

    /** The same with the reasons. */
    List<Reason> forbidden(String fee, String today) {
        return forbidden(reminder(fee).asking(true, true).by(Channel.EMAIL), today);
    }

    private static Proposal reminder(String fee) {
        return Proposal.of(NoticeKind.REMINDER, List.of(ID)).charging(Money.parse(fee));
    }

    private List<Reason> forbidden(Proposal proposal, String today) {
        return law.guards().stream()
                .map(guard -> guard.judge(proposal, dossier, LocalDate.parse(today)))
                .filter(Verdict.Forbidden.class::isInstance)
                .map(verdict -> ((Verdict.Forbidden) verdict).reason())
                .toList();
    }

    List<String> cautions(String today) {
        return rules(law.cautions(dossier, LocalDate.parse(today)));
    }

    private static List<String> rules(List<Reason> reasons) {
        return reasons.stream().map(reason -> reason.rule().id()).toList();
    }
}
