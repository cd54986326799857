package dev.dunning.core.decision;

import dev.dunning.core.calendar.BusinessCalendar;
import dev.dunning.core.policy.When;
import java.time.LocalDate;

/** Counts from a day as a step says. */
final class Calendar {

    private Calendar() {}

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
