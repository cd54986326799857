package dev.dunning.core.reference;

import dev.dunning.core.claim.Item;
import dev.dunning.core.claim.Ledger;
import dev.dunning.core.notice.NoticeKind;
import dev.dunning.core.policy.PolicyDocument;
import dev.dunning.core.policy.StepDocument;
import dev.dunning.core.reference.Letters.Draft;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/**
 * Section 9, the grouping: which letters the due steps make.
 *
 * @param facts the facts
 * @param blocks what keeps items from being chased
 * @param due the ladders of the items that take a step today
 */
record Grouped(WhatCounts facts, Blocks blocks, List<ItemLadder> due) {

    private static final Set<NoticeKind> ALONE = Set.of(NoticeKind.COURTESY, NoticeKind.CHECK_IN, NoticeKind.HAND_OVER);

    List<Draft> drafts() {
        return switch (facts.policy().conventions().grouping()) {
            case DEBTOR -> byPolicy();
            case STEP -> byStep();
            case INVOICE -> byItem();
        };
    }

    private List<Draft> byPolicy() {
        List<Draft> drafts = new ArrayList<>();
        for (PolicyDocument policy : policies()) {
            StepDocument furthest = steps(policy).get(0);
            List<Item> carriers = carriers(policy, furthest);
            drafts.add(draft(furthest, carriers, listedAlong(policy, furthest, carriers)));
        }
        return drafts;
    }

    private List<Draft> byStep() {
        List<Draft> drafts = new ArrayList<>();
        for (PolicyDocument policy : policies()) {
            for (StepDocument step : steps(policy)) {
                drafts.add(draft(step, carriers(policy, step), List.of()));
            }
        }
        return drafts;
    }

    private List<Draft> byItem() {
        return due.stream()
                .sorted(Comparator.comparing(ItemLadder::item, Ledger.ORDER))
                .map(ladder -> draft(step(ladder), List.of(ladder.item()), List.of()))
                .toList();
    }

    private Draft draft(StepDocument step, List<Item> carriers, List<Item> listed) {
        return new Letters(facts).draft(step, carriers, listed);
    }

    /** The policies of these items, by name. */
    private List<PolicyDocument> policies() {
        return facts.book().policies().stream()
                .filter(policy -> !under(policy).isEmpty())
                .sorted(Comparator.comparing(PolicyDocument::id))
                .toList();
    }

    private List<ItemLadder> under(PolicyDocument policy) {
        return due.stream().filter(ladder -> ladder.policy().equals(policy)).toList();
    }

    private static StepDocument step(ItemLadder ladder) {
        return ladder.due().orElseThrow();
    }

    /** The due steps of a policy, furthest first. */
    private List<StepDocument> steps(PolicyDocument policy) {
        return under(policy).stream()
                .map(Grouped::step)
                .distinct()
                .sorted(Comparator.comparing(step -> -policy.steps().indexOf(step)))
                .toList();
    }

    private List<Item> carriers(PolicyDocument policy, StepDocument step) {
        return under(policy).stream()
                .filter(ladder -> step(ladder).equals(step))
                .map(ItemLadder::item)
                .toList();
    }

    /** A note before the due date, a check-in and a hand-over speak of nothing else. */
    private List<Item> listedAlong(PolicyDocument policy, StepDocument step, List<Item> carriers) {
        return facts.items().stream()
                .filter(item -> !ALONE.contains(step.kind()))
                .filter(item -> facts.policy(item).equals(policy) && !carriers.contains(item))
                .filter(item -> item.isOverdue() && blocks.isFree(item) && !isUnderARunningTerm(item))
                .toList();
    }

    private boolean isUnderARunningTerm(Item item) {
        return facts.arrived().stream()
                .filter(sent -> sent.kind() == NoticeKind.STATUTORY_NOTICE)
                .filter(sent -> WhatCounts.names(sent.invoices(), item))
                .flatMap(sent -> sent.respondBy().stream())
                .anyMatch(last -> !last.isBefore(facts.today()));
    }
}
