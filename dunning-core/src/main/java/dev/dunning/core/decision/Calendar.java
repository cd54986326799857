package dev.dunning.core.decision;

import dev.dunning.core.calendar.BusinessCalendar;
import dev.dunning.core.policy.Conventions;
import dev.dunning.core.policy.FirstDay;
import dev.dunning.core.policy.Trigger;
import dev.dunning.core.policy.When;
import java.time.LocalDate;

/** Counts from a day as a step says. */
final class Calendar {

    private Calendar() {}

    /** The day on which a step comes that counts from another day. */
    static LocalDate fires(LocalDate anchor, When when, BusinessCalendar workingDays, Conventions conventions) {
        LocalDate counted = after(anchor, when, workingDays);
        LocalDate day = when.trigger() == Trigger.END_OF_MONTH_AFTER_DUE
                ? counted.withDayOfMonth(counted.lengthOfMonth())
                : counted;
        return conventions.firstDay() == FirstDay.STRICT ? day.plusDays(1) : day;
    }

    static LocalDate after(LocalDate day, When when, BusinessCalendar workingDays) {
        return switch (when.unit()) {
            case DAYS -> day.plusDays(when.count());
            case WORKING_DAYS -> workingDays.plusBusinessDays(day, when.count());
            case WEEKS -> day.plusWeeks(when.count());
            case MONTHS -> day.plusMonths(when.count());
            case YEARS -> day.plusYears(when.count());
        };
    }

    static LocalDate before(LocalDate day, When when, BusinessCalendar workingDays) {
        return switch (when.unit()) {
            case DAYS -> day.minusDays(when.count());
            case WORKING_DAYS -> minusBusinessDays(day, when.count(), workingDays);
            case WEEKS -> day.minusWeeks(when.count());
            case MONTHS -> day.minusMonths(when.count());
            case YEARS -> day.minusYears(when.count());
        };
    }

    private static LocalDate minusBusinessDays(LocalDate day, int count, BusinessCalendar workingDays) {
        LocalDate result = day;
        int left = count;
        while (left > 0) {
            result = result.minusDays(1);
            if (workingDays.isBusinessDay(result)) {
                left--;
            }
        }
        return result;
    }
}
