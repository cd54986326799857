package dev.dunning.core.calendar;

import java.time.LocalDate;

/**
 * The last day on which a reader can still do what a letter asks, and the days that lead to it.
 *
 * <p>For example a letter sent on 2026-11-06 that counts as received on 2026-11-11 and gives fourteen days has its last
 * day on 2026-11-25.
 *
 * @param sent the day on which the letter left
 * @param received the day on which it counts as received, not before {@code sent}
 * @param lastDay the last day for the reader, inclusive, not before {@code received}
 */
public record Deadline(LocalDate sent, LocalDate received, LocalDate lastDay) {

    /**
     * A deadline with the days that lead to it.
     *
     * @throws IllegalArgumentException if the days are out of order
     */
    public Deadline {
        if (received.isBefore(sent)) {
            throw new IllegalArgumentException("A letter sent on " + sent + " cannot be received before that, on "
                    + received + ". Mend one of the two days.");
        }
        if (lastDay.isBefore(received)) {
            throw new IllegalArgumentException("A letter received on " + received + " cannot have its last day before"
                    + " that, on " + lastDay + ". Mend one of the two days.");
        }
    }

    /** Whether the last day has gone by: the given day is after it. */
    public boolean hasPassedOn(LocalDate day) {
        return day.isAfter(lastDay);
    }
}
