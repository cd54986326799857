package dev.dunning.core.decision;

import dev.dunning.core.calendar.BusinessCalendar;
import dev.dunning.core.claim.ClaimLine;
import dev.dunning.core.claim.CostRule;
import dev.dunning.core.decision.Rung.State;
import dev.dunning.core.jurisdiction.Guard;
import dev.dunning.core.jurisdiction.Proposal;
import dev.dunning.core.jurisdiction.Verdict;
import dev.dunning.core.notice.NoticeKind;
import dev.dunning.core.policy.CatchUp;
import dev.dunning.core.policy.FirstDay;
import dev.dunning.core.policy.StepDocument;
import dev.dunning.core.policy.Trigger;
import dev.dunning.core.reason.Reason;
import dev.dunning.core.receivable.Announced;
import dev.dunning.core.receivable.Consequence;
import dev.dunning.core.receivable.DunningEvent.Sent;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The steps of the policy as they stand for one item. */
final class Ladder {

    /** Bank statements and post lag behind; a hand-over waits for them. */
    private static final int DAYS_BEFORE_HAND_OVER = 3;

    private final Situation situation;
    private final Claimable claimable;
    private final SentSteps sent;
    private final List<Rung> rungs = new ArrayList<>();

    Ladder(Situation situation, Claimable claimable) {
        this.situation = situation;
        this.claimable = claimable;
        this.sent = new SentSteps(situation.policy, claimable.own());
        List<StepDocument> steps = situation.policy.steps();
        for (int i = 0; i < steps.size(); i++) {
            if (steps.get(i).kind().needsDebt()) {
                rungs.add(rung(i, steps.get(i)));
            }
        }
    }

    List<Rung> rungs() {
        return rungs;
    }

    /** The step to take, never sharper than the one that was announced. */
    Optional<Rung> due() {
        if (situation.conventions().catchUp() == CatchUp.ONE_STEP) {
            return next().filter(Rung::isDue);
        }
        List<Rung> due = rungs.stream()
                .takeWhile(rung -> !rung.isLater() || !canCome(rung))
                .filter(Rung::isDue)
                .toList();
        int limit = announced().map(Consequence::step).map(this::indexOf).orElse(Integer.MAX_VALUE);
        return due.stream()
                .filter(rung -> rung.index() <= limit)
                .reduce((lower, higher) -> higher)
                .or(() -> due.stream().findFirst());
    }

    /** The first step that can still come; one that waits for a notice that never went out cannot. */
    Optional<Rung> next() {
        return rungs.stream().filter(Ladder::canCome).findFirst();
    }

    private static boolean canCome(Rung rung) {
        return rung.isDue() || (rung.isLater() && (rung.day().isPresent() || waitsForStatements(rung)));
    }

    private int indexOf(String step) {
        return rungs.stream()
                .filter(rung -> rung.step().id().equals(step))
                .map(Rung::index)
                .findFirst()
                .orElse(Integer.MAX_VALUE);
    }

    /** The first day on which a step may come, when it is known. */
    Optional<LocalDate> nextDay() {
        boolean inOrder = situation.conventions().catchUp() == CatchUp.ONE_STEP;
        return (inOrder ? next().stream() : rungs.stream())
                .filter(Rung::isLater)
                .flatMap(rung -> rung.day().stream())
                .filter(day -> day.isAfter(situation.today))
                .min(Comparator.naturalOrder());
    }

    /** Whether the law keeps a step back that would come before the next one, so that time alone may bring it. */
    boolean waitsForTheLaw() {
        int limit = situation.conventions().catchUp() == CatchUp.ONE_STEP
                ? next().map(Rung::index).orElse(Integer.MAX_VALUE)
                : Integer.MAX_VALUE;
        return rungs.stream()
                .filter(rung -> rung.state() == State.PASSED_OVER && rung.index() < limit)
                .anyMatch(rung -> rung.reason().source().isPresent());
    }

    /** No step is due and none will come by itself: each was sent, was passed over, or waits for one that was. */
    boolean isStuck() {
        return next().isEmpty();
    }

    private static boolean waitsForStatements(Rung rung) {
        return rung.reason().rule().id().equals("bank-statements-are-missing");
    }

    private Rung rung(int index, StepDocument step) {
        if (index <= sent.furthest()) {
            boolean itself = sent.contains(index);
            return passed(index, step, State.PAST, Reason.of(itself ? "step-was-sent" : "step-lies-behind"));
        }
        Optional<Reason> obstacle = obstacle(step);
        return obstacle.isPresent()
                ? passed(index, step, State.PASSED_OVER, obstacle.get())
                : lawful(timed(index, step));
    }

    private Rung passed(int index, StepDocument step, State state, Reason reason) {
        return new Rung(index, step, state, reason.with("step", step.id()), Optional.empty());
    }

    private Optional<Reason> obstacle(StepDocument step) {
        if (step.when().trigger() == Trigger.BEFORE_DUE && !situation.today.isBefore(claimable.item.due())) {
            return Optional.of(Reason.of("step-lapsed-on-the-due-date"));
        }
        Optional<Reason> useless = step.kind() == NoticeKind.STATUTORY_NOTICE ? uselessNotice() : Optional.empty();
        if (useless.isPresent()) {
            return useless;
        }
        if (step.to()
                .filter(role -> situation.dossier.creditor().partner(role).isEmpty())
                .isPresent()) {
            return Optional.of(Reason.of("no-partner-to-hand-over-to"));
        }
        return Conditions.failing(situation, step)
                .or(() -> forbidden(step)
                        .filter(verdict -> verdict.until().isEmpty())
                        .map(Verdict.Forbidden::reason));
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
                        verdict.get().reason().with("step", rung.step().id()).with("day", until.get()),
                        until)
                : rung;
    }

    /** A notice that could announce nothing does not go out. */
    private Optional<Reason> uselessNotice() {
        CostRule rule = situation.law.costs(situation.dossier, situation.today);
        List<ClaimLine.Principal> line = List.of(new ClaimLine.Principal(claimable.id(), claimable.undisputed()));
        if (!rule.needsNotice() || rule.on(line).isEmpty()) {
            return Optional.of(Reason.of("law-asks-for-no-such-notice").with("law", situation.law.id()));
        }
        return rule.isCovered(line)
                ? Optional.of(Reason.of("costs-of-earlier-instalments-cover-this-one")
                        .with("invoice", claimable.id())
                        .from(rule.source()))
                : Optional.empty();
    }

    private Optional<Verdict.Forbidden> forbidden(StepDocument step) {
        Proposal proposal = Proposal.of(step.kind(), List.of(claimable.id()));
        return situation.law.guards().stream()
                .map(guard -> judge(guard, proposal))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private Optional<Verdict.Forbidden> judge(Guard guard, Proposal proposal) {
        return guard.judge(proposal, situation.dossier, situation.today) instanceof Verdict.Forbidden forbidden
                        && forbidden.part() == Verdict.Part.NOTICE
                ? Optional.of(forbidden)
                : Optional.empty();
    }

    private Rung timed(int index, StepDocument step) {
        Optional<LocalDate> day = anchor(step).map(from -> firstDay(step, from));
        if (day.isEmpty()) {
            return new Rung(
                    index,
                    step,
                    State.LATER,
                    Reason.of("step-waits-for-an-earlier-notice").with("step", step.id()),
                    day);
        }
        if (day.get().isAfter(situation.today)) {
            Reason reason =
                    Reason.of("step-is-not-due-yet").with("step", step.id()).with("day", day.get());
            return new Rung(index, step, State.LATER, reason, day);
        }
        Optional<LocalDate> missing = deadline(step).filter(situation.booked::isBefore);
        return missing.isPresent()
                ? new Rung(index, step, State.LATER, statementsMissing(step, missing.get()), Optional.empty())
                : new Rung(index, step, State.DUE, isDue(step, day.get()), day);
    }

    private Reason statementsMissing(StepDocument step, LocalDate deadline) {
        return Reason.of("bank-statements-are-missing")
                .with("step", step.id())
                .with("day", deadline)
                .with("booked", situation.booked);
    }

    private Reason isDue(StepDocument step, LocalDate day) {
        return Reason.of("step-is-due")
                .with("step", step.id())
                .with("invoice", claimable.id())
                .with("day", day);
    }

    /** The deadline that must have passed unused: the one the last notice printed, else the due date. */
    private Optional<LocalDate> deadline(StepDocument step) {
        if (!step.kind().isDemand() || step.when().trigger() == Trigger.BEFORE_DUE) {
            return Optional.empty();
        }
        return Optional.of(binding().flatMap(Sent::respondBy).orElse(claimable.item.due()));
    }

    private Optional<Sent> lastNotice() {
        return sent.last();
    }

    /** The last message that named the item, even if it was only listed along: its reader relies on it. */
    private Optional<Sent> binding() {
        return SentSteps.last(claimable.messages());
    }

    private Optional<Consequence> announced() {
        return binding().flatMap(Sent::announced).flatMap(Announced::ifUnpaid);
    }

    private Optional<LocalDate> anchor(StepDocument step) {
        LocalDate due = claimable.item.due();
        return switch (step.when().trigger()) {
            case BEFORE_DUE, AFTER_DUE, END_OF_MONTH_AFTER_DUE -> Optional.of(due);
            case AFTER_ISSUE -> Optional.of(claimable.item.invoice().issued());
            case AFTER_PREVIOUS_STEP -> lastNotice().map(Sent::on);
            case AFTER_RESPOND_BY -> lastNotice().map(this::respondBy);
            default -> Optional.empty();
        };
    }

    private LocalDate respondBy(Sent notice) {
        return notice.respondBy()
                .orElseGet(() -> situation
                        .law
                        .deadline(notice.kind(), notice.channel(), notice.on(), StepDocument.USUAL_DAYS)
                        .lastDay());
    }

    private LocalDate firstDay(StepDocument step, LocalDate anchor) {
        BusinessCalendar workingDays = situation.law.calendar();
        if (step.when().trigger() == Trigger.BEFORE_DUE) {
            return Calendar.before(anchor, step.when(), workingDays);
        }
        LocalDate counted = Calendar.after(anchor, step.when(), workingDays);
        LocalDate day = step.when().trigger() == Trigger.END_OF_MONTH_AFTER_DUE
                ? counted.withDayOfMonth(counted.lengthOfMonth())
                : counted;
        LocalDate fires = situation.conventions().firstDay() == FirstDay.STRICT ? day.plusDays(1) : day;
        LocalDate unhurried = step.kind() == NoticeKind.HAND_OVER
                ? workingDays.plusBusinessDays(fires, DAYS_BEFORE_HAND_OVER)
                : fires;
        return notBeforeItsTime(step, unhurried);
    }

    /** Never before a deadline that was printed has passed, and never before the day that was announced. */
    private LocalDate notBeforeItsTime(StepDocument step, LocalDate day) {
        LocalDate afterDeadline = deadline(step).map(last -> last.plusDays(1)).orElse(day);
        LocalDate announcedDay = announced().map(Consequence::on).orElse(day);
        return latest(day, latest(afterDeadline, announcedDay));
    }

    private static LocalDate latest(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
