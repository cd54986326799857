package dev.dunning.core.insight.history;

import dev.dunning.core.claim.Facts;
import dev.dunning.core.claim.Item;
import dev.dunning.core.claim.Ledger;
import dev.dunning.core.money.Money;
import dev.dunning.core.receivable.Dossier;
import dev.dunning.core.receivable.DunningEvent.DisputeResolved;
import dev.dunning.core.receivable.DunningEvent.Disputed;
import dev.dunning.core.receivable.DunningEvent.Promised;
import dev.dunning.core.receivable.Invoice;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What became of promises and disputes. */
public final class Agreed {

    private final Settlements settlements;
    private final Dossier dossier;
    private final LocalDate known;
    private final Ledger lasting;

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
        this.lasting = settlements.lasting();
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
                .filter(promise -> promise.by().isBefore(known) && !isMoot(promise))
                .filter(promise -> isKept(promise) == kept)
                .map(EventName::of)
                .toList();
    }

    /** What was credited or given up by the promised day need not be paid any more; nobody kept or broke anything. */
    private boolean isMoot(Promised promise) {
        boolean isCredited = dossier.invoices().stream()
                .filter(Invoice::isCreditNote)
                .anyMatch(note -> isWithin(note.issued(), promise));
        return isCredited
                || settlements.events().stream()
                        .filter(GivenUp::isRelief)
                        .filter(event -> isWithin(event.on(), promise))
                        .anyMatch(event -> items(promise).anyMatch(item -> isNamed(event.about(), item)));
    }

    private static boolean isWithin(LocalDate day, Promised promise) {
        return !day.isBefore(promise.on()) && !day.isAfter(promise.by());
    }

    private Stream<Item> items(Promised promise) {
        return lasting.items().stream().filter(item -> isMeant(promise.invoices(), promise.on(), item));
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
                items(promise).map(item -> item.openAtEndOf(day)).toList());
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
