package dev.dunning.core.jurisdiction;

import dev.dunning.core.claim.BookingRules;
import dev.dunning.core.claim.ClaimLine;
import dev.dunning.core.claim.CostRule;
import dev.dunning.core.claim.Ledger;
import dev.dunning.core.claim.ScaleCosts;
import dev.dunning.core.law.Citation;
import dev.dunning.core.money.Money;
import dev.dunning.core.receivable.Dossier;
import dev.dunning.core.receivable.DunningEvent.Sent;
import dev.dunning.core.receivable.Invoice;
import dev.dunning.core.receivable.Lapse;
import dev.dunning.core.receivable.Terms;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Costs by a scale, where notices about regular payments look back six months: what the earlier ones cost is not charged
 * again. Every notice counts once, with what it named first; what was paid within its term counts no more.
 *
 * @param law the law
 * @param dossier the facts
 * @param today the last day that counts, inclusive
 * @param scale what one notice costs by itself
 * @param choices how notices of a day count together
 */
record InstalmentRule(
        Jurisdiction law,
        Dossier dossier,
        LocalDate today,
        ScaleCosts scale,
        Function<LocalDate, InstalmentCosts> choices)
        implements CostRule {

    private static final int MONTHS = 6;

    /** The least costs are fifteen percent of it. */
    private static final Money SMALL = Money.parse("EUR 266.67");

    /**
     * A notice with what nobody had been reminded of before.
     *
     * @param on the day it went out
     * @param debts what is owed of it
     * @param costs what it adds
     */
    private record Letter(LocalDate on, List<Money> debts, Money costs) {}

    @Override
    public boolean needsNotice() {
        return scale.needsNotice();
    }

    @Override
    public Citation source() {
        return scale.source();
    }

    /** What is not named yet counts as one notice of today. */
    @Override
    public List<ClaimLine.Cost> on(List<ClaimLine.Principal> overdue) {
        return isPlain(overdue) ? scale.on(overdue) : scale.lines(base(overdue), among(overdue));
    }

    @Override
    public List<ClaimLine.Cost> onNotice(List<ClaimLine.Principal> overdue) {
        if (isPlain(overdue)) {
            return scale.on(overdue);
        }
        StatutoryNotices notices = notices();
        List<ClaimLine.Principal> old = overdue.stream()
                .filter(line -> notices.sentOn(line.invoice()).isPresent())
                .toList();
        Money before = among(old);
        List<String> named = old.stream().map(ClaimLine.Principal::invoice).toList();
        Money most = notices.announced(named, Lapse::costs).orElse(before);
        return scale.lines(base(overdue), before.min(most).plus(added(overdue)));
    }

    @Override
    public boolean isCovered(List<ClaimLine.Principal> overdue) {
        StatutoryNotices notices = notices();
        return !isPlain(overdue)
                && overdue.stream()
                        .noneMatch(line -> notices.sentOn(line.invoice()).isPresent())
                && added(overdue).isZero();
    }

    /** Whether the look-back makes anything cheaper than notices that count alone. */
    boolean lowersCosts() {
        List<ClaimLine.Principal> owed = ledger().items().stream()
                .map(item -> new ClaimLine.Principal(item.id(), item.isOverdue() ? item.open() : zero()))
                .toList();
        InstalmentRule alone = new InstalmentRule(law, dossier, today, scale, day -> InstalmentCosts.OLD);
        return !isPlain(owed) && total(owed).compareTo(alone.total(owed)) < 0;
    }

    private Money total(List<ClaimLine.Principal> owed) {
        List<Letter> letters = letters(known(List.of()));
        return sum(letters.stream().map(Letter::costs).toList())
                .plus(fresh(owed, letters).map(Letter::costs).orElse(zero()));
    }

    /** One-off deliveries do not look back, and a scale in another currency says nothing. */
    private boolean isPlain(List<ClaimLine.Principal> overdue) {
        return !dossier.currency().equals(scale.scale().minimum().currency())
                || overdue.stream().noneMatch(line -> isPeriodic(line.invoice()));
    }

    /** Instalments of one invoice are periodic; of an invoice nobody said that it is not. */
    private boolean isPeriodic(String item) {
        Optional<Invoice> whole = dossier.invoice(item);
        return whole.isEmpty()
                || whole.map(dossier::termsOf).flatMap(Terms::periodic).orElse(true);
    }

    private StatutoryNotices notices() {
        return StatutoryNotices.in(law, dossier, today);
    }

    private Ledger ledger() {
        BookingRules rules = new BookingRules(law.allocation(), true, false, law::lastDayToPay);
        return Ledger.replay(dossier, today, rules, invoice -> law.interest(dossier, invoice, today));
    }

    /** What these items cost when they are looked at alone, each with the notice that named it first. */
    private Money among(List<ClaimLine.Principal> overdue) {
        Map<String, Money> owed = new HashMap<>();
        overdue.forEach(line -> owed.put(line.invoice(), line.amount()));
        List<Letter> letters = letters(item -> owed.getOrDefault(item, zero()));
        return sum(letters.stream().map(Letter::costs).toList())
                .plus(fresh(overdue, letters).map(Letter::costs).orElse(zero()));
    }

    /** What a notice of today adds to all that went before. */
    private Money added(List<ClaimLine.Principal> overdue) {
        return fresh(overdue, letters(known(overdue))).map(Letter::costs).orElse(zero());
    }

    private Optional<Letter> fresh(List<ClaimLine.Principal> overdue, List<Letter> earlier) {
        StatutoryNotices notices = notices();
        List<Money> debts = overdue.stream()
                .filter(line -> notices.sentOn(line.invoice()).isEmpty())
                .map(ClaimLine.Principal::amount)
                .filter(Money::isPositive)
                .toList();
        return debts.isEmpty() ? Optional.empty() : Optional.of(letter(today, debts, earlier));
    }

    /** What was left of an item when the term of its notice ran out; while it runs, what is left now. */
    private Function<String, Money> known(List<ClaimLine.Principal> overdue) {
        StatutoryNotices notices = notices();
        if (notices.isEmpty()) {
            return item -> zero();
        }
        Ledger ledger = ledger();
        return item -> overdue.stream()
                .filter(line -> line.invoice().equals(item))
                .map(ClaimLine.Principal::amount)
                .findFirst()
                .or(() -> ledger.item(item)
                        .map(found -> found.openAtEndOf(
                                notices.lastDay(item).filter(today::isAfter).orElse(today))))
                .orElse(zero());
    }

    private List<Letter> letters(Function<String, Money> owed) {
        Set<String> named = new HashSet<>();
        List<Letter> letters = new ArrayList<>();
        for (Sent sent : notices().list()) {
            List<Money> debts = sent.invoices().stream()
                    .filter(named::add)
                    .map(owed)
                    .filter(Money::isPositive)
                    .toList();
            if (!debts.isEmpty()) {
                letters.add(announced(sent, letter(sent.on(), debts, letters)));
            }
        }
        return letters;
    }

    /** A notice costs no more than it said. */
    private Letter announced(Sent sent, Letter letter) {
        return StatutoryNotices.lapse(sent)
                .map(Lapse::costs)
                .map(most ->
                        new Letter(letter.on(), letter.debts(), letter.costs().min(most)))
                .orElse(letter);
    }

    private Letter letter(LocalDate on, List<Money> debts, List<Letter> earlier) {
        InstalmentCosts choice = choices.apply(on);
        Money alone = scale.scale().on(sum(debts));
        if (choice == InstalmentCosts.OLD) {
            return new Letter(on, debts, alone);
        }
        Predicate<Letter> inWindow = letter -> letter.on().isAfter(on.minusMonths(MONTHS));
        List<Letter> window = earlier.stream().filter(inWindow).toList();
        List<Money> all = new ArrayList<>(debts);
        window.forEach(letter -> all.addAll(letter.debts()));
        boolean small = choice == InstalmentCosts.SAFE && all.stream().allMatch(debt -> debt.compareTo(SMALL) <= 0);
        Money together = small ? scale.scale().minimum() : scale.scale().on(sum(all));
        Money charged = sum(window.stream().map(Letter::costs).toList());
        return new Letter(on, debts, together.minus(charged).max(zero()).min(alone));
    }

    private Money base(List<ClaimLine.Principal> overdue) {
        return sum(overdue.stream().map(ClaimLine.Principal::amount).toList());
    }

    private Money sum(List<Money> amounts) {
        return Money.sum(dossier.currency(), amounts);
    }

    private Money zero() {
        return dossier.zero();
    }
}
