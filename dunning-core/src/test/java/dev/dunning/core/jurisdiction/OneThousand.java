package dev.dunning.core.jurisdiction;

import dev.dunning.core.debtor.Channel;
import dev.dunning.core.debtor.Creditor;
import dev.dunning.core.debtor.Debtor;
import dev.dunning.core.debtor.DebtorKind;
import dev.dunning.core.money.Money;
import dev.dunning.core.notice.NoticeKind;
import dev.dunning.core.reason.Reason;
import dev.dunning.core.receivable.Dossier;
import dev.dunning.core.receivable.DunningEvent;
import dev.dunning.core.receivable.Invoice;
import dev.dunning.core.receivable.Terms;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * A dossier with one invoice of 1000, judged by one law.
 *
 * @param law the law
 * @param dossier the facts
 */
record OneThousand(Jurisdiction law, Dossier dossier) {

    private static final String ID = "1";

    static OneThousand of(String law, DebtorKind kind, String issued, String due, UnaryOperator<Terms> agreed) {
        Jurisdiction jurisdiction = Jurisdictions.builtin().get(law);
        Invoice invoice = Invoice.of(ID, Money.parse("EUR 1000.00"), LocalDate.parse(issued), LocalDate.parse(due))
                .under("terms");
        Dossier dossier = Dossier.of(
                        Creditor.of("creditor", "creditor", law), Debtor.of("debtor", "debtor", kind, law), invoice)
                .under(agreed.apply(Terms.of("terms")));
        return new OneThousand(jurisdiction, dossier);
    }

    OneThousand reminded(String on, String respondBy) {
        return new OneThousand(
                law,
                dossier.with(new DunningEvent.Sent(
                        DunningEvent.Entry.on(LocalDate.parse(on)),
                        "first-reminder",
                        NoticeKind.REMINDER,
                        Channel.EMAIL,
                        List.of(ID),
                        Optional.of(LocalDate.parse(respondBy)),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty())));
    }

    Optional<LocalDate> firstDayOfInterest(String today) {
        return law.interest(dossier, dossier.invoices().get(0), LocalDate.parse(today))
                .map(terms -> terms.firstDay());
    }

    FeeRule fees(String today) {
        return law.fees(dossier, dossier.invoices().get(0), LocalDate.parse(today));
    }

    List<String> cautions(String today) {
        return law.cautions(dossier, LocalDate.parse(today)).stream()
                .map(reason -> reason.rule().id())
                .toList();
    }

    /** What the law says to a reminder that asks for interest, costs and a fee. */
    List<Reason> forbidden(String today, String fee) {
        Proposal proposal = Proposal.of(NoticeKind.REMINDER, List.of(ID))
                .asking(true, true)
                .charging(Money.parse(fee))
                .by(Channel.EMAIL);
        return law.guards().stream()
                .map(guard -> guard.judge(proposal, dossier, LocalDate.parse(today)))
                .filter(Verdict.Forbidden.class::isInstance)
                .map(verdict -> ((Verdict.Forbidden) verdict).reason())
                .toList();
    }

    List<String> forbiddenRules(String today, String fee) {
        return forbidden(today, fee).stream().map(reason -> reason.rule().id()).toList();
    }
}
