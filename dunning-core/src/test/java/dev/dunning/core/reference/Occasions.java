package dev.dunning.core.reference;

import dev.dunning.core.claim.Item;
import dev.dunning.core.policy.Trigger;
import dev.dunning.core.receivable.DunningEvent;
import dev.dunning.core.receivable.DunningEvent.Disputed;
import dev.dunning.core.receivable.DunningEvent.Paid;
import dev.dunning.core.receivable.DunningEvent.Sent;
import dev.dunning.core.receivable.Instalment;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Section 5, the first half: what steps beside the ladder answer. */
final class Occasions {

    private final WhatCounts facts;
    private final Blocks blocks;
    private final Promises promises;
    private final PaymentPlan plan;

    /**
     * Something that the debtor did.
     *
     * @param on the day from which an answer counts
     * @param items what it is about; none where what it was about is paid
     */
    record Occasion(LocalDate on, List<Item> items) {}

    Occasions(WhatCounts facts, Blocks blocks) {
        this.facts = facts;
        this.blocks = blocks;
        this.promises = new Promises(facts);
        this.plan = new PaymentPlan(facts);
    }

    Optional<Occasion> of(Trigger trigger) {
        return switch (trigger) {
            case AFTER_PROMISED ->
                promises.last()
                        .filter(promises::stands)
                        .map(promised -> new Occasion(promised.on(), promises.items(promised)));
            case AFTER_PROMISE_BROKEN ->
                promises.last()
                        .filter(promises::wasNotKept)
                        .map(promised -> new Occasion(promised.by(), promises.items(promised)));
            case AFTER_PLAN_AGREED ->
                plan.plan().filter(agreed -> plan.isRunning()).map(agreed -> new Occasion(agreed.on(), plan.items()));
            case AFTER_PLAN_BROKEN ->
                plan.firstMissed().map(Instalment::due).map(due -> new Occasion(due, plan.items()));
            case AFTER_DISPUTED -> dispute();
            case AFTER_CONTACT -> contact().map(event -> new Occasion(event.on(), facts.items()));
            case AFTER_PAID -> paid();
            default -> Optional.empty();
        };
    }

    /** All disputes that are not resolved are one occasion, from the day of the last one. */
    private Optional<Occasion> dispute() {
        List<Item> disputed = facts.openItems().stream()
                .filter(item -> !blocks.disputes(item).isEmpty())
                .toList();
        return disputed.stream()
                .flatMap(item -> blocks.disputes(item).stream())
                .map(Disputed::on)
                .max(Comparator.naturalOrder())
                .map(day -> new Occasion(day, disputed));
    }

    private Optional<DunningEvent> contact() {
        return facts.events().stream()
                .filter(event -> event instanceof DunningEvent.Talked || event instanceof DunningEvent.DebtorSaid)
                .reduce((earlier, later) -> later);
    }

    private Optional<Occasion> paid() {
        if (facts.items().stream().anyMatch(Item::isOverdue)) {
            return Optional.empty();
        }
        return facts.items().stream()
                .flatMap(item -> paidAfterADemand(item).stream())
                .max(LocalDate::compareTo)
                .map(day -> new Occasion(day, List.of()));
    }

    /** The day on which a payment closed an item that a demand had named. */
    private Optional<LocalDate> paidAfterADemand(Item item) {
        return closedByAPayment(item).filter(day -> demands(item).anyMatch(day::isAfter));
    }

    boolean wasClosedByAPayment(Item item) {
        return closedByAPayment(item).isPresent();
    }

    private Optional<LocalDate> closedByAPayment(Item item) {
        return facts.closed(item)
                .filter(day -> facts.all(Paid.class).stream()
                        .anyMatch(paid -> paid.on().equals(day)));
    }

    private Stream<LocalDate> demands(Item item) {
        return facts.arrived().stream()
                .filter(sent -> sent.kind().isDemand() && WhatCounts.names(sent.invoices(), item))
                .map(Sent::on);
    }
}
