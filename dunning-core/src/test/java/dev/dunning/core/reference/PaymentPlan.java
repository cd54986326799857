package dev.dunning.core.reference;

import dev.dunning.core.claim.Item;
import dev.dunning.core.money.Money;
import dev.dunning.core.receivable.DunningEvent.PaymentReversed;
import dev.dunning.core.receivable.DunningEvent.PlanAgreed;
import dev.dunning.core.receivable.DunningEvent.PlanCancelled;
import dev.dunning.core.receivable.Instalment;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Section 4, the second half: the payment plan. */
final class PaymentPlan {

    private final WhatCounts facts;
    private final Optional<PlanAgreed> plan;

    PaymentPlan(WhatCounts facts) {
        this.facts = facts;
        this.plan = facts.last(PlanAgreed.class).filter(agreed -> !isCancelled(agreed));
    }

    private boolean isCancelled(PlanAgreed agreed) {
        return facts.all(PlanCancelled.class).stream()
                .anyMatch(cancelled -> !cancelled.on().isBefore(agreed.on()));
    }

    Optional<PlanAgreed> plan() {
        return plan;
    }

    boolean pauses(Item item) {
        return isRunning() && covers(item);
    }

    boolean isRunning() {
        return plan.isPresent() && !isBroken() && !isFulfilled();
    }

    boolean covers(Item item) {
        return plan.filter(agreed -> WhatCounts.covers(agreed.invoices(), agreed.on(), item))
                .isPresent();
    }

    List<Item> items() {
        return facts.items().stream().filter(this::covers).toList();
    }

    boolean isBroken() {
        return instalments().stream().anyMatch(this::wasBroken);
    }

    private boolean isFulfilled() {
        return firstMissed().isEmpty()
                && instalments().stream().map(Instalment::due).allMatch(facts::isMissed);
    }

    /** The first instalment that is not covered by all that came in. */
    Optional<Instalment> firstMissed() {
        return instalments().stream().filter(this::isMissed).findFirst();
    }

    private List<Instalment> instalments() {
        return plan.map(agreed -> agreed.instalments().stream()
                        .sorted(Comparator.comparing(Instalment::due))
                        .toList())
                .orElse(List.of());
    }

    private boolean isMissed(Instalment instalment) {
        return facts.isMissed(instalment.due()) && !isCovered(instalment, facts.today());
    }

    private boolean wasBroken(Instalment instalment) {
        LocalDate lastCure = lastCure(instalment.due());
        if (facts.isMissed(lastCure) && !isCovered(instalment, lastCure)) {
            return true;
        }
        return facts.all(PaymentReversed.class).stream()
                .map(PaymentReversed::on)
                .filter(lastCure::isBefore)
                .filter(day -> facts.isMissed(lastCure(day)))
                .anyMatch(day -> !isCovered(instalment, day) && !isCovered(instalment, lastCure(day)));
    }

    /** The last day on which paying still keeps the plan alive. */
    LocalDate lastCure(LocalDate due) {
        return due.plusDays(facts.policy().conventions().cureDays());
    }

    private boolean isCovered(Instalment instalment, LocalDate through) {
        PlanAgreed agreed = plan.orElseThrow();
        Money received = new Receipts(facts, agreed.invoices(), agreed.on()).received(through);
        return dueThrough(instalment.due()).compareTo(received) <= 0;
    }

    private Money dueThrough(LocalDate day) {
        Money sum = facts.dossier().zero();
        for (Instalment instalment : instalments()) {
            if (!instalment.due().isAfter(day)) {
                sum = sum.plus(instalment.amount());
            }
        }
        return sum;
    }
}
