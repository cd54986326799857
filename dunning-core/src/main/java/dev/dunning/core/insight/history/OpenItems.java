package dev.dunning.core.insight.history;

import dev.dunning.core.claim.Item;
import dev.dunning.core.money.Money;
import dev.dunning.core.receivable.Dossier;
import dev.dunning.core.receivable.DunningEvent.Promised;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Says of all that is open what is agreed about it. */
public final class OpenItems {

    private final Dossier dossier;
    private final Settlements settlements;
    private final LocalDate on;
    /** Whether anything was paid after it is not known yet. */
    private final LocalDate known;

    private final List<Item> open;
    private final Map<Item, Obstacle> obstacles = new HashMap<>();
    private final Map<Item, List<Pledge>> pledges = new HashMap<>();
    /** What nothing is agreed about yet, the oldest first. */
    private final Map<Item, Money> free = new LinkedHashMap<>();

    private OpenItems(Dossier dossier, Settlements settlements, LocalDate on) {
        this.dossier = dossier;
        this.settlements = settlements;
        this.on = on;
        this.known = dossier.bookedBy(on);
        this.open = settlements.ledger().items().stream()
                .filter(item -> item.open().isPositive())
                .toList();
    }

    /**
     * Looks at all that is open.
     *
     * @param dossier the facts
     * @param settlements its history as known on the day
     * @param on the day, at its end
     * @return the open invoices and instalments, in the order of the ledger
     */
    public static List<OpenItem> of(Dossier dossier, Settlements settlements, LocalDate on) {
        return new OpenItems(dossier, settlements, on).list();
    }

    /**
     * Lists what a payment plan that runs has set other days for.
     *
     * @param dossier the facts
     * @param settlements its history as known on the day
     * @param on the day, at its end
     * @return numbers of open invoices and instalments
     */
    public static Set<String> planned(Dossier dossier, Settlements settlements, LocalDate on) {
        return of(dossier, settlements, on).stream()
                .filter(OpenItem::isPlanned)
                .map(open -> open.item().id())
                .collect(Collectors.toUnmodifiableSet());
    }

    private List<OpenItem> list() {
        List<String> disputes = new Agreed(settlements, dossier, on).unresolved();
        open.forEach(item -> free(item, disputes));
        RunningPlan.in(settlements, dossier, on)
                .filter(plan -> SpokenFor.stands(plan.agreed().on(), dossier.debtor(), on))
                .ifPresent(this::plan);
        Promises.in(settlements).stream()
                .filter(open -> SpokenFor.stands(open.promise().on(), dossier.debtor(), on))
                .forEach(this::promise);
        if (SpokenFor.isOn(dossier.debtor(), on)) {
            open.forEach(item -> obstacles.putIfAbsent(item, Obstacle.SPOKEN_FOR));
        }
        return open.stream().map(this::openItem).toList();
    }

    private void free(Item item, List<String> disputes) {
        if (disputes.contains(item.id()) || disputes.contains(item.invoice().id())) {
            obstacles.put(item, Obstacle.DISPUTED);
        } else if (settlements.waits().holdOn(on, item)) {
            obstacles.put(item, Obstacle.HELD);
        } else {
            free.put(item, item.open());
        }
    }

    private void plan(RunningPlan plan) {
        plan.toCome().forEach(part -> pledge(plan.meant(free.keySet()), part.amount(), part.due(), true));
    }

    private void promise(Promises.Fate open) {
        Promised promise = open.promise();
        if (!promise.by().isBefore(known)) {
            List<Item> meant = free.keySet().stream()
                    .filter(item -> Agreed.isMeant(promise.invoices(), promise.on(), item))
                    .toList();
            pledge(meant, open.left().orElseGet(() -> sum(meant)), promise.by(), false);
        }
    }

    private Money sum(List<Item> items) {
        return Money.sum(dossier.currency(), items.stream().map(this::left).toList());
    }

    private Money left(Item item) {
        return free.getOrDefault(item, Money.zero(dossier.currency()));
    }

    /** Takes so much of what nothing is agreed about, the oldest first. */
    private void pledge(List<Item> items, Money most, LocalDate day, boolean isPlanned) {
        Money rest = most;
        for (Item item : items) {
            Money part = rest.min(left(item));
            if (part.isPositive()) {
                pledges.computeIfAbsent(item, first -> new ArrayList<>()).add(new Pledge(later(day), part, isPlanned));
                free.put(item, left(item).minus(part));
                rest = rest.minus(part);
            }
        }
        free.values().removeIf(Money::isZero);
    }

    /** What is not booked through the last day that is known comes on the next at the earliest. */
    private LocalDate later(LocalDate day) {
        return day.isAfter(known) ? day : known.plusDays(1);
    }

    private OpenItem openItem(Item item) {
        List<Pledge> agreed = pledges.getOrDefault(item, List.of()).stream()
                .sorted(Comparator.comparing(Pledge::day))
                .toList();
        Optional<Obstacle> obstacle = Optional.ofNullable(obstacles.get(item));
        return new OpenItem(
                item, obstacle, agreed, obstacle.isPresent() && agreed.isEmpty() ? item.open() : left(item));
    }
}
