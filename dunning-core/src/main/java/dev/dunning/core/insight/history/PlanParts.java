package dev.dunning.core.insight.history;

import dev.dunning.core.claim.Facts;
import dev.dunning.core.claim.Item;
import dev.dunning.core.receivable.DunningEvent.PlanAgreed;
import dev.dunning.core.receivable.DunningEvent.PlanCancelled;
import dev.dunning.core.receivable.Instalment;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** What became of the parts of payment plans whose day is past and whose payments are known. */
final class PlanParts {

    private final Settlements settlements;
    private final LocalDate known;
    private final List<PlanAgreed> plans;

    PlanParts(Settlements settlements, LocalDate known) {
        this.settlements = settlements;
        this.known = known;
        this.plans = Facts.of(settlements.events(), PlanAgreed.class);
    }

    Kept kept() {
        Kept all = Kept.NONE;
        for (PlanAgreed plan : plans) {
            all = all.plus(kept(plan));
        }
        return all;
    }

    /** With the first part that is missed a plan is broken, and no further part of it counts. */
    private Kept kept(PlanAgreed plan) {
        List<Item> items = settlements.ledger().items().stream()
                .filter(item -> Agreed.isMeant(plan.invoices(), plan.on(), item))
                .toList();
        long before = open(items, plan.on().minusDays(1));
        LocalDate end = end(plan);
        long asked = 0;
        int kept = 0;
        for (Instalment part : inOrder(plan)) {
            if (!part.due().isBefore(end)) {
                break;
            }
            asked += part.amount().minorUnits();
            if (before - open(items, part.due()) < Math.min(before, asked)) {
                return new Kept(kept, 1);
            }
            kept++;
        }
        return new Kept(kept, 0);
    }

    static List<Instalment> inOrder(PlanAgreed plan) {
        return plan.instalments().stream()
                .sorted(Comparator.comparing(Instalment::due))
                .toList();
    }

    private static long open(List<Item> items, LocalDate day) {
        return items.stream()
                .mapToLong(item -> item.openAtEndOf(day).minorUnits())
                .reduce(0, Math::addExact);
    }

    /** The day from which on parts of a plan are not asked any more, or not known. */
    private LocalDate end(PlanAgreed plan) {
        Stream<LocalDate> next = plans.stream().map(PlanAgreed::on).filter(day -> day.isAfter(plan.on()));
        Stream<LocalDate> cancelled = Facts.of(settlements.events(), PlanCancelled.class).stream()
                .map(PlanCancelled::on)
                .filter(day -> !day.isBefore(plan.on()));
        return Stream.concat(next, cancelled)
                .min(LocalDate::compareTo)
                .filter(known::isAfter)
                .orElse(known);
    }
}
