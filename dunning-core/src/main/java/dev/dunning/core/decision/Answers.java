package dev.dunning.core.decision;

import dev.dunning.core.calendar.BusinessCalendar;
import dev.dunning.core.jurisdiction.Proposal;
import dev.dunning.core.notice.NoticeKind;
import dev.dunning.core.policy.StepDocument;
import dev.dunning.core.policy.Trigger;
import dev.dunning.core.reason.Reason;
import dev.dunning.core.receivable.DunningEvent.Sent;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Steps beside the ladder: each answers something that the debtor did, once. */
final class Answers {

    /** What may be said even while everything is paused: it only confirms what the debtor said. */
    private static final Set<NoticeKind> CONFIRMATIONS = EnumSet.of(
            NoticeKind.PROMISE_CONFIRMATION,
            NoticeKind.PLAN_CONFIRMATION,
            NoticeKind.DISPUTE_ACKNOWLEDGEMENT,
            NoticeKind.SEND_COPY);

    private final Situation situation;
    private final List<Answer> list;

    Answers(Situation situation) {
        this.situation = situation;
        List<Occasion> occasions = new Occasions(situation).list();
        this.list = situation.policy.steps().stream()
                .filter(step -> step.when().trigger().isAnswer() && step.when().trigger() != Trigger.AFTER_PAID)
                .flatMap(step -> occasions.stream()
                        .filter(occasion -> occasion.trigger() == step.when().trigger())
                        .map(occasion -> answer(step, occasion)))
                .toList();
    }

    /** Every answer that an occasion could have, in the order of the policy. */
    List<Answer> list() {
        return list;
    }

    /** The first answer whose day has come. */
    Optional<Answer> due() {
        return list.stream().filter(answer -> answer.isDue(situation.today)).findFirst();
    }

    /** The days on which an answer may come. */
    Stream<LocalDate> days() {
        return list.stream().filter(answer -> answer.obstacle().isEmpty()).map(Answer::day);
    }

    private Answer answer(StepDocument step, Occasion occasion) {
        List<Claimable> items = situation.claimables.stream()
                .filter(claimable -> occasion.covers().test(claimable.item))
                .filter(claimable -> mayName(step, claimable))
                .toList();
        return new Answer(step, occasion, day(step, occasion), items, obstacle(step, occasion, items));
    }

    private LocalDate day(StepDocument step, Occasion occasion) {
        BusinessCalendar workingDays = situation.law.calendar();
        LocalDate counted = Calendar.fires(occasion.from(), step.when(), workingDays, situation.conventions());
        return counted.isBefore(occasion.earliest()) ? occasion.earliest() : counted;
    }

    private static boolean mayName(StepDocument step, Claimable claimable) {
        if (step.kind().isDemand()) {
            return claimable.isFree() && claimable.isOverdue();
        }
        return claimable.blocks().stream()
                .allMatch(block -> block.kind() == Block.Kind.AGREEMENT
                        || (CONFIRMATIONS.contains(step.kind()) && block.kind() == Block.Kind.HOLD));
    }

    private Optional<Reason> obstacle(StepDocument step, Occasion occasion, List<Claimable> items) {
        if (wasTaken(step, occasion)) {
            return Optional.of(Reason.of("step-was-sent").with("step", step.id()));
        }
        if (step.kind().needsDebt() && items.isEmpty()) {
            return Optional.of(Reason.of("nothing-it-could-name").with("step", step.id()));
        }
        return Conditions.failing(situation, step)
                .map(reason -> reason.with("step", step.id()))
                .or(() -> forbidden(step, items));
    }

    private boolean wasTaken(StepDocument step, Occasion occasion) {
        return situation.arrived.stream()
                .filter(sent -> !sent.on().isBefore(occasion.from()))
                .anyMatch(sent -> sent.step().equals(step.id()) || countsByKind(sent, step));
    }

    private boolean countsByKind(Sent sent, StepDocument step) {
        return sent.kind() == step.kind() && situation.policy.step(sent.step()).isEmpty();
    }

    private Optional<Reason> forbidden(StepDocument step, List<Claimable> items) {
        Proposal proposal =
                Proposal.of(step.kind(), items.stream().map(Claimable::id).toList());
        return situation.forbidden(proposal).map(verdict -> verdict.reason().with("step", step.id()));
    }
}
