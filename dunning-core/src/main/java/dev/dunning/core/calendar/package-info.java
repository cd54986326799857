/**
 * Days: ranges, business days, day counts and deadlines.
 *
 * <p>Every day is a {@link java.time.LocalDate} that the caller brings; nothing here reads a clock or a time zone. A
 * {@link dev.dunning.core.calendar.DateRange} includes its first day and excludes its last. A
 * {@link dev.dunning.core.calendar.BusinessCalendar} knows which days count; its usual form is a
 * {@link dev.dunning.core.calendar.HolidayCalendar}, made from data: closed weekdays, and a
 * {@link dev.dunning.core.calendar.Holiday} for every day that returns each year. A
 * {@link dev.dunning.core.calendar.DayCount} says how long a year of interest is, and a {@link dev.dunning.core.calendar.Deadline} keeps together when a letter left,
 * arrived and ran out.
 */
@NullMarked
package dev.dunning.core.calendar;

import org.jspecify.annotations.NullMarked;
