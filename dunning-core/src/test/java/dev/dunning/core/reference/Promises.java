package dev.dunning.core.reference;

import dev.dunning.core.claim.Item;
import dev.dunning.core.money.Money;
import dev.dunning.core.receivable.DunningEvent.Promised;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Section 4, the first half: promises. */
record Promises(WhatCounts facts) {

    /** What became of a promise. */
    enum Fate {
        OPEN,
        KEPT,
        PARTLY_KEPT,
        BROKEN
    }

    /** The last one that is about something open. */
    Optional<Promised> last() {
        return facts.all(Promised.class).stream()
                .filter(this::isAboutSomethingOpen)
                .reduce((earlier, later) -> later);
    }

    boolean pauses(Item item) {
        return facts.all(Promised.class).stream()
                .anyMatch(promised -> stands(promised) && WhatCounts.covers(promised.invoices(), promised.on(), item));
    }

    /** Its pause lasts through its last day, whether it is kept early or not. */
    boolean stands(Promised promised) {
        return !facts.isMissed(promised.by());
    }

    List<Item> items(Promised promised) {
        return facts.items().stream()
                .filter(item -> WhatCounts.covers(promised.invoices(), promised.on(), item))
                .toList();
    }

    Fate fate(Promised promised) {
        if (stands(promised)) {
            return Fate.OPEN;
        } else if (items(promised).isEmpty()) {
            return Fate.KEPT;
        }
        Money paid = new Receipts(facts, promised.invoices(), promised.on()).received(promised.by());
        boolean kept = promised.amount().isPresent()
                ? paid.compareTo(promised.amount().get()) >= 0
                : items(promised).stream()
                        .noneMatch(item -> item.openAtEndOf(promised.by()).isPositive());
        if (kept) {
            return Fate.KEPT;
        }
        return paid.isPositive() ? Fate.PARTLY_KEPT : Fate.BROKEN;
    }

    /** The promises that stand and came after too many that were not kept. */
    List<Promised> afterTooManyBroken() {
        Optional<Integer> most = facts.policy().limits().brokenPromises();
        return facts.all(Promised.class).stream()
                .filter(promised -> stands(promised) && isAboutSomethingOpen(promised))
                .filter(promised -> most.isPresent() && brokenBefore(promised) >= most.get())
                .toList();
    }

    private boolean isAboutSomethingOpen(Promised promised) {
        return items(promised).stream().anyMatch(item -> item.open().isPositive());
    }

    private long brokenBefore(Promised promised) {
        return facts.all(Promised.class).stream()
                .filter(earlier -> facts.isAfter(promised, earlier) && wasNotKept(earlier))
                .filter(earlier -> owedSomethingAllTheTime(facts.items(), earlier.on(), promised.on()))
                .count();
    }

    boolean wasNotKept(Promised promised) {
        return fate(promised) == Fate.BROKEN || fate(promised) == Fate.PARTLY_KEPT;
    }

    private boolean owedSomethingAllTheTime(List<Item> items, LocalDate from, LocalDate through) {
        return from.isAfter(through)
                || from.datesUntil(through.plusDays(1)).allMatch(day -> owedSomethingOn(items, day));
    }

    private boolean owedSomethingOn(List<Item> items, LocalDate day) {
        return items.stream()
                .anyMatch(item -> !item.invoice().issued().isAfter(day)
                        && facts.closed(item)
                                .map(day::isBefore)
                                .orElse(item.open().isPositive()));
    }
}
