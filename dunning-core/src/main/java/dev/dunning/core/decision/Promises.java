package dev.dunning.core.decision;

import dev.dunning.core.claim.Item;
import dev.dunning.core.decision.Promise.State;
import dev.dunning.core.money.Money;
import dev.dunning.core.receivable.DunningEvent.Promised;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The promises of a debtor about what is still open, oldest first. */
final class Promises {

    private final Situation situation;
    private final LocalDate oldest;
    private final Map<String, List<Item>> byName;
    private final List<Promise> all;
    private final List<Promise> list;

    Promises(Situation situation, List<Item> open) {
        this.situation = situation;
        this.oldest = open.stream()
                .map(item -> item.invoice().issued())
                .min(Comparator.naturalOrder())
                .orElse(LocalDate.MAX);
        this.byName = situation.ledger.items().stream()
                .collect(Collectors.groupingBy(item -> item.invoice().id()));
        situation.ledger.items().forEach(item -> byName.putIfAbsent(item.id(), List.of(item)));
        this.all = situation.events(Promised.class).stream().map(this::judge).toList();
        this.list = all.stream().filter(this::isAboutSomethingOpen).toList();
    }

    private Promise judge(Promised event) {
        Set<String> items = situation.register.items(event.invoices());
        Money received = situation.receipts.between(event.invoices(), event.on(), event.by());
        return new Promise(event, items, received, state(event, received));
    }

    private State state(Promised event, Money received) {
        if (!situation.today.isAfter(event.by()) || situation.booked.isBefore(event.by())) {
            return State.OPEN;
        }
        if (about(event).findAny().isEmpty()
                || event.amount().map(amount -> received.compareTo(amount) >= 0).orElseGet(() -> isPaid(event))) {
            return State.KEPT;
        }
        return received.isPositive() ? State.PARTLY_KEPT : State.BROKEN;
    }

    /** Nothing that it is about was open at the end of its last day. */
    private boolean isPaid(Promised event) {
        return about(event).noneMatch(item -> item.openAtEndOf(event.by()).isPositive());
    }

    private Stream<Item> about(Promised event) {
        return event.invoices().isEmpty()
                ? situation.ledger.items().stream()
                        .filter(item -> !item.invoice().issued().isAfter(event.on()))
                : event.invoices().stream().flatMap(name -> byName.getOrDefault(name, List.of()).stream());
    }

    private boolean isAboutSomethingOpen(Promise promise) {
        return promise.event().invoices().isEmpty()
                ? !oldest.isAfter(promise.event().on())
                : !promise.items().isEmpty();
    }

    List<Promise> open() {
        return list.stream().filter(Promise::isOpen).toList();
    }

    Stream<Promise> notKept() {
        return list.stream().filter(Promise::isBroken);
    }

    Optional<Promise> last() {
        return list.isEmpty() ? Optional.empty() : Optional.of(list.get(list.size() - 1));
    }

    /** How many were broken since the debtor last owed nothing. */
    long broken() {
        List<Promise> broken = all.stream().filter(Promise::isBroken).toList();
        LocalDate free = broken.isEmpty() ? LocalDate.MIN : lastFree();
        return broken.stream()
                .filter(promise -> promise.event().on().isAfter(free))
                .count();
    }

    /** The last day on which every invoice that there was had been paid, or the first day of all. */
    private LocalDate lastFree() {
        LocalDate free = LocalDate.MIN;
        LocalDate closed = LocalDate.MIN;
        List<Item> inOrder = situation.ledger.items().stream()
                .sorted(Comparator.comparing(item -> item.invoice().issued()))
                .toList();
        for (Item item : inOrder) {
            LocalDate before = item.invoice().issued().minusDays(1);
            free = closed.isAfter(before) ? free : before;
            LocalDate end =
                    item.open().isPositive() ? LocalDate.MAX : item.closedOn().orElse(before);
            closed = end.isAfter(closed) ? end : closed;
        }
        return free;
    }
}
