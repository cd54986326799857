package dev.dunning.core.testkit;

import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/** Days around 1 October 2026, towards which they shrink. */
public final class Days {

    /** The day that everything shrinks to. */
    public static final LocalDate CENTRE = LocalDate.of(2026, 10, 1);

    private Days() {}

    /**
     * Makes days near the centre.
     *
     * @param first days from the centre to the first one, inclusive; negative for days before it
     * @param last days from the centre to the last one, inclusive
     * @return the days
     */
    public static Arbitrary<LocalDate> between(int first, int last) {
        int target = Math.max(first, Math.min(last, 0));
        return Arbitraries.integers().between(first, last).shrinkTowards(target).map(CENTRE::plusDays);
    }

    /**
     * Makes days on which somebody decides: a little before the due dates, and up to five months after them.
     *
     * @return the days
     */
    public static Arbitrary<LocalDate> ofDecision() {
        return between(-40, 150);
    }
}
