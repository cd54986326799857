package dev.dunning.core.decision;

import dev.dunning.core.calendar.BusinessCalendar;
import dev.dunning.core.jurisdiction.Proposal;
import dev.dunning.core.jurisdiction.Verdict;
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
        return list.stream().filter(answer -> answer.obstacles().isEmpty()).map(Answer::day);
    }

    private Answer answer(StepDocument step, Occasion occasion) {
        List<Claimable> items = situation.claimables.stream()
                .filter(claimable -> occasion.covers().test(claimable.item))
                .filter(claimable -> mayName(step, claimable))
                .toList();
        return new Answer(step, occasion, day(step, occasion), items, obstacles(step, occasion, items));
    }

    private LocalDate day(StepDocument step, Occasion occasion) {
        BusinessCalendar workingDays = situation.law.calendar();
        LocalDate counted = Calendar.fires(occasion.from(), step.when(), workingDays, situation.conventions());
        LocalDate day = counted.isBefore(occasion.earliest()) ? occasion.earliest() : counted;
        return situation
                .softSteps
                .opens(step)
                .filter(open -> !day.isAfter(situation.today))
                .orElse(day);
    }

    private static boolean mayName(StepDocument step, Claimable claimable) {
        if (step.kind().isDemand()) {
            return claimable.isFree() && claimable.isOverdue();
        }
        return claimable.blocks().stream()
                .allMatch(block -> block.kind() == Block.Kind.AGREEMENT
                        || (CONFIRMATIONS.contains(step.kind()) && block.kind() == Block.Kind.HOLD));
    }

    private List<Reason> obstacles(StepDocument step, Occasion occasion, List<Claimable> items) {
        Optional<Reason> first = wasTaken(step, occasion)
                ? Optional.of(Reason.of("step-was-sent"))
                : missing(step, items)
                        .or(() -> partner(step))
                        .or(() -> Conditions.failing(situation, step))
                        .or(() -> forbidden(step, items));
        return first.map(List::of).orElseGet(() -> situation.softSteps.withoutChannel(step)).stream()
                .map(reason -> reason.with("step", step.id()))
                .toList();
    }

    private static Optional<Reason> missing(StepDocument step, List<Claimable> items) {
        return step.kind().needsDebt() && items.isEmpty()
                ? Optional.of(Reason.of("nothing-it-could-name"))
                : Optional.empty();
    }

    private Optional<Reason> partner(StepDocument step) {
        return step.to()
                .filter(role -> situation.dossier.creditor().partner(role).isEmpty())
                .map(role -> Reason.of("no-partner-to-hand-over-to"));
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
        return situation.forbidden(proposal).map(Verdict.Forbidden::reason);
    }
}
