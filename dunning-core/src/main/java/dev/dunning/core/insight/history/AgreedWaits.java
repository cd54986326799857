package dev.dunning.core.insight.history;

import dev.dunning.core.claim.Item;
import dev.dunning.core.receivable.DunningEvent;
import dev.dunning.core.receivable.DunningEvent.Held;
import dev.dunning.core.receivable.DunningEvent.PlanAgreed;
import dev.dunning.core.receivable.DunningEvent.Released;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Which invoices wait because the creditor agreed: in a payment plan, or on hold. */
final class AgreedWaits {

    private final List<PlanAgreed> plans = new ArrayList<>();
    private final List<Held> holds = new ArrayList<>();
    private final List<Released> releases = new ArrayList<>();

    void note(DunningEvent event) {
        if (event instanceof PlanAgreed plan) {
            plans.add(plan);
        } else if (event instanceof Held hold) {
            holds.add(hold);
        } else if (event instanceof Released release) {
            releases.add(release);
        }
    }

    /** Whether an item was in a plan, or on hold on its due date or later. */
    boolean concern(Item item) {
        if (plans.isEmpty() && holds.isEmpty()) {
            return false;
        }
        return plans.stream()
                        .anyMatch(plan ->
                                Agreed.isMeant(plan.invoices(), plan.on(), item) && isOpenBefore(plan.on(), item))
                || about(item)
                        .anyMatch(hold -> isOpenBefore(hold.on(), item)
                                && !end(hold, item).isBefore(item.due()));
    }

    /** Whether an item is on hold at the end of the last day that is looked at. */
    boolean holdOn(LocalDate last, Item item) {
        return about(item)
                .filter(hold -> hold.until().filter(last::isAfter).isEmpty())
                .anyMatch(hold -> released(hold, item).findAny().isEmpty());
    }

    private Stream<Held> about(Item item) {
        return holds.stream().filter(hold -> Agreed.isNamed(hold.invoices(), item));
    }

    private static boolean isOpenBefore(LocalDate day, Item item) {
        return item.openAtEndOf(day.minusDays(1)).isPositive();
    }

    private LocalDate end(Held hold, Item item) {
        return Stream.concat(released(hold, item), hold.until().stream())
                .min(LocalDate::compareTo)
                .orElse(LocalDate.MAX);
    }

    private Stream<LocalDate> released(Held hold, Item item) {
        return releases.stream()
                .filter(release -> Agreed.isNamed(release.invoices(), item))
                .map(Released::on)
                .filter(day -> !day.isBefore(hold.on()));
    }
}
