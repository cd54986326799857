package dev.dunning.core.decision;

import dev.dunning.core.claim.Item;
import dev.dunning.core.decision.Promise.State;
import dev.dunning.core.money.Money;
import dev.dunning.core.receivable.DunningEvent.Promised;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The promises of a debtor about what is still open, oldest first. */
final class Promises {

    private final Situation situation;
    private final LocalDate oldest;
    private final List<Promise> list;

    Promises(Situation situation, List<Item> open) {
        this.situation = situation;
        this.oldest = open.stream()
                .map(item -> item.invoice().issued())
                .min(Comparator.naturalOrder())
                .orElse(LocalDate.MAX);
        this.list = situation.events(Promised.class).stream()
                .map(this::judge)
                .filter(this::isAboutSomethingOpen)
                .toList();
    }

    private Promise judge(Promised event) {
        Set<String> items = situation.register.items(event.invoices());
        Money received = situation.receipts.between(event.invoices(), event.on(), event.by());
        return new Promise(event, items, received, state(event, received));
    }

    /** A promise about everything that is still about something open was not kept. */
    private State state(Promised event, Money received) {
        if (!situation.today.isAfter(event.by()) || situation.booked.isBefore(event.by())) {
            return State.OPEN;
        }
        if (event.amount().filter(amount -> received.compareTo(amount) >= 0).isPresent()) {
            return State.KEPT;
        }
        return received.isPositive() ? State.PARTLY_KEPT : State.BROKEN;
    }

    private boolean isAboutSomethingOpen(Promise promise) {
        return promise.event().invoices().isEmpty()
                ? !oldest.isAfter(promise.event().on())
                : !promise.items().isEmpty();
    }

    List<Promise> open() {
        return list.stream().filter(Promise::isOpen).toList();
    }

    Optional<Promise> last() {
        return list.isEmpty() ? Optional.empty() : Optional.of(list.get(list.size() - 1));
    }

    long broken() {
        return list.stream().filter(Promise::isBroken).count();
    }
}
