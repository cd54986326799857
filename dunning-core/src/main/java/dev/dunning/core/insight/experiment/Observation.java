package dev.dunning.core.insight.experiment;

import dev.dunning.core.claim.Item;
import dev.dunning.core.insight.history.LastingPayments;
import dev.dunning.core.insight.history.PlanParts;
import dev.dunning.core.insight.history.Settlements;
import dev.dunning.core.receivable.Dossier;
import dev.dunning.core.receivable.DunningEvent;
import dev.dunning.core.receivable.DunningEvent.Complained;
import dev.dunning.core.receivable.DunningEvent.Left;
import dev.dunning.core.receivable.DunningEvent.PlanAgreed;
import dev.dunning.core.receivable.DunningEvent.Sent;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * What became of one debtor in an experiment, counted for the arm of the first message that reached it, whatever happened
 * since.
 *
 * <p>What it owed is what those invoices asked on the day before that message, without what was credited on whatever day: a
 * credit is the creditor's own correction, and no payment. Who owed nothing of it has nothing to pay, and is not measured.
 * What was given up stays owed, and a payment that went back by the day of the report never came in.
 *
 * @param arm id of the arm
 * @param isMeasured whether the days after which it is looked who paid are over and booked, and anything was owed
 * @param paid whether by then all that was owed had come in
 * @param share how much of what was owed came in by then, from 0 to 1
 * @param harms what happened since the first message
 */
record Observation(String arm, boolean isMeasured, boolean paid, double share, Set<Harm> harms) {

    /** The outcome of a debtor; empty when it is not in the experiment, or no message of it arrived. */
    static Optional<Observation> of(Experiment experiment, Dossier dossier, LocalDate on, List<DunningEvent> events) {
        return First.arrived(experiment, events)
                .map(first ->
                        new Observed(experiment, LastingPayments.alone(dossier, on), on, events, first).outcome());
    }

    /** The facts of one debtor since its first message. */
    private record Observed(
            Experiment experiment, Dossier dossier, LocalDate on, List<DunningEvent> events, Sent first, Owed owed) {

        private Observed(Experiment experiment, Dossier dossier, LocalDate on, List<DunningEvent> events, Sent first) {
            this(experiment, dossier, on, events, first, new Owed(dossier, on));
        }

        private Observation outcome() {
            LocalDate end = first.on().plusDays(experiment.horizon());
            LocalDate known = dossier.bookedBy(on);
            List<Item> items = owed.items().stream().filter(named()).toList();
            long then = owed.atEndOf(first.on().minusDays(1), items);
            return end.isAfter(known) || then == 0
                    ? outcome(false, 0)
                    : outcome(true, 1 - (double) owed.atEndOf(end, items) / then);
        }

        private Observation outcome(boolean isMeasured, double share) {
            String arm = first.experiment().orElseThrow().arm();
            return new Observation(arm, isMeasured, share >= 1, Math.max(0, share), harms());
        }

        private Predicate<Item> named() {
            Set<String> named = Set.copyOf(first.invoices());
            return item ->
                    named.contains(item.id()) || named.contains(item.invoice().id());
        }

        private Set<Harm> harms() {
            Set<Harm> harms = EnumSet.noneOf(Harm.class);
            for (DunningEvent event : events) {
                if (!event.on().isBefore(first.on())) {
                    harm(event).ifPresent(harms::add);
                }
            }
            return harms;
        }

        private Optional<Harm> harm(DunningEvent event) {
            if (event instanceof Complained) {
                return Optional.of(Harm.COMPLAINT);
            } else if (event instanceof Left) {
                return Optional.of(Harm.LEFT);
            }
            return event instanceof PlanAgreed plan && isBroken(plan)
                    ? Optional.of(Harm.BROKEN_PLAN)
                    : Optional.empty();
        }

        private boolean isBroken(PlanAgreed plan) {
            return new PlanParts(new Settlements(dossier, on), dossier, on)
                    .broken()
                    .contains(plan);
        }
    }
}
