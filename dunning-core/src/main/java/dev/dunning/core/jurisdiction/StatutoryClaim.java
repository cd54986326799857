package dev.dunning.core.jurisdiction;

import dev.dunning.core.claim.BookingRules;
import dev.dunning.core.claim.Claim;
import dev.dunning.core.claim.ClaimLine;
import dev.dunning.core.claim.InterestTerms;
import dev.dunning.core.claim.Item;
import dev.dunning.core.claim.Ledger;
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
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What may be asked for one invoice when everything the law demands was done: the term was agreed, the terms carry the
 * clauses that the law asks for, every notice was served and has run out, and every payment met a claim that had been
 * made. Interest runs from the day after the due date, unless the law lets it start only with a notice.
 *
 * @param law the law
 * @param kind what the law calls the debtor
 * @param amount the invoice
 * @param due last day for payment, inclusive, taken as it stands
 * @param payments what was paid, by day
 * @param assumptions what else was agreed and is asked
 */
public record StatutoryClaim(
        Jurisdiction law,
        DebtorKind kind,
        Money amount,
        LocalDate due,
        List<Map.Entry<LocalDate, Money>> payments,
        ClaimAssumptions assumptions) {

    private static final String INVOICE = "1";

    /**
     * Checks the amounts.
     *
     * @throws IllegalArgumentException when the invoice or a payment is not positive
     */
    public StatutoryClaim {
        payments = List.copyOf(payments);
        requirePositive("amount", amount);
        for (Map.Entry<LocalDate, Money> payment : payments) {
            requirePositive("payment", payment.getValue());
            requireSameCurrency(amount, payment.getValue());
        }
    }

    private static void requireSameCurrency(Money amount, Money payment) {
        if (!payment.currency().equals(amount.currency())) {
            throw new IllegalArgumentException("the payment is `" + payment + "`, the amount `" + amount
                    + "`; write both in the currency of the invoice");
        }
    }

    private static void requirePositive(String what, Money money) {
        if (!money.isPositive()) {
            throw new IllegalArgumentException("the " + what + " is `" + money + "`; write a positive amount");
        }
    }

    /**
     * Makes a claim to which nothing else was agreed.
     *
     * @param law the law
     * @param kind what the law calls the debtor
     * @param amount the invoice
     * @param due last day for payment, inclusive
     * @return the claim
     */
    public static StatutoryClaim of(Jurisdiction law, DebtorKind kind, Money amount, LocalDate due) {
        return new StatutoryClaim(law, kind, amount, due, List.of(), ClaimAssumptions.NONE);
    }

    /**
     * Adds payments.
     *
     * @param more what was paid, by day
     * @return the same claim with those payments alone
     */
    public StatutoryClaim paid(List<Map.Entry<LocalDate, Money>> more) {
        return new StatutoryClaim(law, kind, amount, due, more, assumptions);
    }

    /**
     * Changes what else was agreed.
     *
     * @param other what else was agreed
     * @return the same claim with that
     */
    public StatutoryClaim with(ClaimAssumptions other) {
        return new StatutoryClaim(law, kind, amount, due, payments, other);
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
                new BookingRules(law.allocation(), true, true, same -> same),
                invoice -> interest(dossier, invoice, day));
        Item item = ledger.items().get(0);
        Money zero = Money.zero(amount.currency());
        List<ClaimLine> lines = new ArrayList<>();
        lines.add(new ClaimLine.Principal(INVOICE, item.open()));
        lines.addAll(item.interest(zero));
        lines.addAll(costsLeft(dossier, day, ledger.costsPaid()));
        return new Claim(amount.currency(), lines);
    }

    /**
     * Says what the reader of the claim should know.
     *
     * @param day the day, at its end
     * @return reasons for caution
     */
    public List<Reason> cautions(LocalDate day) {
        Dossier dossier = dossier(day);
        List<Reason> reasons = new ArrayList<>(law.cautions(dossier, day));
        reasons.addAll(RateCautions.of(on(day)));
        if (!day.isAfter(due)) {
            reasons.add(Reason.of("invoice-is-not-due-yet").with("day", due));
        } else if (assumptions.notice().isEmpty()
                && reasons.stream().noneMatch(StatutoryClaim::isAboutAnOldDebt)
                && interest(dossier, dossier.invoices().get(0), day).isEmpty()) {
            reasons.add(whyNoInterest(dossier, day));
        }
        return List.copyOf(reasons);
    }

    /** Terms above the law are the reason where there are such; else nothing has set interest running. */
    private Reason whyNoInterest(Dossier dossier, LocalDate day) {
        Proposal proposal =
                Proposal.of(NoticeKind.FINAL_NOTICE, List.of(INVOICE)).asking(true, false);
        return law.on(dossier, day).forbidden(proposal, Verdict.Part.INTEREST).stream()
                .map(Verdict.Forbidden::reason)
                .filter(reason -> reason.rule().id().equals("no-interest-above-the-law-from-a-consumer"))
                .findFirst()
                .orElse(Reason.of("no-interest-without-notice-or-agreement"));
    }

    private static boolean isAboutAnOldDebt(Reason reason) {
        return Set.of("rate-of-the-first-day-is-unknown", "interest-rules-begin-later")
                .contains(reason.rule().id());
    }

    private Optional<InterestTerms> interest(Dossier dossier, Invoice invoice, LocalDate day) {
        return law.interest(plain(day), invoice, day)
                .flatMap(known -> LawfulTerms.by(known.rule(), due.plusDays(1)))
                .or(() -> law.interest(dossier, invoice, day));
    }

    /** Costs are computed from the invoice as it stood when it fell into default. */
    private List<ClaimLine.Cost> costs(Dossier dossier, LocalDate day) {
        boolean inDefault = assumptions.costs() && day.isAfter(due);
        return inDefault
                ? law.costs(dossier, day).on(List.of(new ClaimLine.Principal(INVOICE, owedAtDue())))
                : List.of();
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
                left.add(cost.withAmount(cost.amount().minus(part)));
            }
        }
        return left;
    }

    private Dossier dossier(LocalDate day) {
        Dossier plain = plain(day);
        return plain.with(events(plain, day));
    }

    private Dossier plain(LocalDate day) {
        Creditor creditor = Creditor.of("creditor", "creditor", "NL").toBuilder()
                .actsForOther(assumptions.vatNotDeductible())
                .vatDeductible(!assumptions.vatNotDeductible())
                .small(assumptions.smallCreditor())
                .build();
        LocalDate issued = due.isBefore(day) ? due : day;
        return Dossier.of(
                        creditor,
                        Debtor.of("debtor", "debtor", kind, "NL"),
                        Invoice.of(INVOICE, amount, issued, due).under("terms"))
                .under(terms());
    }

    private Terms terms() {
        Terms terms = Terms.of("terms")
                .termAgreed(true)
                .costsClause(assumptions.clause())
                .noticeOnInvoice(assumptions.clause())
                .defaultByClause(assumptions.clause());
        Terms yearly = assumptions.agreedRate().map(terms::interest).orElse(terms);
        return assumptions.agreedPerMonth().map(yearly::interestPerMonth).orElse(yearly);
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
        assumptions.notice().ifPresent(sent -> events.add(notice(sent)));
        return events;
    }

    private DunningEvent claimCosts(Dossier plain, LocalDate day) {
        Money zero = Money.zero(amount.currency());
        Money costs = Money.sum(
                amount.currency(),
                costs(plain, day).stream().map(ClaimLine.Cost::amount).toList());
        Claimed claimed = new Claimed(amount, zero, costs, zero, amount.plus(costs));
        return sent(NoticeKind.FINAL_NOTICE, due, Optional.empty(), Optional.of(claimed));
    }

    private DunningEvent notice(LocalDate sent) {
        LocalDate last = law.deadline(NoticeKind.STATUTORY_NOTICE, Channel.EMAIL, sent, 0)
                .lastDay();
        return sent(NoticeKind.STATUTORY_NOTICE, sent, Optional.of(last), Optional.empty());
    }

    private static DunningEvent sent(
            NoticeKind kind, LocalDate on, Optional<LocalDate> respondBy, Optional<Claimed> claimed) {
        return new DunningEvent.Sent(
                DunningEvent.Entry.on(on),
                "claim",
                kind,
                Channel.EMAIL,
                List.of(INVOICE),
                List.of(),
                respondBy,
                Optional.empty(),
                claimed,
                Optional.empty(),
                Optional.empty());
    }
}
