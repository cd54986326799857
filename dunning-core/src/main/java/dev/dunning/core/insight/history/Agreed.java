package dev.dunning.core.insight.history;

import dev.dunning.core.claim.Facts;
import dev.dunning.core.claim.Item;
import dev.dunning.core.receivable.Dossier;
import dev.dunning.core.receivable.DunningEvent.DisputeResolved;
import dev.dunning.core.receivable.DunningEvent.Disputed;
import dev.dunning.core.receivable.DunningEvent.Promised;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What became of promises and disputes. */
public final class Agreed {

    private final Settlements settlements;
    private final Dossier dossier;
    private final LocalDate on;

    /**
     * Looks at the promises and disputes of a debtor.
     *
     * @param settlements how its invoices were paid, as known on the day
     * @param dossier the facts
     * @param on the day, at its end; a promise counts when payments are booked beyond its own day
     */
    public Agreed(Settlements settlements, Dossier dossier, LocalDate on) {
        this.settlements = settlements;
        this.dossier = dossier;
        this.on = on;
    }

    /**
     * Lists the promises that were kept.
     *
     * @return an id or a day for each
     */
    public List<String> kept() {
        return promises(Promises.Fate::isKept);
    }

    /**
     * Lists the promises that were broken.
     *
     * @return an id or a day for each
     */
    public List<String> broken() {
        return promises(Promises.Fate::isBroken);
    }

    /** Promises whose last day is past, and whose payments are known. */
    private List<String> promises(Predicate<Promises.Fate> which) {
        return Promises.in(settlements).stream()
                .filter(fate -> fate.promise().by().isBefore(dossier.bookedBy(on)))
                .filter(which)
                .map(Promises.Fate::promise)
                .sorted(Comparator.comparing(Promised::on))
                .map(EventName::of)
                .toList();
    }

    /**
     * Tells whether an agreement is about an item.
     *
     * @param invoices what it names; when empty, all that was issued by then
     * @param on the day of the agreement
     * @param item the item
     * @return true when it is
     */
    public static boolean isMeant(List<String> invoices, LocalDate on, Item item) {
        return isNamed(invoices, item)
                && (!invoices.isEmpty() || !item.invoice().issued().isAfter(on));
    }

    /** Whether something is about an item whenever that was issued; what names nothing is about all. */
    static boolean isNamed(List<String> invoices, Item item) {
        return invoices.isEmpty()
                || invoices.contains(item.id())
                || invoices.contains(item.invoice().id());
    }

    /**
     * Lists the invoices that were ever disputed.
     *
     * @return their numbers
     */
    public List<String> disputes() {
        return Facts.of(settlements.events(), Disputed.class).stream()
                .map(Disputed::invoice)
                .distinct()
                .toList();
    }

    /**
     * Lists the invoices that are in dispute: the last word counts, on one day a dispute outweighs its end, and where
     * nothing is open there is nothing left to dispute.
     *
     * @return their numbers
     */
    public List<String> unresolved() {
        TreeMap<String, LocalDate> open = new TreeMap<>();
        Facts.of(settlements.events(), Disputed.class)
                .forEach(dispute -> open.merge(dispute.invoice(), dispute.on(), Agreed::later));
        Facts.of(settlements.events(), DisputeResolved.class)
                .forEach(end -> open.computeIfPresent(
                        end.invoice(), (invoice, day) -> end.on().isAfter(day) ? null : day));
        if (open.isEmpty()) {
            return List.of();
        }
        Set<String> owing = settlements.ledger().items().stream()
                .filter(item -> item.open().isPositive())
                .flatMap(item -> Stream.of(item.id(), item.invoice().id()))
                .collect(Collectors.toSet());
        return open.keySet().stream().filter(owing::contains).toList();
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
