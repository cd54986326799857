package dev.dunning.core.decision;

import dev.dunning.core.calendar.BusinessCalendar;
import dev.dunning.core.notice.NoticeKind;
import dev.dunning.core.policy.Conventions;
import dev.dunning.core.policy.HeldDays;
import dev.dunning.core.policy.StepDocument;
import dev.dunning.core.policy.Trigger;
import dev.dunning.core.receivable.Announced;
import dev.dunning.core.receivable.Consequence;
import dev.dunning.core.receivable.DunningEvent.Sent;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Counts the day on which a step of the ladder comes for one item. */
final class StepDays {

    /** Bank statements and post lag behind; a hand-over waits for them. */
    private static final int DAYS_BEFORE_HAND_OVER = 3;

    private final Situation situation;
    private final Claimable claimable;
    private final Conventions conventions;
    /** The last notices; several channels are several. */
    private final List<Sent> lastDay;
    /** The last message that named the item, even if it was only listed along: its reader relies on it. */
    private final Optional<Sent> binding;
    /** The last deadline that a message printed; a later message without one does not take it back. */
    private final Optional<LocalDate> printed;

    StepDays(Situation situation, Claimable claimable, SentSteps sent) {
        this.situation = situation;
        this.claimable = claimable;
        this.conventions = claimable.policy.conventions();
        this.lastDay = sent.lastDay().toList();
        this.binding = SentSteps.last(claimable.messages());
        this.printed = claimable.messages().stream()
                .flatMap(message -> message.respondBy().stream())
                .max(Comparator.naturalOrder());
    }

    Optional<Consequence> announced() {
        return binding.flatMap(Sent::announced).flatMap(Announced::ifUnpaid);
    }

    /** The day; empty when the step waits for a notice that never went out. */
    Optional<LocalDate> of(StepDocument step) {
        return anchor(step).map(from -> firstDay(step, from));
    }

    /** The deadline that must have passed unused: the one the last notice printed, or a due date that is later. */
    Optional<LocalDate> deadline(StepDocument step) {
        if (!step.kind().isDemand()) {
            return Optional.empty();
        }
        LocalDate due = claimable.item.due();
        return Optional.of(printed.filter(due::isBefore).orElse(due));
    }

    private Optional<LocalDate> anchor(StepDocument step) {
        LocalDate due = claimable.item.due();
        return switch (step.when().trigger()) {
            case BEFORE_DUE, AFTER_DUE, END_OF_MONTH_AFTER_DUE -> Optional.of(due);
            case AFTER_ISSUE -> Optional.of(claimable.item.invoice().issued());
            case AFTER_PREVIOUS_STEP -> lastDay.stream().map(Sent::on).findFirst();
            case AFTER_RESPOND_BY -> lastDay.stream().map(this::respondBy).max(Comparator.naturalOrder());
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
        LocalDate counted = Calendar.fires(anchor, step.when(), workingDays, conventions);
        LocalDate fires =
                conventions.heldDays() == HeldDays.SKIP ? Holds.skip(claimable.pauses, anchor, counted) : counted;
        return notBeforeItsTime(step, fires);
    }

    /** Never before a deadline that was printed has passed, and never before the day that was announced. */
    LocalDate notBeforeItsTime(StepDocument step, LocalDate day) {
        LocalDate unhurried = step.kind() == NoticeKind.HAND_OVER
                ? situation.law.calendar().plusBusinessDays(day, DAYS_BEFORE_HAND_OVER)
                : day;
        LocalDate afterDeadline = deadline(step).map(last -> last.plusDays(1)).orElse(unhurried);
        LocalDate announcedDay = announced().map(Consequence::on).orElse(unhurried);
        return latest(unhurried, latest(afterDeadline, announcedDay));
    }

    private static LocalDate latest(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
