package dev.dunning.core.reference;

import dev.dunning.core.claim.Item;
import dev.dunning.core.jurisdiction.Proposal;
import dev.dunning.core.jurisdiction.Verdict.Part;
import dev.dunning.core.notice.NoticeKind;
import dev.dunning.core.policy.StepDocument;
import dev.dunning.core.policy.Trigger;
import dev.dunning.core.reference.Letters.Draft;
import dev.dunning.core.reference.Occasions.Occasion;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Section 5, the second half: the steps beside the ladder. */
final class Answers {

    private static final Set<NoticeKind> CONFIRMATIONS = Set.of(
            NoticeKind.SEND_COPY,
            NoticeKind.PLAN_CONFIRMATION,
            NoticeKind.PROMISE_CONFIRMATION,
            NoticeKind.DISPUTE_ACKNOWLEDGEMENT);

    private final WhatCounts facts;
    private final Blocks blocks;
    private final Occasions occasions;

    /**
     * An answer that was not given yet.
     *
     * @param step the step
     * @param items what it names
     * @param on the day on which it comes
     */
    private record Coming(StepDocument step, List<Item> items, LocalDate on) {}

    Answers(WhatCounts facts, Blocks blocks) {
        this.facts = facts;
        this.blocks = blocks;
        this.occasions = new Occasions(facts, blocks);
    }

    /** The first thanks that can go out today. */
    Optional<Draft> thanks() {
        return come(true).stream()
                .flatMap(draft -> new Letters(facts).withinTheWeek(List.of(draft)).stream())
                .findFirst();
    }

    /** The first other answer that no limit hinders. */
    Optional<Draft> others() {
        return come(false).stream().findFirst();
    }

    private List<Draft> come(boolean thanks) {
        return coming(thanks).stream()
                .filter(answer -> !answer.on().isAfter(facts.today()))
                .filter(answer -> new HowOften(facts).allowsAnswer())
                .filter(answer -> !ItemLadder.isShut(facts, answer.step()))
                .map(answer -> new Letters(facts).draft(answer.step(), answer.items(), List.of()))
                .toList();
    }

    /** Whether thanks are still to come: their day is ahead, or limits and channels are in the way for some days. */
    boolean thanksWillCome() {
        return !coming(true).isEmpty();
    }

    /** The answers whose occasion stands, in the order of the policy of the debtor. */
    private List<Coming> coming(boolean thanks) {
        List<Coming> coming = new ArrayList<>();
        for (StepDocument step : facts.policy().steps()) {
            Trigger trigger = step.when().trigger();
            Optional<Occasion> occasion = occasions.of(trigger);
            if (occasion.isPresent() && (trigger == Trigger.AFTER_PAID) == thanks) {
                Coming answer = answer(step, occasion.get());
                if (!wasGiven(step, occasion.get()) && comes(answer)) {
                    coming.add(answer);
                }
            }
        }
        return coming;
    }

    private Coming answer(StepDocument step, Occasion occasion) {
        List<Item> items = occasion.items().stream()
                .filter(item -> item.open().isPositive() && mayName(step, item))
                .toList();
        LocalDate counted = StepDays.after(facts.law().calendar(), occasion.on(), step.when());
        return new Coming(step, items, StepDays.onFirstDay(facts.policy(), counted));
    }

    private boolean mayName(StepDocument step, Item item) {
        if (step.kind().isDemand()) {
            return item.isOverdue() && blocks.isFree(item);
        }
        return CONFIRMATIONS.contains(step.kind())
                ? blocks.of(item).stream().allMatch(Block::isPause)
                : blocks.of(item).stream().allMatch(Block::allowsAnswers);
    }

    /** Once for each occasion; a message of a step that the policy does not know counts by its kind. */
    private boolean wasGiven(StepDocument step, Occasion occasion) {
        return facts.arrived().stream()
                .filter(sent -> !sent.on().isBefore(occasion.on()))
                .anyMatch(sent -> facts.policy().step(sent.step()).isPresent()
                        ? sent.step().equals(step.id())
                        : sent.kind() == step.kind());
    }

    private boolean comes(Coming answer) {
        NoticeKind kind = answer.step().kind();
        Proposal proposal = Proposal.of(kind, names(answer.items()));
        return (!kind.needsDebt() || !answer.items().isEmpty())
                && new Conditions(facts).hold(answer.step())
                && !ItemLadder.isWithoutPartner(facts, answer.step())
                && !ItemLadder.hasNoWay(facts, answer.step())
                && !new WhatTheLawForbids(facts, proposal, Part.NOTICE).isForbidden();
    }

    private static List<String> names(List<Item> items) {
        return items.stream().map(Item::id).toList();
    }
}
