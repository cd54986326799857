package dev.dunning.core.insight.history;

import dev.dunning.core.claim.Facts;
import dev.dunning.core.claim.Item;
import dev.dunning.core.receivable.DunningEvent;
import dev.dunning.core.receivable.DunningEvent.Held;
import dev.dunning.core.receivable.DunningEvent.PlanAgreed;
import dev.dunning.core.receivable.DunningEvent.Released;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** Which invoices waited because the creditor agreed: in a payment plan, or on hold on their due date or later. */
final class AgreedWaits {

    private final List<PlanAgreed> plans;
    private final List<Held> holds;
    private final List<Released> releases;

    AgreedWaits(List<DunningEvent> events) {
        this.plans = Facts.of(events, PlanAgreed.class);
        this.holds = Facts.of(events, Held.class);
        this.releases = Facts.of(events, Released.class);
    }

    boolean concern(Item item) {
        if (plans.isEmpty() && holds.isEmpty()) {
            return false;
        }
        return plans.stream()
                        .anyMatch(plan ->
                                Agreed.isMeant(plan.invoices(), plan.on(), item) && isOpenBefore(plan.on(), item))
                || holds.stream()
                        .anyMatch(hold -> Agreed.isMeant(hold.invoices(), LocalDate.MAX, item)
                                && isOpenBefore(hold.on(), item)
                                && !end(hold, item).isBefore(item.due()));
    }

    private static boolean isOpenBefore(LocalDate day, Item item) {
        return item.openAtEndOf(day.minusDays(1)).isPositive();
    }

    private LocalDate end(Held hold, Item item) {
        Stream<LocalDate> released = releases.stream()
                .filter(release -> Agreed.isMeant(release.invoices(), LocalDate.MAX, item))
                .map(Released::on)
                .filter(day -> !day.isBefore(hold.on()));
        return Stream.concat(released, hold.until().stream())
                .min(LocalDate::compareTo)
                .orElse(LocalDate.MAX);
    }
}
