package dev.dunning.core.decision;

import dev.dunning.core.claim.Item;
import dev.dunning.core.debtor.Channel;
import dev.dunning.core.jurisdiction.Proposal;
import dev.dunning.core.policy.StepDocument;
import dev.dunning.core.policy.Trigger;
import dev.dunning.core.reason.Reason;
import dev.dunning.core.receivable.DunningEvent.Sent;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Steps that follow a payment: they ask for nothing. */
final class Thanks {

    private final Situation situation;

    Thanks(Situation situation) {
        this.situation = situation;
    }

    /** A step, and the day on which it comes. */
    private record Due(StepDocument step, LocalDate day) {}

    /** The first step that can go out today. */
    Optional<StepDocument> next() {
        return toCome().filter(due -> !due.day().isAfter(situation.today))
                .map(Due::step)
                .findFirst();
    }

    /** The first day on which one can go out. */
    Optional<LocalDate> day() {
        return toCome().map(Due::day).min(Comparator.naturalOrder());
    }

    /** The steps after payment that were not taken since the last overdue item was paid. */
    private Stream<Due> toCome() {
        return situation.hasOverdue()
                ? Stream.empty()
                : paidOn().stream()
                        .flatMap(paid -> situation.policy.steps().stream()
                                .filter(step ->
                                        !step.kind().needsDebt() && step.when().trigger() == Trigger.AFTER_PAID)
                                .filter(step -> !wasTaken(step, paid))
                                .filter(step ->
                                        Conditions.failing(situation, step).isEmpty())
                                .filter(step ->
                                        situation.softSteps.withoutChannel(step).isEmpty())
                                .map(step -> new Due(step, day(step, paid))));
    }

    /** Neither before its day, nor before the limits and the law let it go out. */
    private LocalDate day(StepDocument step, LocalDate paid) {
        LocalDate counted = Calendar.fires(paid, step.when(), situation.law.calendar(), situation.conventions());
        return Stream.of(situation.limits.obstacle().flatMap(Block::until), situation.softSteps.opens(step))
                .flatMap(Optional::stream)
                .reduce(counted, (one, other) -> one.isAfter(other) ? one : other);
    }

    /** The last day on which an item that had been chased was paid. */
    private Optional<LocalDate> paidOn() {
        Map<String, LocalDate> chased = new HashMap<>();
        situation.arrived.stream()
                .filter(sent -> sent.kind().isDemand())
                .forEach(sent -> sent.invoices().forEach(number -> chased.putIfAbsent(number, sent.on())));
        return situation.ledger.items().stream()
                .flatMap(
                        item -> item
                                .closedOn()
                                .filter(day -> situation.wasPaidOn(day) && wasChasedBefore(day, item, chased))
                                .stream())
                .max(Comparator.naturalOrder());
    }

    private static boolean wasChasedBefore(LocalDate day, Item item, Map<String, LocalDate> chased) {
        return Stream.of(item.id(), item.invoice().id())
                .anyMatch(number -> chased.getOrDefault(number, LocalDate.MAX).isBefore(day));
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
        List<Channel> channels =
                choice.chosen().stream().limit(situation.limits.left()).toList();
        Notice notice = new NoticeMaker(situation, step, List.of(), List.of(), channels, Optional.empty()).notice();
        return new Plan(
                List.of(notice), List.of(Reason.of("debt-was-paid").with("step", step.id())), choice.rejected());
    }
}
