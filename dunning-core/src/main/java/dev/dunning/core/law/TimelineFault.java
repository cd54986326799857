package dev.dunning.core.law;

import java.time.LocalDate;

/**
 * One thing that is wrong with the days of a table.
 *
 * <p>For example a gap from 2025-07-01 to 2025-12-31 between row 2 and row 3: kind {@link Kind#GAP}, row 2, and the two
 * days.
 *
 * @param kind what is wrong
 * @param row the row at which it stands, counted from 0; for a gap or an overlap the one before it
 * @param first the first day that is meant
 * @param last the last day that is meant, inclusive; the same when one day is meant
 */
public record TimelineFault(Kind kind, int row, LocalDate first, LocalDate last) {

    /** What can be wrong, and which days are meant. */
    public enum Kind {
        /** The row begins on the same day as the one before it. */
        TWICE,
        /** The row begins on {@code first}, before the one above it, which begins on {@code last}. */
        OUT_OF_ORDER,
        /** The row begins on {@code last} and ends before that, on {@code first}. */
        ENDS_EARLY,
        /** The row begins on {@code first} and says no last day, though others do; {@code last} would be right. */
        NO_END,
        /** No row holds on these days. */
        GAP,
        /** Two rows hold on these days: this one and the next. */
        OVERLAP,
        /** On these days, and on those between on which one is due as well, no row begins. */
        MISSING
    }

    /** What is wrong, in words: a sentence without its full stop. */
    public String text() {
        return switch (kind) {
            case TWICE -> quoted(first) + " begins two rows";
            case OUT_OF_ORDER -> quoted(first) + " stands below " + quoted(last);
            case ENDS_EARLY -> "the row begins on " + quoted(last) + " and ends before that, on " + quoted(first);
            case NO_END -> "the row of " + quoted(first) + " says no last day, while others do";
            case GAP -> "there is a gap after this row: none holds " + days();
            case OVERLAP -> "there is an overlap with the next row: both hold " + days();
            case MISSING -> "there is a gap after this row: " + missing();
        };
    }

    /** How to mend it: a sentence without its full stop. */
    public String remedy() {
        return switch (kind) {
            case TWICE -> "Keep one of them";
            case OUT_OF_ORDER -> "List the rows from the earliest day to the latest";
            case ENDS_EARLY -> "Swap the two days, or correct one of them";
            case NO_END -> "Let it end on " + quoted(last) + ", where the next row begins a day later";
            case GAP -> "Let it end on " + quoted(last) + ", or add what is missing";
            case OVERLAP -> "Let it end on " + quoted(first.minusDays(1));
            case MISSING -> "Add what is missing, also where the figure stays the same";
        };
    }

    private String days() {
        return first.equals(last) ? "on " + quoted(first) : "from " + quoted(first) + " to " + quoted(last);
    }

    private String missing() {
        return first.equals(last)
                ? "the row of " + quoted(first) + " is missing"
                : "the rows of " + quoted(first) + " to " + quoted(last) + " are missing";
    }

    private static String quoted(LocalDate day) {
        return "`" + day + "`";
    }
}
