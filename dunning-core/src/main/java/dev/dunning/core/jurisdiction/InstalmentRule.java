package dev.dunning.core.jurisdiction;

import dev.dunning.core.claim.BookingRules;
import dev.dunning.core.claim.ClaimLine;
import dev.dunning.core.claim.CostRule;
import dev.dunning.core.claim.Item;
import dev.dunning.core.claim.Ledger;
import dev.dunning.core.claim.ScaleCosts;
import dev.dunning.core.law.Citation;
import dev.dunning.core.money.Money;
import dev.dunning.core.receivable.Invoice;
import dev.dunning.core.receivable.Lapse;
import dev.dunning.core.receivable.Terms;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * Costs by a scale, where notices about regular payments look back six months: what the earlier ones cost is not charged
 * again. Every notice counts once, with what it named first; what was paid within its term counts no more.
 */
final class InstalmentRule implements CostRule {

    private final Matter matter;
    private final ScaleCosts scale;
    private final Function<LocalDate, InstalmentCosts> choices;
    private final Once<Map<String, Item>> items;
    private final Once<Map<String, Money>> left;
    private final Once<InstalmentLetters> earlier;

    /** The scale says what one notice costs by itself, the choices how notices of a day count together. */
    InstalmentRule(Matter matter, ScaleCosts scale, Function<LocalDate, InstalmentCosts> choices) {
        this(matter, scale, choices, new Once<>(() -> items(matter)));
    }

    private InstalmentRule(
            Matter matter,
            ScaleCosts scale,
            Function<LocalDate, InstalmentCosts> choices,
            Once<Map<String, Item>> items) {
        this.matter = matter;
        this.scale = scale;
        this.choices = choices;
        this.items = items;
        this.left = new Once<>(this::left);
        this.earlier = new Once<>(() -> letters(left.get()));
    }

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
        List<ClaimLine.Principal> old = overdue.stream().filter(this::wasNamed).toList();
        Money before = among(old);
        List<String> named = old.stream().map(ClaimLine.Principal::invoice).toList();
        Money most = matter.notices().announced(named, Lapse::costs).orElse(before);
        return scale.lines(base(overdue), before.min(most).plus(added(overdue)));
    }

    @Override
    public boolean isCovered(List<ClaimLine.Principal> overdue) {
        return !isPlain(overdue)
                && overdue.stream().noneMatch(this::wasNamed)
                && added(overdue).isZero();
    }

    /** Whether the look-back makes anything cheaper than notices that count alone. */
    boolean lowersCosts() {
        List<ClaimLine.Principal> owed = items.get().values().stream()
                .map(item -> new ClaimLine.Principal(item.id(), item.isOverdue() ? item.open() : zero()))
                .toList();
        InstalmentRule alone = new InstalmentRule(matter, scale, day -> InstalmentCosts.OLD, items);
        return !isPlain(owed) && total(owed).compareTo(alone.total(owed)) < 0;
    }

    private Money total(List<ClaimLine.Principal> owed) {
        return earlier.get().total().plus(costs(fresh(owed), earlier.get()));
    }

    /** One-off deliveries do not look back, and a scale in another currency says nothing. */
    private boolean isPlain(List<ClaimLine.Principal> overdue) {
        return !matter.dossier().currency().equals(scale.scale().minimum().currency())
                || overdue.stream().noneMatch(line -> isPeriodic(line.invoice()));
    }

    /** Instalments of one invoice are periodic; of an invoice nobody said that it is not. */
    private boolean isPeriodic(String item) {
        Optional<Invoice> whole = matter.items().invoice(item);
        return whole.isEmpty()
                || whole.map(matter::termsOf).flatMap(Terms::periodic).orElse(true);
    }

    private boolean wasNamed(ClaimLine.Principal line) {
        return matter.notices().items().contains(line.invoice());
    }

    private static Map<String, Item> items(Matter matter) {
        BookingRules rules = new BookingRules(matter.law().allocation(), true, false, matter.law()::lastDayToPay);
        Map<String, Item> items = new LinkedHashMap<>();
        Ledger.replay(matter.dossier(), matter.today(), rules, matter::interest)
                .items()
                .forEach(item -> items.putIfAbsent(item.id(), item));
        return items;
    }

    /** What these items cost when they are looked at alone, each with the notice that named it first. */
    private Money among(List<ClaimLine.Principal> overdue) {
        Map<String, Money> owed = new HashMap<>();
        overdue.forEach(line -> owed.put(line.invoice(), line.amount()));
        InstalmentLetters letters = letters(owed);
        return letters.total().plus(costs(fresh(overdue), letters));
    }

    /** What a notice of today adds to all that went before; one that names nothing new adds nothing. */
    private Money added(List<ClaimLine.Principal> overdue) {
        List<Money> fresh = fresh(overdue);
        return fresh.isEmpty() ? zero() : costs(fresh, before(overdue));
    }

    /** The earlier notices; of what is named again the amount of today counts. */
    private InstalmentLetters before(List<ClaimLine.Principal> overdue) {
        Map<String, Money> again = new HashMap<>();
        overdue.stream().filter(this::wasNamed).forEach(line -> again.putIfAbsent(line.invoice(), line.amount()));
        if (again.isEmpty()) {
            return earlier.get();
        }
        Map<String, Money> all = new HashMap<>(left.get());
        all.putAll(again);
        return letters(all);
    }

    /** What is owed of what no earlier notice named. */
    private List<Money> fresh(List<ClaimLine.Principal> overdue) {
        return overdue.stream()
                .filter(line -> !wasNamed(line))
                .map(ClaimLine.Principal::amount)
                .filter(Money::isPositive)
                .toList();
    }

    /** What a notice of today about these debts costs after earlier ones. */
    private Money costs(List<Money> debts, InstalmentLetters letters) {
        return debts.isEmpty() ? zero() : letters.costs(matter.today(), debts);
    }

    /** What was left of each named item when the term of its notice ran out; while it runs, what is left now. */
    private Map<String, Money> left() {
        Map<String, Money> amounts = new HashMap<>();
        for (String item : matter.notices().items()) {
            LocalDate day = matter.notices()
                    .lastDay(item)
                    .filter(matter.today()::isAfter)
                    .orElse(matter.today());
            amounts.put(
                    item,
                    Optional.ofNullable(items.get().get(item))
                            .map(found -> found.openAtEndOf(day))
                            .orElse(zero()));
        }
        return amounts;
    }

    /** The earlier notices, as far as they named something of this first. */
    private InstalmentLetters letters(Map<String, Money> owed) {
        StatutoryNotices notices = matter.notices();
        NavigableMap<Integer, List<Money>> debts = new TreeMap<>();
        owed.forEach((item, amount) -> notices.firstNaming(item)
                .filter(notice -> amount.isPositive())
                .ifPresent(notice -> debts.computeIfAbsent(notice.place(), place -> new ArrayList<>())
                        .add(amount)));
        InstalmentLetters letters = new InstalmentLetters(scale.scale(), choices);
        debts.forEach((place, amounts) -> letters.add(notices.list().get(place), amounts));
        letters.forget(matter.today());
        return letters;
    }

    private Money base(List<ClaimLine.Principal> overdue) {
        return Money.sum(
                matter.dossier().currency(),
                overdue.stream().map(ClaimLine.Principal::amount).toList());
    }

    private Money zero() {
        return matter.dossier().zero();
    }
}
