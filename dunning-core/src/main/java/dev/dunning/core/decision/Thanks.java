package dev.dunning.core.decision;

import dev.dunning.core.jurisdiction.Proposal;
import dev.dunning.core.policy.StepDocument;
import dev.dunning.core.policy.Trigger;
import dev.dunning.core.reason.Reason;
import dev.dunning.core.receivable.DunningEvent.Paid;
import dev.dunning.core.receivable.DunningEvent.Sent;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Steps that follow a payment: they ask for nothing. */
final class Thanks {

    private final Situation situation;

    Thanks(Situation situation) {
        this.situation = situation;
    }

    /** A step, and the day on which it comes. */
    record Due(StepDocument step, LocalDate day) {}

    /** The first step after payment that was not taken since the last overdue item was paid. */
    Optional<Due> next() {
        if (situation.hasOverdue()) {
            return Optional.empty();
        }
        return paidOn().flatMap(paid -> situation.policy.steps().stream()
                .filter(step -> !step.kind().needsDebt() && step.when().trigger() == Trigger.AFTER_PAID)
                .filter(step -> !wasTaken(step, paid))
                .filter(step -> Conditions.failing(situation, step).isEmpty())
                .findFirst()
                .map(step -> new Due(
                        step, Calendar.fires(paid, step.when(), situation.law.calendar(), situation.conventions()))));
    }

    /** The last day on which an item that had been chased was paid. */
    private Optional<LocalDate> paidOn() {
        Set<String> chased = new HashSet<>();
        situation.arrived.stream()
                .filter(sent -> sent.kind().isDemand())
                .forEach(sent -> chased.addAll(sent.invoices()));
        Set<LocalDate> payments =
                situation.events(Paid.class).stream().map(Paid::on).collect(Collectors.toSet());
        return situation.ledger.items().stream()
                .filter(item -> chased.contains(item.id())
                        || chased.contains(item.invoice().id()))
                .flatMap(item -> item.closedOn().stream())
                .filter(payments::contains)
                .max(Comparator.naturalOrder());
    }

    private boolean wasTaken(StepDocument step, LocalDate paid) {
        return situation.arrived.stream()
                .filter(sent -> !sent.on().isBefore(paid))
                .anyMatch(sent -> sent.step().equals(step.id()) || countsByKind(sent, step));
    }

    private boolean countsByKind(Sent sent, StepDocument step) {
        boolean known = situation.policy.steps().stream().map(StepDocument::id).anyMatch(sent.step()::equals);
        return !known && sent.kind() == step.kind();
    }

    Plan plan(StepDocument step) {
        Proposal proposal = Proposal.of(step.kind(), List.of());
        ChannelChoice choice = new ChannelChoice(situation, step, proposal);
        if (choice.chosen().isEmpty()) {
            return new Plan(List.of(), List.of(), choice.rejected());
        }
        Notice notice =
                new NoticeMaker(situation, step, List.of(), List.of(), choice.chosen(), Optional.empty()).notice();
        return new Plan(
                List.of(notice), List.of(Reason.of("debt-was-paid").with("step", step.id())), choice.rejected());
    }
}
