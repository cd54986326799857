package dev.dunning.core.testkit;

import dev.dunning.core.claim.Claim;
import dev.dunning.core.claim.ClaimLine;
import dev.dunning.core.claim.CostKind;
import dev.dunning.core.debtor.DebtorKind;
import dev.dunning.core.decision.Decision;
import dev.dunning.core.decision.DunningEngine;
import dev.dunning.core.decision.Hold;
import dev.dunning.core.decision.Notice;
import dev.dunning.core.decision.Wait;
import dev.dunning.core.money.Money;
import dev.dunning.core.notice.NoticeKind;
import dev.dunning.core.policy.DunningPolicy;
import dev.dunning.core.policy.StepCosts;
import dev.dunning.core.policy.StepDocument;
import dev.dunning.core.receivable.Announced;
import dev.dunning.core.receivable.Claimed;
import dev.dunning.core.receivable.Dossier;
import dev.dunning.core.receivable.DunningEvent;
import dev.dunning.core.receivable.Invoice;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

/**
 * The laws of the engine that can be seen on one day, as assertions: each returns when the law holds, and throws an
 * {@link AssertionError} that shows facts, policy and decision when it does not.
 *
 * <p>A host calls them with its own policy and dossiers, for example {@code EngineLaws.nothingIsSentTwice(policy,
 * dossier, day)}.
 */
public final class EngineLaws {

    private static final Set<NoticeKind> TOO_SHARP =
            Set.of(NoticeKind.STATUTORY_NOTICE, NoticeKind.FINAL_NOTICE, NoticeKind.HAND_OVER, NoticeKind.STOP_SUPPLY);

    private EngineLaws() {}

    private static Decision decide(DunningPolicy policy, Dossier dossier, LocalDate day) {
        return DunningEngine.of(policy).decide(dossier, day);
    }

    /** Nothing is sent unless a step asks for it: kind, channels, interest and costs are those of the step. */
    public static void nothingIsSentUnlessAStepAsksForIt(DunningPolicy policy, Dossier dossier, LocalDate day) {
        Decision decision = decide(policy, dossier, day);
        for (Notice notice : Host.notices(decision)) {
            boolean asked = policy.document().steps().stream().anyMatch(step -> asksFor(step, notice));
            Law.require(asked, "no step asks for " + notice.step(), policy, dossier, decision);
        }
    }

    private static boolean asksFor(StepDocument step, Notice notice) {
        return step.id().equals(notice.step())
                && step.kind() == notice.kind()
                && step.channels().containsAll(notice.channels())
                && (step.interest() || notice.claim().interest().isZero())
                && (step.costs() == StepCosts.STATUTORY
                        || costLines(notice, false).isZero())
                && !notice.channels().isEmpty();
    }

    static Money costs(Notice notice) {
        return notice.claim().costs().plus(notice.claim().vat());
    }

    /** What a host stores says what the notice says, once for each channel. */
    public static void theRecordSaysWhatTheNoticeSays(DunningPolicy policy, Dossier dossier, LocalDate day) {
        Decision decision = decide(policy, dossier, day);
        for (Notice notice : Host.notices(decision)) {
            boolean faithful = notice.sent().equals(day)
                    && notice.record().stream()
                            .map(DunningEvent.Sent::channel)
                            .toList()
                            .equals(notice.channels())
                    && notice.record().stream().allMatch(sent -> isFaithful(notice, sent))
                    && notice.respondBy().filter(day::isAfter).isEmpty();
            Law.require(faithful, "the record differs from " + notice.step(), policy, dossier, decision);
        }
    }

    private static boolean isFaithful(Notice notice, DunningEvent.Sent sent) {
        Announced announced = sent.announced().orElse(new Announced(Optional.empty(), Optional.empty()));
        return sent.on().equals(notice.sent())
                && sent.step().equals(notice.step())
                && sent.kind() == notice.kind()
                && sent.invoices().equals(notice.invoices())
                && sent.respondBy().equals(notice.respondBy())
                && saysWhatIsClaimed(notice, sent)
                && announced.ifUnpaid().equals(notice.ifUnpaid())
                && announced.onLapse().equals(notice.onLapse());
    }

    private static boolean saysWhatIsClaimed(Notice notice, DunningEvent.Sent sent) {
        return sent.claimed()
                .map(claimed -> notice.claim()
                        .claimed()
                        .equals(new Claimed(
                                claimed.principal(),
                                claimed.interest(),
                                claimed.costs(),
                                claimed.vat(),
                                claimed.total())))
                .orElse(notice.claim().lines().isEmpty());
    }

    /** No debt, no demand: once everything is paid nobody is asked for money. */
    public static void noDebtNoDemand(DunningPolicy policy, Dossier dossier, LocalDate day) {
        if (dossier.invoices().stream().anyMatch(invoice -> isKnownThrough(invoice, day))) {
            return;
        }
        Dossier paid = dossier.with(paidTwice(dossier, day));
        Decision decision = decide(policy, paid, day);
        boolean demands = Host.notices(decision).stream()
                .anyMatch(notice ->
                        notice.kind().needsDebt() || !notice.claim().total().isZero());
        Law.require(!demands, "everything is paid, and yet something is asked", policy, paid, decision);
    }

    /** A payment of that day is already counted in the balance that is known. */
    private static boolean isKnownThrough(Invoice invoice, LocalDate day) {
        return invoice.open().filter(open -> !open.on().isBefore(day)).isPresent();
    }

    private static List<DunningEvent> paidTwice(Dossier dossier, LocalDate day) {
        List<DunningEvent> payments = new ArrayList<>();
        dossier.invoices().stream()
                .filter(invoice -> invoice.amount().isPositive())
                .forEach(invoice -> {
                    Money amount = invoice.amount().plus(invoice.amount());
                    payments.add(DunningEvent.paid("paid-" + invoice.id(), day, invoice.id(), amount));
                });
        return payments;
    }

    /** Order and duplicates of facts do not matter. */
    public static void orderAndDuplicatesDoNotMatter(
            DunningPolicy policy, Dossier dossier, LocalDate day, Random random) {
        List<DunningEvent> history = new ArrayList<>(dossier.history());
        dossier.history().stream()
                .filter(event -> event.entry().id().isPresent())
                .forEach(history::add);
        Dossier shuffled = new Dossier(
                dossier.creditor(),
                dossier.debtor(),
                shuffled(dossier.terms(), random),
                shuffled(dossier.invoices(), random),
                shuffled(history, random),
                dossier.bookedThrough(),
                dossier.law(),
                dossier.ext());
        Decision first = decide(policy, dossier, day);
        Decision second = decide(policy, shuffled, day);
        Law.require(first.equals(second), "another order gives another answer", policy, dossier, first, second);
    }

    private static <T> List<T> shuffled(List<T> list, Random random) {
        List<T> copy = new ArrayList<>(list);
        Collections.shuffle(copy, random);
        return copy;
    }

    /** Deciding twice on one day never sends twice. */
    public static void nothingIsSentTwice(DunningPolicy policy, Dossier dossier, LocalDate day) {
        Decision first = decide(policy, dossier, day);
        Decision second = decide(policy, Host.book(dossier, first), day);
        for (Notice sent : Host.sendable(first)) {
            boolean again = Host.sendable(second).stream()
                    .anyMatch(notice -> notice.key().equals(sent.key()) || overlap(notice, sent));
            Law.require(
                    !again, sent.step() + " was sent, and more goes out on that day", policy, dossier, first, second);
        }
    }

    /** Whether a notice takes a step for something that another one named; being listed along is no step. */
    static boolean carriesOneOf(Notice one, Notice other) {
        return one.carriers().stream().anyMatch(other.invoices()::contains);
    }

    static boolean overlap(Notice one, Notice other) {
        return !Collections.disjoint(one.invoices(), other.invoices());
    }

    /** One decision asks for an invoice once. */
    public static void noInvoiceIsDemandedTwiceInOneDecision(DunningPolicy policy, Dossier dossier, LocalDate day) {
        Decision decision = decide(policy, dossier, day);
        Set<String> seen = new HashSet<>();
        boolean once = Host.notices(decision).stream()
                .filter(notice -> notice.kind().isDemand())
                .flatMap(notice -> notice.invoices().stream())
                .allMatch(seen::add);
        Law.require(once, "an invoice is demanded twice", policy, dossier, decision);
    }

    /** A claim is the sum of its lines, and its principal no more than what was invoiced. */
    public static void theClaimIsTheSumOfItsLines(DunningPolicy policy, Dossier dossier, LocalDate day) {
        Decision decision = decide(policy, dossier, day);
        for (Notice notice : Host.notices(decision)) {
            Claim claim = notice.claim();
            Money sum = Money.sum(
                    claim.currency(),
                    claim.lines().stream().map(ClaimLine::amount).toList());
            Money parts = claim.principal().plus(claim.interest()).plus(costs(notice));
            boolean holds = sum.equals(claim.total())
                    && parts.equals(claim.total())
                    && !claim.interest().isNegative()
                    && !costs(notice).isNegative()
                    && claim.principal().compareTo(invoiced(dossier, notice.invoices())) <= 0
                    && (!notice.kind().isDemand() || claim.total().isPositive());
            Law.require(holds, "the lines add up to " + sum, policy, dossier, decision);
        }
    }

    private static Money invoiced(Dossier dossier, List<String> items) {
        return Money.sum(
                dossier.currency(),
                originals(dossier, items).stream()
                        .map(ClaimLine.Principal::amount)
                        .toList());
    }

    private static List<ClaimLine.Principal> originals(Dossier dossier, List<String> items) {
        List<ClaimLine.Principal> lines = new ArrayList<>();
        for (String item : items) {
            int slash = item.lastIndexOf('/');
            Money amount = dossier.invoice(item)
                    .map(invoice -> invoice.amount())
                    .orElseGet(() -> dossier.invoice(item.substring(0, slash))
                            .orElseThrow()
                            .instalments()
                            .get(Integer.parseInt(item.substring(slash + 1)) - 1)
                            .amount());
            lines.add(new ClaimLine.Principal(item, amount));
        }
        return lines;
    }

    /** Costs are never more than the law allows on what was invoiced. */
    public static void costsStayWithinTheLaw(DunningPolicy policy, Dossier dossier, LocalDate day) {
        Decision decision = decide(policy, dossier, day);
        for (Notice notice : Host.notices(decision)) {
            List<ClaimLine.Principal> debts = originals(dossier, notice.invoices()).stream()
                    .filter(line -> line.amount().isPositive())
                    .toList();
            Money most = Money.sum(
                    dossier.currency(),
                    policy.law().costs(dossier, day).on(debts).stream()
                            .map(ClaimLine::amount)
                            .toList());
            Money statutory = costLines(notice, false);
            Law.require(statutory.compareTo(most) <= 0, "the law allows " + most, policy, dossier, decision);
            Money fees = earlierFees(dossier, day).plus(lawfulFee(policy, dossier, notice, day));
            Law.require(
                    costLines(notice, true).compareTo(fees) <= 0, "the law allows " + fees, policy, dossier, decision);
        }
    }

    private static Money costLines(Notice notice, boolean fees) {
        return Money.sum(
                notice.claim().currency(),
                notice.claim().lines().stream()
                        .filter(ClaimLine.Cost.class::isInstance)
                        .map(ClaimLine.Cost.class::cast)
                        .filter(cost -> fees == (cost.kind() == CostKind.FEE))
                        .map(ClaimLine.Cost::amount)
                        .toList());
    }

    private static Money earlierFees(Dossier dossier, LocalDate day) {
        return Money.sum(
                dossier.currency(),
                dossier.history().stream()
                        .filter(DunningEvent.Sent.class::isInstance)
                        .map(DunningEvent.Sent.class::cast)
                        .filter(sent -> !sent.on().isAfter(day))
                        .flatMap(sent -> sent.claimed().flatMap(Claimed::fee).stream())
                        .toList());
    }

    /** What the policy asks, or less where the law says so. */
    private static Money lawfulFee(DunningPolicy policy, Dossier dossier, Notice notice, LocalDate day) {
        Money asked = policy.document().steps().stream()
                .filter(step -> step.id().equals(notice.step()))
                .flatMap(step -> step.fee().stream())
                .map(fee -> fee.on(notice.claim().total()))
                .reduce(dossier.zero(), Money::plus);
        return dossier.invoices().stream()
                .flatMap(invoice -> policy.law().fees(dossier, invoice, day).most().stream())
                .reduce(Money::max)
                .filter(most -> most.compareTo(asked) < 0)
                .orElse(asked);
    }

    /** A consumer pays no costs before the notice that Dutch law demands has run out, and none for other invoices. */
    public static void noCostsBeforeTheNoticeHasRunOut(DunningPolicy policy, Dossier dossier, LocalDate day) {
        if (!policy.law().costs(dossier, day).needsNotice()) {
            return;
        }
        Decision decision = decide(policy, dossier, day);
        for (Notice notice : Host.notices(decision)) {
            List<String> noticed = notice.invoices().stream()
                    .filter(item -> hasRunOut(dossier, item, day))
                    .toList();
            Money most = invoiced(dossier, noticed);
            boolean holds = notice.claim().lines().stream()
                    .filter(ClaimLine.Cost.class::isInstance)
                    .map(ClaimLine.Cost.class::cast)
                    .filter(cost -> cost.kind() != CostKind.FEE)
                    .allMatch(cost -> cost.base().compareTo(most) <= 0 && !noticed.isEmpty());
            Law.require(holds, "the notice ran out for " + noticed + " only", policy, dossier, decision);
        }
    }

    private static boolean hasRunOut(Dossier dossier, String item, LocalDate day) {
        return dossier.history().stream()
                .filter(DunningEvent.Sent.class::isInstance)
                .map(DunningEvent.Sent.class::cast)
                .filter(sent -> sent.kind() == NoticeKind.STATUTORY_NOTICE)
                .filter(sent -> sent.channel().isDurable() && sent.invoices().contains(item))
                .filter(sent -> sent.respondBy().filter(day::isAfter).isPresent())
                .anyMatch(sent -> sent.on().plusDays(14).isBefore(day));
    }

    /** Where no law is known, a natural person gets reminders only: no costs, no interest, nothing sharp. */
    public static void withoutALawAPersonGetsRemindersOnly(DunningPolicy policy, Dossier dossier, LocalDate day) {
        if (!policy.law().id().equals("NONE") || !dossier.debtor().kind().isNaturalPerson()) {
            return;
        }
        Decision decision = decide(policy, dossier, day);
        boolean gentle = Host.notices(decision).stream()
                .allMatch(notice -> !TOO_SHARP.contains(notice.kind())
                        && costs(notice).isZero()
                        && notice.claim().interest().isZero());
        Law.require(gentle, "there is no law for this", policy, dossier, decision);
    }

    /** A flat sum of business law is never asked of a consumer. */
    public static void aConsumerIsNoBusiness(DunningPolicy policy, Dossier dossier, LocalDate day) {
        if (!policy.law().id().equals("EU") || dossier.debtor().kind() != DebtorKind.CONSUMER) {
            return;
        }
        Decision decision = decide(policy, dossier, day);
        boolean gentle = Host.notices(decision).stream()
                .allMatch(notice ->
                        costs(notice).isZero() && notice.claim().interest().isZero());
        Law.require(gentle, "a consumer owes nothing of this", policy, dossier, decision);
    }

    /** A wait or hold names a later day, and on every day before it nothing is sent unless a new fact comes. */
    public static void everyWaitNamesItsDay(DunningPolicy policy, Dossier dossier, LocalDate day, int horizon) {
        Decision decision = decide(policy, dossier, day);
        if (!(decision instanceof Wait) && !(decision instanceof Hold)) {
            return;
        }
        Optional<LocalDate> until = decision instanceof Wait wait ? wait.until() : ((Hold) decision).until();
        Law.require(until.filter(next -> !next.isAfter(day)).isEmpty(), "it ends too early", policy, dossier, decision);
        LocalDate end = until.filter(day.plusDays(horizon)::isAfter).orElse(day.plusDays(horizon));
        for (LocalDate later = day.plusDays(1); later.isBefore(end); later = later.plusDays(1)) {
            Decision then = decide(policy, dossier, later);
            Law.require(Host.notices(then).isEmpty(), "something comes before that", policy, dossier, decision, then);
        }
    }
}
