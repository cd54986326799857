package dev.dunning.core.insight.experiment;

import dev.dunning.core.claim.Facts;
import dev.dunning.core.claim.Item;
import dev.dunning.core.insight.history.Agreed;
import dev.dunning.core.insight.history.Settlements;
import dev.dunning.core.money.Money;
import dev.dunning.core.receivable.Dossier;
import dev.dunning.core.receivable.DunningEvent;
import dev.dunning.core.receivable.DunningEvent.Complained;
import dev.dunning.core.receivable.DunningEvent.Left;
import dev.dunning.core.receivable.DunningEvent.PlanAgreed;
import dev.dunning.core.receivable.DunningEvent.Sent;
import dev.dunning.core.receivable.DunningEvent.WrittenOff;
import dev.dunning.core.receivable.Instalment;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * What became of one debtor in an experiment, counted for the arm of its first message whatever happened since.
 *
 * @param arm id of the arm
 * @param isOver whether the days after which it is looked who paid are over and booked
 * @param paid whether by then all invoices of the first message were closed, and none was given up
 * @param share how much of what that message was about came in by then, from 0 to 1
 * @param harms what happened since the first message
 */
record Observation(String arm, boolean isOver, boolean paid, double share, Set<Harm> harms) {

    /** The outcome of a debtor; empty when it is not in the experiment. */
    static Optional<Observation> of(Experiment experiment, Dossier dossier, LocalDate on) {
        boolean maybe = dossier.history().stream()
                .anyMatch(
                        event -> event instanceof Sent sent && sent.experiment().isPresent());
        if (!maybe) {
            return Optional.empty();
        }
        Settlements settlements = new Settlements(dossier, on);
        return First.message(experiment, settlements.events())
                .map(first -> new Observed(experiment, dossier, on, settlements, first).outcome());
    }

    /** The facts of one debtor since its first message. */
    private record Observed(Experiment experiment, Dossier dossier, LocalDate on, Settlements settlements, Sent first) {

        private Observation outcome() {
            String arm = first.experiment().orElseThrow().arm();
            LocalDate end = first.on().plusDays(experiment.horizon());
            LocalDate known = dossier.bookedBy(on);
            if (end.isAfter(known)) {
                return new Observation(arm, false, false, 0, harms(known));
            }
            List<Item> items =
                    settlements.ledger().items().stream().filter(named()).toList();
            return new Observation(arm, true, isPaid(items, end), share(items, end), harms(known));
        }

        private Predicate<Item> named() {
            Set<String> named = Set.copyOf(first.invoices());
            return item ->
                    named.contains(item.id()) || named.contains(item.invoice().id());
        }

        private boolean isPaid(List<Item> items, LocalDate end) {
            Set<String> givenUp = new HashSet<>();
            Facts.of(settlements.events(), WrittenOff.class).forEach(event -> givenUp.add(event.invoice()));
            return items.stream()
                    .noneMatch(item -> item.openAtEndOf(end).isPositive()
                            || givenUp.contains(item.invoice().id()));
        }

        private double share(List<Item> items, LocalDate end) {
            long then = sum(items, first.on());
            return then == 0 ? 1 : Math.max(0, 1 - (double) sum(items, end) / then);
        }

        private long sum(List<Item> items, LocalDate day) {
            return Money.sum(
                            dossier.currency(),
                            items.stream().map(item -> item.openAtEndOf(day)).toList())
                    .minorUnits();
        }

        private Set<Harm> harms(LocalDate known) {
            Set<Harm> harms = EnumSet.noneOf(Harm.class);
            for (DunningEvent event : settlements.events()) {
                if (!event.on().isBefore(first.on())) {
                    harm(event, known).ifPresent(harms::add);
                }
            }
            return harms;
        }

        private Optional<Harm> harm(DunningEvent event, LocalDate known) {
            if (event instanceof Complained) {
                return Optional.of(Harm.COMPLAINT);
            } else if (event instanceof Left) {
                return Optional.of(Harm.LEFT);
            }
            return event instanceof PlanAgreed plan && isBroken(plan, known)
                    ? Optional.of(Harm.BROKEN_PLAN)
                    : Optional.empty();
        }

        private boolean isBroken(PlanAgreed plan, LocalDate known) {
            List<Item> items = settlements.ledger().items().stream()
                    .filter(item -> Agreed.isMeant(plan.invoices(), plan.on(), item))
                    .toList();
            long before = sum(items, plan.on().minusDays(1));
            return plan.instalments().stream()
                    .map(Instalment::due)
                    .filter(due -> due.isBefore(known))
                    .anyMatch(due -> before - sum(items, due) < Math.min(before, asked(plan, due)));
        }

        private long asked(PlanAgreed plan, LocalDate day) {
            return plan.instalments().stream()
                    .filter(instalment -> !instalment.due().isAfter(day))
                    .mapToLong(instalment -> instalment.amount().minorUnits())
                    .sum();
        }
    }
}
