package dev.dunning.core.reference;

import dev.dunning.core.claim.ClaimLine;
import dev.dunning.core.claim.Item;
import dev.dunning.core.jurisdiction.Proposal;
import dev.dunning.core.jurisdiction.Verdict.Part;
import dev.dunning.core.notice.NoticeKind;
import dev.dunning.core.policy.CatchUp;
import dev.dunning.core.policy.PolicyDocument;
import dev.dunning.core.policy.StepDocument;
import dev.dunning.core.policy.Trigger;
import dev.dunning.core.receivable.Consequence;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Section 6: the ladder of one item. */
final class ItemLadder {

    private static final Set<NoticeKind> ASK_NOTHING =
            Set.of(NoticeKind.COURTESY, NoticeKind.CHECK_IN, NoticeKind.THANK_YOU, NoticeKind.REPAIR_CALL);

    private final WhatCounts facts;
    private final Blocks blocks;
    private final Item item;
    private final PolicyDocument policy;
    private final List<StepDocument> steps;
    private final TakenSteps taken;
    private final StepDays days;
    private final Optional<StepDocument> due;

    /** Where a step stands today. */
    private enum State {
        PAST,
        PASSED_OVER,
        WITHOUT_A_DAY,
        LATER,
        DUE
    }

    ItemLadder(WhatCounts facts, Blocks blocks, Item item) {
        this.facts = facts;
        this.blocks = blocks;
        this.item = item;
        this.policy = facts.policy(item);
        this.steps = TakenSteps.ladder(policy);
        this.taken = new TakenSteps(facts, item);
        this.days = new StepDays(facts, blocks, item, taken);
        this.due = policy.conventions().catchUp() == CatchUp.HIGHEST ? highest() : first();
    }

    Item item() {
        return item;
    }

    PolicyDocument policy() {
        return policy;
    }

    /** The step to take today. */
    Optional<StepDocument> due() {
        return due;
    }

    private Optional<StepDocument> first() {
        for (StepDocument step : steps) {
            State state = state(step);
            if (state == State.DUE || state == State.LATER) {
                return state == State.DUE ? Optional.of(step) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    private Optional<StepDocument> highest() {
        Optional<StepDocument> highest = Optional.empty();
        for (StepDocument step : steps.subList(0, withinReach())) {
            State state = state(step);
            if (state == State.LATER) {
                return highest;
            } else if (state == State.DUE) {
                highest = Optional.of(step);
            }
        }
        return highest;
    }

    /** How many steps there are up to the one that was announced; when that was taken already, up to the next. */
    private int withinReach() {
        Optional<Integer> announced = taken.announced().map(Consequence::step).flatMap(taken::place);
        if (announced.isEmpty()) {
            return steps.size();
        }
        int reach = announced.get();
        while (reach < steps.size() && (isPast(reach) || state(steps.get(reach)) == State.PASSED_OVER)) {
            reach++;
        }
        return Math.min(steps.size(), reach + 1);
    }

    /** Whether anything was ever sent about the item. */
    boolean hasBegun() {
        return taken.hadAMessage();
    }

    /** Nothing is left to come, and everything that was printed has passed. */
    boolean hasEnded() {
        boolean nothing =
                steps.stream().map(this::state).noneMatch(state -> state == State.DUE || state == State.LATER);
        return nothing && taken.lastDeadline().map(facts::isMissed).orElse(true);
    }

    /** The first line that fits. */
    private State state(StepDocument step) {
        int place = steps.indexOf(step);
        if (isPast(place)) {
            return State.PAST;
        } else if (isPassedOver(step)) {
            return State.PASSED_OVER;
        }
        boolean again = place == taken.furthest();
        Optional<LocalDate> day = again ? Optional.of(days.again(step, taken.days(place))) : days.day(step);
        if (day.isEmpty()) {
            return State.WITHOUT_A_DAY;
        }
        return mustWait(step, day.get()) ? State.LATER : State.DUE;
    }

    /** It or a later one was sent; the last one that was sent may come again. */
    private boolean isPast(int place) {
        int times = taken.days(place).size();
        boolean again = place == taken.furthest()
                && steps.get(place)
                        .repeat()
                        .filter(repeat -> times < repeat.times())
                        .isPresent();
        return place <= taken.furthest() && !again;
    }

    private boolean mustWait(StepDocument step, LocalDate day) {
        return facts.today().isBefore(day)
                || (step.kind().isDemand() && facts.booked().isBefore(days.deadline()))
                || law(step).isForSomeDays()
                || isShut(facts, step);
    }

    private boolean isPassedOver(StepDocument step) {
        boolean before = step.when().trigger() == Trigger.BEFORE_DUE;
        return (before && !facts.today().isBefore(item.due()))
                || (step.kind() == NoticeKind.STATUTORY_NOTICE && isUseless())
                || isWithoutPartner(facts, step)
                || !new Conditions(facts).hold(step)
                || law(step).isForGood()
                || hasNoWay(facts, step);
    }

    /** What asks for nothing is left out where nobody can be reached. */
    static boolean hasNoWay(WhatCounts facts, StepDocument step) {
        return isShut(facts, step) && !new HowItGoesOut(facts, step, List.of()).isClosedForSomeDays();
    }

    /** Such a step waits for a day on which it can go out. */
    static boolean isShut(WhatCounts facts, StepDocument step) {
        return isSoft(step)
                && new HowItGoesOut(facts, step, List.of()).channels().isEmpty();
    }

    private static boolean isSoft(StepDocument step) {
        return ASK_NOTHING.contains(step.kind());
    }

    /** The law asks for no such notice, or it would announce nothing. */
    private boolean isUseless() {
        List<ClaimLine.Principal> asked =
                List.of(new ClaimLine.Principal(item.id(), item.open().minus(blocks.disputed(item))));
        return facts.isHardship()
                || !facts.costs().needsNotice()
                || facts.costs().isCovered(asked)
                || facts.costs().onNotice(asked).isEmpty();
    }

    static boolean isWithoutPartner(WhatCounts facts, StepDocument step) {
        return step.kind() == NoticeKind.HAND_OVER
                && facts.dossier().creditor().partner(step.to().orElseThrow()).isEmpty();
    }

    private WhatTheLawForbids law(StepDocument step) {
        return new WhatTheLawForbids(facts, Proposal.of(step.kind(), List.of(item.id())), Part.NOTICE);
    }
}
