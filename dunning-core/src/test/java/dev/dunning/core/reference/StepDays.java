package dev.dunning.core.reference;

import dev.dunning.core.calendar.BusinessCalendar;
import dev.dunning.core.claim.Item;
import dev.dunning.core.notice.NoticeKind;
import dev.dunning.core.policy.FirstDay;
import dev.dunning.core.policy.HeldDays;
import dev.dunning.core.policy.PolicyDocument;
import dev.dunning.core.policy.StepDocument;
import dev.dunning.core.policy.Trigger;
import dev.dunning.core.policy.When;
import dev.dunning.core.receivable.DunningEvent.Sent;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Section 6, line 3: the day of a step. */
record StepDays(WhatCounts facts, Blocks blocks, Item item, TakenSteps taken) {

    private static final int DAYS_BEFORE_A_HAND_OVER = 3;

    /** The day on which a step comes; none without an anchor. */
    Optional<LocalDate> day(StepDocument step) {
        boolean before = step.when().trigger() == Trigger.BEFORE_DUE;
        return anchor(step.when().trigger()).map(anchor -> {
            LocalDate counted = counted(anchor, step.when());
            return adjusted(step, withoutHeldDays(anchor, before ? counted : onFirstDay(facts.policy(item), counted)));
        });
    }

    /** The day on which a step comes again; neither {@code STRICT} nor days on hold move it. */
    LocalDate again(StepDocument step, List<LocalDate> before) {
        LocalDate last = before.get(before.size() - 1);
        return adjusted(step, last.plusDays(step.repeat().orElseThrow().every()));
    }

    /** The last day that a message printed for the item, else its due date. */
    LocalDate deadline() {
        return taken.lastDeadline().filter(item.due()::isBefore).orElse(item.due());
    }

    private Optional<LocalDate> anchor(Trigger trigger) {
        return switch (trigger) {
            case AFTER_ISSUE -> Optional.of(item.invoice().issued());
            case AFTER_PREVIOUS_STEP -> taken.lastDay();
            case AFTER_RESPOND_BY -> taken.last().stream().map(this::deadline).max(Comparator.naturalOrder());
            default -> Optional.of(item.due());
        };
    }

    /** A message that printed no deadline gave the usual days all the same. */
    private LocalDate deadline(Sent sent) {
        return sent.respondBy()
                .orElse(facts.law()
                        .deadline(sent.kind(), sent.channel(), sent.on(), StepDocument.USUAL_DAYS)
                        .lastDay());
    }

    /** Under {@code STRICT} day n itself does not fire. */
    static LocalDate onFirstDay(PolicyDocument policy, LocalDate day) {
        return policy.conventions().firstDay() == FirstDay.STRICT ? day.plusDays(1) : day;
    }

    private LocalDate counted(LocalDate anchor, When when) {
        BusinessCalendar calendar = facts.law().calendar();
        if (when.trigger() == Trigger.BEFORE_DUE) {
            return before(calendar, anchor, when);
        }
        LocalDate day = after(calendar, anchor, when);
        boolean endOfMonth = when.trigger() == Trigger.END_OF_MONTH_AFTER_DUE;
        return endOfMonth ? day.with(TemporalAdjusters.lastDayOfMonth()) : day;
    }

    static LocalDate after(BusinessCalendar calendar, LocalDate anchor, When when) {
        return switch (when.unit()) {
            case DAYS -> anchor.plusDays(when.count());
            case WORKING_DAYS -> calendar.plusBusinessDays(anchor, when.count());
            case WEEKS -> anchor.plusWeeks(when.count());
            case MONTHS -> anchor.plusMonths(when.count());
            case YEARS -> anchor.plusYears(when.count());
        };
    }

    private static LocalDate before(BusinessCalendar calendar, LocalDate anchor, When when) {
        return switch (when.unit()) {
            case DAYS -> anchor.minusDays(when.count());
            case WORKING_DAYS -> workingDaysBefore(calendar, anchor, when.count());
            case WEEKS -> anchor.minusWeeks(when.count());
            case MONTHS -> anchor.minusMonths(when.count());
            case YEARS -> anchor.minusYears(when.count());
        };
    }

    private static LocalDate workingDaysBefore(BusinessCalendar calendar, LocalDate anchor, int count) {
        LocalDate day = anchor;
        int left = count;
        while (left > 0) {
            day = day.minusDays(1);
            left -= calendar.isBusinessDay(day) ? 1 : 0;
        }
        return day;
    }

    /** What a hand-over, the last deadline and the last announcement add to the day. */
    private LocalDate adjusted(StepDocument step, LocalDate counted) {
        LocalDate day = step.kind() == NoticeKind.HAND_OVER
                ? facts.law().calendar().plusBusinessDays(counted, DAYS_BEFORE_A_HAND_OVER)
                : counted;
        LocalDate lawful = step.kind().isDemand() ? latest(day, deadline().plusDays(1)) : day;
        return taken.announced().map(next -> latest(lawful, next.on())).orElse(lawful);
    }

    /** Under {@code SKIP} days on hold are not counted; a hold without an end counts when it was released. */
    private LocalDate withoutHeldDays(LocalDate anchor, LocalDate counted) {
        LocalDate end = counted;
        boolean skip = facts.policy(item).conventions().heldDays() == HeldDays.SKIP;
        for (LocalDate day = anchor.plusDays(1); skip && !day.isAfter(end); day = day.plusDays(1)) {
            end = blocks.isHeldForKnownDays(item, day) ? end.plusDays(1) : end;
        }
        return end;
    }

    private static LocalDate latest(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
