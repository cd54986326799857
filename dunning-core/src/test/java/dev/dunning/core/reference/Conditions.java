package dev.dunning.core.reference;

import dev.dunning.core.claim.Item;
import dev.dunning.core.debtor.Debtor;
import dev.dunning.core.money.Money;
import dev.dunning.core.money.Rate;
import dev.dunning.core.policy.Condition;
import dev.dunning.core.policy.StepDocument;
import dev.dunning.core.receivable.DunningEvent.DebtorSaid;
import dev.dunning.core.receivable.LateReason;
import java.math.RoundingMode;
import java.util.Collections;
import java.util.List;
import java.util.Set;

/** What must hold for a step to come; everything that is named must hold. */
record Conditions(WhatCounts facts) {

    boolean hold(StepDocument step) {
        return step.condition().map(this::hold).orElse(true);
    }

    private boolean hold(Condition condition) {
        Debtor debtor = facts.dossier().debtor();
        return condition.openBalance().map(this::isOpen).orElse(true)
                && condition.openShare().map(this::isShareOverdue).orElse(true)
                && condition
                        .openInvoices()
                        .map(count -> overdueInvoices() >= count)
                        .orElse(true)
                && (condition.debtorKinds().isEmpty() || condition.debtorKinds().contains(debtor.kind()))
                && debtor.tags().containsAll(condition.tags())
                && Collections.disjoint(debtor.tags(), condition.withoutTags())
                && (condition.said().isEmpty() || wasSaidLast(condition.said()))
                && condition.latePaymentRisk().map(this::isRisk).orElse(true);
    }

    private boolean isOpen(Money least) {
        return least.currency().equals(facts.open().currency()) && facts.open().compareTo(least) >= 0;
    }

    private List<Item> overdue() {
        return facts.items().stream().filter(Item::isOverdue).toList();
    }

    private boolean isShareOverdue(Rate least) {
        Money overdue = Money.sum(
                facts.open().currency(), overdue().stream().map(Item::open).toList());
        return facts.open().isPositive() && overdue.compareTo(facts.open().percent(least, RoundingMode.CEILING)) >= 0;
    }

    private long overdueInvoices() {
        return overdue().stream().map(item -> item.invoice().id()).distinct().count();
    }

    private boolean wasSaidLast(Set<LateReason> reasons) {
        return facts.last(DebtorSaid.class)
                .filter(said -> reasons.contains(said.reason()))
                .isPresent();
    }

    private boolean isRisk(Rate least) {
        return facts.dossier()
                .debtor()
                .latePaymentRisk()
                .filter(risk -> risk.compareTo(least) >= 0)
                .isPresent();
    }
}
