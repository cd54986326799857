package dev.dunning.core.insight.history;

import dev.dunning.core.claim.Facts;
import dev.dunning.core.claim.Item;
import dev.dunning.core.money.Money;
import dev.dunning.core.receivable.Dossier;
import dev.dunning.core.receivable.DunningEvent.DisputeResolved;
import dev.dunning.core.receivable.DunningEvent.Disputed;
import dev.dunning.core.receivable.DunningEvent.Promised;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;

/** What became of promises and disputes. */
public final class Agreed {

    private final Settlements settlements;
    private final Dossier dossier;
    private final LocalDate known;

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
        this.known = dossier.bookedBy(on);
    }

    /**
     * Lists the promises that were kept.
     *
     * @return an id or a day for each
     */
    public List<String> kept() {
        return promises(true);
    }

    /**
     * Lists the promises that were broken.
     *
     * @return an id or a day for each
     */
    public List<String> broken() {
        return promises(false);
    }

    /** Promises whose last day is past, and whose payments are known. */
    private List<String> promises(boolean kept) {
        return Facts.of(settlements.events(), Promised.class).stream()
                .filter(promise -> promise.by().isBefore(known))
                .filter(promise -> isKept(promise) == kept)
                .map(EventName::of)
                .toList();
    }

    private boolean isKept(Promised promise) {
        Money then = openOn(promise, promise.on().minusDays(1));
        Money left = openOn(promise, promise.by());
        return promise.amount()
                .map(amount -> then.minus(left).compareTo(amount.min(then)) >= 0)
                .orElse(left.isZero());
    }

    private Money openOn(Promised promise, LocalDate day) {
        return Money.sum(
                dossier.currency(),
                settlements.ledger().items().stream()
                        .filter(item -> isMeant(promise.invoices(), promise.on(), item))
                        .map(item -> item.openAtEndOf(day))
                        .toList());
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
        return invoices.isEmpty()
                ? !item.invoice().issued().isAfter(on)
                : invoices.contains(item.id())
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
     * Lists the invoices that are in dispute: the last word counts, and on one day a dispute outweighs its end.
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
        return List.copyOf(open.keySet());
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
