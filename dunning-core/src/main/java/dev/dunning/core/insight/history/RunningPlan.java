package dev.dunning.core.insight.history;

import dev.dunning.core.claim.Facts;
import dev.dunning.core.claim.Item;
import dev.dunning.core.money.Money;
import dev.dunning.core.receivable.Dossier;
import dev.dunning.core.receivable.DunningEvent.PlanAgreed;
import dev.dunning.core.receivable.DunningEvent.PlanCancelled;
import dev.dunning.core.receivable.Instalment;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The payment plan that runs on a day: the last one, if it was neither cancelled nor missed as far as payments are known.
 *
 * @param agreed the plan
 * @param toCome the parts that may still come, each with what is left of it, in order
 */
record RunningPlan(PlanAgreed agreed, List<Instalment> toCome) {

    static Optional<RunningPlan> in(Settlements settlements, Dossier dossier, LocalDate on) {
        return Facts.of(settlements.events(), PlanAgreed.class).stream()
                .reduce((earlier, later) -> later)
                .filter(plan -> Facts.of(settlements.events(), PlanCancelled.class).stream()
                        .allMatch(end -> end.on().isBefore(plan.on())))
                .flatMap(plan -> unlessMissed(plan, settlements, dossier, on));
    }

    private static Optional<RunningPlan> unlessMissed(
            PlanAgreed plan, Settlements settlements, Dossier dossier, LocalDate on) {
        LocalDate known = dossier.bookedBy(on);
        List<Instalment> toCome = new ArrayList<>();
        long received = received(plan, settlements, new AsKnown(settlements));
        for (Instalment part : PlanParts.inOrder(plan)) {
            long left = part.amount().minorUnits() - received;
            received = Math.max(0, -left);
            if (left > 0 && part.due().isBefore(known)) {
                return Optional.empty();
            } else if (left > 0) {
                toCome.add(Instalment.of(part.due(), Money.ofMinor(part.amount().currency(), left)));
            }
        }
        return toCome.isEmpty() ? Optional.empty() : Optional.of(new RunningPlan(plan, toCome));
    }

    /** What came in, was credited or was given up of what the plan is about, from its first day on. */
    private static long received(PlanAgreed plan, Settlements settlements, AsKnown known) {
        LocalDate eve = plan.on().minusDays(1);
        Map<String, Item> now = new HashMap<>();
        settlements.ledger().items().forEach(item -> now.put(item.id(), item));
        return known.on(eve).items().stream()
                .filter(item -> Agreed.isMeant(plan.invoices(), plan.on(), item))
                .mapToLong(item -> item.openAtEndOf(eve).minorUnits()
                        - now.getOrDefault(item.id(), item).open().minorUnits())
                .filter(less -> less > 0)
                .reduce(0, Math::addExact);
    }

    List<Item> meant(Collection<Item> items) {
        return items.stream()
                .filter(item -> Agreed.isMeant(agreed.invoices(), agreed.on(), item))
                .toList();
    }
}
