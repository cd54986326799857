package dev.dunning.core.insight.history;

import dev.dunning.core.claim.Facts;
import dev.dunning.core.claim.Item;
import dev.dunning.core.money.Money;
import dev.dunning.core.receivable.DunningEvent.Paid;
import dev.dunning.core.receivable.DunningEvent.Promised;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;

/** What came of each promise. A payment counts once, for the promise with the earliest day that it can be for. */
final class Promises {

    private final AsKnown known;
    private final List<Item> items;
    private final TreeSet<LocalDate> payments = new TreeSet<>();
    private final Map<Payment, Long> used = new HashMap<>();

    /** What came in on one item on one day. */
    private record Payment(String item, LocalDate day) {}

    /**
     * One promise.
     *
     * @param promise the promise
     * @param asked what it promised of that which was owed, in minor units
     * @param came what came in by its day
     * @param relieved what was credited or given up of it by then
     */
    record Fate(Promised promise, long asked, long came, long relieved) {

        boolean isKept() {
            return came >= asked;
        }

        /** What was credited or given up need not be paid any more; with that alone nobody kept or broke anything. */
        boolean isBroken() {
            return came + relieved < asked;
        }

        /** What is still promised; absent where all that is open is. */
        Optional<Money> left() {
            return promise.amount()
                    .map(amount -> Money.ofMinor(amount.currency(), Math.max(0, amount.minorUnits() - came)));
        }
    }

    private Promises(Settlements settlements) {
        known = new AsKnown(settlements);
        items = settlements.lasting().items();
        LastingPayments.in(settlements.events()).stream().map(Paid::on).forEach(payments::add);
    }

    /** Looks at all promises as known, in the order of their days. */
    static List<Fate> in(Settlements settlements) {
        List<Promised> all = Facts.of(settlements.events(), Promised.class);
        if (all.isEmpty()) {
            return List.of();
        }
        Promises promises = new Promises(settlements);
        return all.stream()
                .sorted(Comparator.comparing(Promised::by).thenComparing(Promised::on))
                .map(promises::fate)
                .toList();
    }

    private Fate fate(Promised promise) {
        Predicate<Item> meant = item -> Agreed.isMeant(promise.invoices(), promise.on(), item);
        LocalDate eve = promise.on().minusDays(1);
        long owed = known.open(eve, meant);
        long asked = promise.amount()
                .map(Money::minorUnits)
                .map(most -> Math.min(most, owed))
                .orElse(owed);
        long paid = 0;
        long came = 0;
        for (Map.Entry<Payment, Long> part : parts(promise, meant).entrySet()) {
            long free = part.getValue() - used.getOrDefault(part.getKey(), 0L);
            long counts = Math.min(free, asked - came);
            used.merge(part.getKey(), counts, Math::addExact);
            came += counts;
            paid += part.getValue();
        }
        long relieved = owed - known.open(promise.by(), meant) - paid;
        return new Fate(promise, asked, came, Math.max(0, relieved));
    }

    private SortedSet<LocalDate> within(Promised promise) {
        return promise.by().isBefore(promise.on())
                ? new TreeSet<>()
                : payments.subSet(promise.on(), true, promise.by(), true);
    }

    /** What came in by the promised day, the first first. */
    private Map<Payment, Long> parts(Promised promise, Predicate<Item> meant) {
        Map<Payment, Long> parts = new LinkedHashMap<>();
        for (LocalDate day : within(promise)) {
            items.stream().filter(meant).forEach(item -> {
                long paid = item.openAtEndOf(day.minusDays(1)).minorUnits()
                        - item.openAtEndOf(day).minorUnits();
                if (paid > 0) {
                    parts.put(new Payment(item.id(), day), paid);
                }
            });
        }
        return parts;
    }
}
