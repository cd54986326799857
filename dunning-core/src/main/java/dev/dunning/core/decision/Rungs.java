package dev.dunning.core.decision;

import dev.dunning.core.claim.ClaimLine;
import dev.dunning.core.decision.Rung.State;
import dev.dunning.core.jurisdiction.Proposal;
import dev.dunning.core.jurisdiction.Verdict;
import dev.dunning.core.notice.NoticeKind;
import dev.dunning.core.policy.Repeat;
import dev.dunning.core.policy.StepDocument;
import dev.dunning.core.policy.Trigger;
import dev.dunning.core.reason.Reason;
import dev.dunning.core.receivable.Consequence;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds where each step of the ladder stands for one item. */
final class Rungs {

    private final Situation situation;
    private final Claimable claimable;
    private final SentSteps sent;
    private final StepDays days;

    Rungs(Situation situation, Claimable claimable) {
        this.situation = situation;
        this.claimable = claimable;
        this.sent = new SentSteps(claimable.policy, situation.policy, claimable.own());
        this.days = new StepDays(situation, claimable, sent);
    }

    List<Rung> list() {
        List<StepDocument> steps = claimable.policy.steps();
        List<Rung> rungs = new ArrayList<>(steps.size());
        for (int i = 0; i < steps.size(); i++) {
            if (isOnLadder(steps.get(i))) {
                rungs.add(rung(i, steps.get(i)));
            }
        }
        return List.copyOf(rungs);
    }

    Optional<Consequence> announced() {
        return days.announced();
    }

    private static boolean isOnLadder(StepDocument step) {
        return !step.when().trigger().isAnswer()
                && step.kind() != NoticeKind.THANK_YOU
                && step.kind() != NoticeKind.REPAIR_CALL;
    }

    private Rung rung(int index, StepDocument step) {
        boolean again = index == sent.furthest() && comesAgain(index, step);
        if (index <= sent.furthest() && !again) {
            return past(index, step);
        }
        List<Reason> obstacles = obstacles(step);
        if (!obstacles.isEmpty()) {
            return passed(index, step, State.PASSED_OVER, obstacles);
        }
        return open(lawful(timed(index, step, again ? repetition(index, step) : days.of(step))));
    }

    private boolean comesAgain(int index, StepDocument step) {
        return step.repeat()
                .filter(repeat -> sent.times(index) < repeat.times())
                .isPresent();
    }

    private Optional<LocalDate> repetition(int index, StepDocument step) {
        int every = step.repeat().map(Repeat::every).orElse(0);
        return sent.lastDay(index).map(last -> days.notBeforeItsTime(step, last.plusDays(every)));
    }

    private Rung past(int index, StepDocument step) {
        if (!sent.contains(index)) {
            return passed(index, step, State.PAST, List.of(Reason.of("step-lies-behind")));
        }
        Reason reason = step.repeat()
                .map(repeat -> Reason.of("step-was-sent-as-often-as-planned").with("times", sent.times(index)))
                .orElseGet(() -> Reason.of("step-was-sent"));
        return passed(index, step, State.PAST, List.of(reason));
    }

    private static Rung passed(int index, StepDocument step, State state, List<Reason> reasons) {
        List<Reason> named =
                reasons.stream().map(reason -> reason.with("step", step.id())).toList();
        return new Rung(index, step, state, named, Optional.empty());
    }

    /** Everything for which the step is passed over. */
    private List<Reason> obstacles(StepDocument step) {
        List<Reason> obstacles = new ArrayList<>();
        if (step.when().trigger() == Trigger.BEFORE_DUE && !situation.today.isBefore(claimable.item.due())) {
            obstacles.add(Reason.of("step-lapsed-on-the-due-date"));
        }
        if (step.kind() == NoticeKind.STATUTORY_NOTICE) {
            uselessNotice().ifPresent(obstacles::add);
        }
        if (step.to()
                .filter(role -> situation.dossier.creditor().partner(role).isEmpty())
                .isPresent()) {
            obstacles.add(Reason.of("no-partner-to-hand-over-to"));
        }
        Conditions.allFailing(situation, step).forEach(obstacles::add);
        forbidden(step)
                .filter(verdict -> verdict.until().isEmpty())
                .map(Verdict.Forbidden::reason)
                .ifPresent(obstacles::add);
        obstacles.addAll(situation.softSteps.withoutChannel(step));
        return obstacles;
    }

    /** What the law forbids for some days only is not passed over: it comes when the law allows it. */
    private Rung lawful(Rung rung) {
        Optional<Verdict.Forbidden> verdict = forbidden(rung.step());
        Optional<LocalDate> until = verdict.flatMap(Verdict.Forbidden::until);
        boolean waits =
                until.isPresent() && rung.day().isPresent() && rung.day().get().isBefore(until.get());
        return waits
                ? new Rung(
                        rung.index(),
                        rung.step(),
                        State.LATER,
                        List.of(verdict.get()
                                .reason()
                                .with("step", rung.step().id())
                                .with("day", until.get())),
                        until)
                : rung;
    }

    /** What asks for nothing comes when one of its channels may be used. */
    private Rung open(Rung rung) {
        return situation
                .softSteps
                .opens(rung.step())
                .filter(day -> rung.isDue())
                .map(day -> later(
                        rung.index(),
                        rung.step(),
                        situation.softSteps.reasons(rung.step()).get(0),
                        Optional.of(day)))
                .orElse(rung);
    }

    /** A notice that could announce nothing does not go out. */
    private Optional<Reason> uselessNotice() {
        if (situation.sparesNewCosts()) {
            return Optional.of(Reason.of("no-new-costs-in-hardship"));
        }
        List<ClaimLine.Principal> line = List.of(new ClaimLine.Principal(claimable.id(), claimable.undisputed()));
        if (!situation.lawToday.costs().needsNotice()
                || situation.lawToday.costs().on(line).isEmpty()) {
            return Optional.of(Reason.of("law-asks-for-no-such-notice").with("law", situation.law.id()));
        }
        return situation.lawToday.costs().isCovered(line)
                ? Optional.of(Reason.of("costs-of-earlier-instalments-cover-this-one")
                        .with("invoice", claimable.id())
                        .from(situation.lawToday.costs().source()))
                : Optional.empty();
    }

    private Optional<Verdict.Forbidden> forbidden(StepDocument step) {
        return situation.forbidden(Proposal.of(step.kind(), List.of(claimable.id())));
    }

    private Rung timed(int index, StepDocument step, Optional<LocalDate> day) {
        if (day.isEmpty()) {
            return later(index, step, Reason.of("step-waits-for-an-earlier-notice"), day);
        }
        if (day.get().isAfter(situation.today)) {
            return later(index, step, Reason.of("step-is-not-due-yet").with("day", day.get()), day);
        }
        Optional<LocalDate> missing = days.deadline(step).filter(situation.booked::isBefore);
        return missing.isPresent()
                ? later(index, step, statementsMissing(missing.get()), Optional.empty())
                : new Rung(index, step, State.DUE, List.of(isDue(step, day.get())), day);
    }

    private Rung later(int index, StepDocument step, Reason reason, Optional<LocalDate> day) {
        return new Rung(index, step, State.LATER, List.of(reason.with("step", step.id())), day);
    }

    private Reason statementsMissing(LocalDate deadline) {
        return Reason.of("bank-statements-are-missing").with("day", deadline).with("booked", situation.booked);
    }

    private Reason isDue(StepDocument step, LocalDate day) {
        return Reason.of("step-is-due")
                .with("step", step.id())
                .with("invoice", claimable.id())
                .with("day", day);
    }
}
