package dev.dunning.core.testkit;

import dev.dunning.core.claim.BookingRules;
import dev.dunning.core.claim.Item;
import dev.dunning.core.claim.Ledger;
import dev.dunning.core.debtor.Channel;
import dev.dunning.core.debtor.Contact;
import dev.dunning.core.debtor.Debtor;
import dev.dunning.core.debtor.PostalAddress;
import dev.dunning.core.decision.Decision;
import dev.dunning.core.decision.DunningEngine;
import dev.dunning.core.decision.Notice;
import dev.dunning.core.decision.Refer;
import dev.dunning.core.money.Money;
import dev.dunning.core.policy.DunningPolicy;
import dev.dunning.core.policy.StepDocument;
import dev.dunning.core.receivable.Dossier;
import dev.dunning.core.receivable.DunningEvent;
import dev.dunning.core.receivable.DunningEvent.Entry;
import dev.dunning.core.receivable.Instalment;
import dev.dunning.core.receivable.Invoice;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The laws that say what one more fact does to a decision. */
public final class FactLaws {

    private FactLaws() {}

    private static Decision decide(DunningPolicy policy, Dossier dossier, LocalDate day) {
        return DunningEngine.of(policy).decide(dossier, day);
    }

    /** A hold on everything silences every step of the ladder. */
    public static void aHoldDominates(DunningPolicy policy, Dossier dossier, LocalDate day) {
        silences(
                policy,
                dossier,
                day,
                List.of(new DunningEvent.Held(entry(day), List.of(), Optional.empty(), Optional.of("on request"))));
    }

    /** A dispute of everything silences every step of the ladder. */
    public static void aDisputeDominates(DunningPolicy policy, Dossier dossier, LocalDate day) {
        silences(
                policy,
                dossier,
                day,
                dossier.invoices().stream()
                        .filter(invoice -> !invoice.isCreditNote())
                        .map(invoice -> new DunningEvent.Disputed(
                                Entry.on(day, "stop-" + invoice.id()),
                                invoice.id(),
                                Optional.empty(),
                                Optional.empty()))
                        .toList());
    }

    /** An open promise to pay everything silences every step of the ladder. */
    public static void anOpenPromiseDominates(DunningPolicy policy, Dossier dossier, LocalDate day) {
        silences(
                policy,
                dossier,
                day,
                List.of(new DunningEvent.Promised(entry(day), Optional.empty(), day.plusDays(7))));
    }

    /** A plan that is kept silences every step of the ladder. */
    public static void aKeptPlanDominates(DunningPolicy policy, Dossier dossier, LocalDate day) {
        Money everything = Money.sum(
                dossier.currency(),
                dossier.invoices().stream()
                        .filter(invoice -> !invoice.isCreditNote())
                        .map(Invoice::amount)
                        .toList());
        if (everything.isPositive()) {
            silences(
                    policy,
                    dossier,
                    day,
                    List.of(new DunningEvent.PlanAgreed(
                            entry(day), List.of(Instalment.of(day.plusMonths(1), everything)))));
        }
    }

    /** An unread message stops everything. */
    public static void anUnreadMessageStopsEverything(DunningPolicy policy, Dossier dossier, LocalDate day) {
        Dossier unread = dossier.with(new DunningEvent.Replied(entry(day), Optional.empty()));
        Decision decision = decide(policy, unread, day);
        boolean silent = Host.notices(decision).stream()
                .noneMatch(notice -> notice.kind().needsDebt());
        Law.require(silent, "nothing may go out", policy, unread, decision);
    }

    private static Entry entry(LocalDate day) {
        return Entry.on(day, "stop");
    }

    private static void silences(
            DunningPolicy policy, Dossier dossier, LocalDate day, List<? extends DunningEvent> facts) {
        Dossier stopped = withoutRelease(dossier, day).with(facts);
        Decision decision = decide(policy, stopped, day);
        boolean silent = Host.notices(decision).stream().noneMatch(notice -> asks(policy, notice));
        Law.require(silent, "nothing may go out", policy, stopped, decision);
    }

    /** What answers the debtor may go out all the same, unless it demands. */
    private static boolean asks(DunningPolicy policy, Notice notice) {
        boolean answer = policy.document()
                .step(notice.step())
                .filter(step -> step.when().trigger().isAnswer())
                .isPresent();
        return notice.kind().isDemand() || (notice.kind().needsDebt() && !answer);
    }

    private static Dossier withoutRelease(Dossier dossier, LocalDate day) {
        return new Dossier(
                dossier.creditor(),
                dossier.debtor(),
                dossier.terms(),
                dossier.invoices(),
                dossier.history().stream()
                        .filter(event -> !event.on().equals(day) || !releases(event))
                        .toList(),
                dossier.bookedThrough(),
                dossier.law(),
                dossier.ext());
    }

    private static boolean releases(DunningEvent event) {
        return event instanceof DunningEvent.Released
                || event instanceof DunningEvent.DisputeResolved
                || event instanceof DunningEvent.PlanCancelled;
    }

    /**
     * A payment on an overdue invoice never makes the next step harsher: no later step of the policy, and no more
     * money for the same one.
     *
     * @param share percent of what is open that is paid, from 1 to 100
     */
    public static void aPaymentNeverMakesItHarsher(DunningPolicy policy, Dossier dossier, LocalDate day, int share) {
        Decision before = decide(policy, dossier, day);
        for (Item item : ledger(policy, dossier, day).items()) {
            Money amount = item.open().times(share, 100, RoundingMode.DOWN);
            if (item.isOverdue() && amount.isPositive()) {
                DunningEvent payment = new DunningEvent.Paid(
                        Entry.on(day, "more"), amount, Optional.of(item.id()), Optional.empty(), Optional.empty());
                Decision after = decide(policy, dossier.with(payment), day);
                String law = "paying " + amount + " for " + item.id() + " makes it harsher";
                Law.require(!isHarsher(policy, before, after), law, policy, dossier, before, after);
            }
        }
    }

    private static Ledger ledger(DunningPolicy policy, Dossier dossier, LocalDate day) {
        BookingRules rules = new BookingRules(policy.law().allocation(), true, false, policy.law()::lastDayToPay);
        return Ledger.replay(dossier, day, rules, invoice -> policy.law().interest(dossier, invoice, day));
    }

    /** Where a person was asked for something that the payment settles, there is no step to compare with. */
    private static boolean isHarsher(DunningPolicy policy, Decision before, Decision after) {
        return (!(before instanceof Refer) && furthest(policy, after) > furthest(policy, before))
                || Host.notices(after).stream().anyMatch(notice -> isDearer(before, notice));
    }

    private static boolean isDearer(Decision before, Notice notice) {
        return Host.notices(before).stream()
                .filter(other -> other.step().equals(notice.step()) && EngineLaws.overlap(other, notice))
                .anyMatch(
                        other -> notice.claim().total().compareTo(other.claim().total()) > 0);
    }

    private static int furthest(DunningPolicy policy, Decision decision) {
        return Host.notices(decision).stream()
                .filter(notice -> notice.kind().needsDebt())
                .mapToInt(notice -> index(policy, notice.step()))
                .max()
                .orElse(-1);
    }

    static int index(DunningPolicy policy, String step) {
        return policy.document().steps().stream().map(StepDocument::id).toList().indexOf(step);
    }

    /** One more way to reach the debtor never stops what could go out. */
    public static void oneMoreChannelNeverHurts(DunningPolicy policy, Dossier dossier, LocalDate day) {
        Decision before = decide(policy, dossier, day);
        Dossier reachable = new Dossier(
                dossier.creditor(),
                everywhere(dossier.debtor()),
                dossier.terms(),
                dossier.invoices(),
                dossier.history(),
                dossier.bookedThrough(),
                dossier.law(),
                dossier.ext());
        Decision after = decide(policy, reachable, day);
        boolean holds = Host.notices(before).isEmpty() || !Host.notices(after).isEmpty();
        Law.require(holds, "one more channel stops what went out before", policy, dossier, before, after);
    }

    private static Debtor everywhere(Debtor debtor) {
        return debtor.reachable(Channel.EMAIL, "more@verbeek.example")
                .reachable(Contact.of(PostalAddress.of("Kerkweg", "6", "3512 CD", "Utrecht", "NL")))
                .reachable(Contact.of(Channel.PHONE, "+31600000000"));
    }
}
