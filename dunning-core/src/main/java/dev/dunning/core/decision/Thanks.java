package dev.dunning.core.decision;

import dev.dunning.core.claim.Item;
import dev.dunning.core.jurisdiction.Proposal;
import dev.dunning.core.policy.StepDocument;
import dev.dunning.core.policy.Trigger;
import dev.dunning.core.reason.Reason;
import dev.dunning.core.receivable.DunningEvent.Paid;
import dev.dunning.core.receivable.DunningEvent.Sent;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

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
                .map(step -> new Due(step, Calendar.after(paid, step.when(), situation.law.calendar()))));
    }

    /** The last day on which an item that had been chased was paid. */
    private Optional<LocalDate> paidOn() {
        return situation.ledger.items().stream()
                .filter(this::wasChased)
                .flatMap(item -> item.closedOn().stream())
                .filter(this::isPayment)
                .max(Comparator.naturalOrder());
    }

    private boolean wasChased(Item item) {
        return situation.arrived.stream()
                .filter(sent -> sent.kind().isDemand())
                .anyMatch(sent -> sent.invoices().contains(item.id())
                        || sent.invoices().contains(item.invoice().id()));
    }

    private boolean isPayment(LocalDate day) {
        return situation.events(Paid.class).stream().anyMatch(paid -> paid.on().equals(day));
    }

    private boolean wasTaken(StepDocument step, LocalDate paid) {
        return situation.messages.stream()
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
        Notice notice = new NoticeMaker(situation, step, List.of(), List.of(), choice.chosen()).notice();
        return new Plan(
                List.of(notice), List.of(Reason.of("debt-was-paid").with("step", step.id())), choice.rejected());
    }
}
