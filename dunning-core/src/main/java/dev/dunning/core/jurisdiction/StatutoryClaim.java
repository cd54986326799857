package dev.dunning.core.jurisdiction;

import dev.dunning.core.claim.BookingRules;
import dev.dunning.core.claim.Claim;
import dev.dunning.core.claim.ClaimLine;
import dev.dunning.core.claim.Item;
import dev.dunning.core.claim.Ledger;
import dev.dunning.core.debtor.Creditor;
import dev.dunning.core.debtor.Debtor;
import dev.dunning.core.debtor.DebtorKind;
import dev.dunning.core.money.Money;
import dev.dunning.core.money.Rate;
import dev.dunning.core.receivable.Claimed;
import dev.dunning.core.receivable.Dossier;
import dev.dunning.core.receivable.DunningEvent;
import dev.dunning.core.receivable.Invoice;
import dev.dunning.core.receivable.Terms;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What may be asked for one invoice when everything the law demands was done: the term was agreed, every notice was
 * served and has run out, and every payment met a claim that had been made.
 *
 * @param law the law
 * @param kind what the law calls the debtor
 * @param amount the invoice
 * @param due last day for payment, inclusive
 * @param payments what was paid, by day
 * @param agreedRate an agreed yearly rate of interest
 * @param withCosts whether costs are asked
 * @param vatNotDeductible whether the costs arise through a service whose VAT the creditor cannot deduct
 */
public record StatutoryClaim(
        Jurisdiction law,
        DebtorKind kind,
        Money amount,
        LocalDate due,
        List<Map.Entry<LocalDate, Money>> payments,
        Optional<Rate> agreedRate,
        boolean withCosts,
        boolean vatNotDeductible) {

    private static final String INVOICE = "invoice";

    /**
     * Checks the amounts.
     *
     * @throws IllegalArgumentException when the invoice or a payment is not positive
     */
    public StatutoryClaim {
        payments = List.copyOf(payments);
        requirePositive("amount", amount);
        payments.forEach(payment -> requirePositive("payment", payment.getValue()));
    }

    private static void requirePositive(String what, Money money) {
        if (!money.isPositive()) {
            throw new IllegalArgumentException("the " + what + " is `" + money + "`; write a positive amount");
        }
    }

    /**
     * Makes the claim.
     *
     * @param day the day, at its end
     * @return the claim with its lines
     */
    public Claim on(LocalDate day) {
        Dossier dossier = dossier(day);
        Ledger ledger = Ledger.replay(
                dossier,
                day,
                new BookingRules(law.allocation(), true, true),
                invoice -> law.interest(dossier, invoice, day));
        Item item = ledger.items().get(0);
        Money zero = Money.zero(amount.currency());
        List<ClaimLine> lines = new ArrayList<>();
        lines.add(new ClaimLine.Principal(INVOICE, item.open()));
        lines.addAll(item.interest(zero));
        lines.addAll(costsLeft(dossier, day, ledger.costsPaid()));
        return new Claim(amount.currency(), lines);
    }

    /** Costs are computed from the invoice as it stood when it fell into default. */
    private List<ClaimLine.Cost> costs(Dossier dossier, LocalDate day) {
        boolean inDefault = withCosts && day.isAfter(due);
        return inDefault ? law.costs(dossier).on(List.of(new ClaimLine.Principal(INVOICE, owedAtDue()))) : List.of();
    }

    private Money owedAtDue() {
        Money paid = Money.sum(
                amount.currency(),
                payments.stream()
                        .filter(payment -> !payment.getKey().isAfter(due))
                        .map(Map.Entry::getValue)
                        .toList());
        return amount.minus(paid).max(Money.zero(amount.currency()));
    }

    private List<ClaimLine.Cost> costsLeft(Dossier dossier, LocalDate day, Money paid) {
        List<ClaimLine.Cost> left = new ArrayList<>();
        Money rest = paid;
        for (ClaimLine.Cost cost : costs(dossier, day)) {
            Money part = cost.amount().min(rest);
            rest = rest.minus(part);
            if (part.compareTo(cost.amount()) < 0) {
                left.add(new ClaimLine.Cost(
                        cost.kind(), cost.base(), cost.amount().minus(part), cost.citation()));
            }
        }
        return left;
    }

    private Dossier dossier(LocalDate day) {
        Terms terms = Terms.of("terms").termAgreed(true);
        Creditor creditor = Creditor.of("creditor", "creditor", "NL").toBuilder()
                .actsForOther(vatNotDeductible)
                .vatDeductible(!vatNotDeductible)
                .build();
        LocalDate issued = due.isBefore(day) ? due : day;
        Dossier plain = Dossier.of(
                        creditor,
                        Debtor.of("debtor", "debtor", kind, "NL"),
                        Invoice.of(INVOICE, amount, issued, due).under("terms"))
                .under(agreedRate.map(terms::interest).orElse(terms));
        return plain.with(events(plain, day));
    }

    /** The costs count as claimed from the end of the due date. */
    private List<DunningEvent> events(Dossier plain, LocalDate day) {
        List<DunningEvent> events = new ArrayList<>();
        int number = 1;
        for (Map.Entry<LocalDate, Money> payment : payments) {
            events.add(DunningEvent.paid("payment-" + number++, payment.getKey(), INVOICE, payment.getValue()));
        }
        if (day.isAfter(due)) {
            events.add(claimCosts(plain, day));
        }
        return events;
    }

    private DunningEvent claimCosts(Dossier plain, LocalDate day) {
        Money zero = Money.zero(amount.currency());
        Money costs = Money.sum(
                amount.currency(),
                costs(plain, day).stream().map(ClaimLine.Cost::amount).toList());
        return new DunningEvent.Sent(
                DunningEvent.Entry.on(due),
                "claim",
                dev.dunning.core.notice.NoticeKind.FINAL_NOTICE,
                dev.dunning.core.debtor.Channel.LETTER,
                List.of(INVOICE),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(new Claimed(amount, zero, costs, zero, amount.plus(costs))),
                Optional.empty(),
                Optional.empty());
    }
}
