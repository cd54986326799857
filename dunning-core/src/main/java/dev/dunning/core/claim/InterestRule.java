package dev.dunning.core.claim;

import dev.dunning.core.calendar.DateRange;
import dev.dunning.core.calendar.DayCount;
import dev.dunning.core.law.Citation;
import dev.dunning.core.law.DatedValues;
import dev.dunning.core.money.Rate;
import java.util.List;

/**
 * How interest is computed: independent choices, never fused.
 *
 * @param rates the yearly rates by day
 * @param movement how the rate follows its table
 * @param compounding whether interest bears interest
 * @param dayCount how days become parts of a year
 * @param rounding where interest is rounded
 * @param source the law
 */
public record InterestRule(
        DatedValues<Rate> rates,
        RateMovement movement,
        Compounding compounding,
        DayCount dayCount,
        RoundingPoint rounding,
        Citation source) {

    /** The rates of a range, equal neighbours merged. */
    List<DatedValues.Span<Rate>> spans(DateRange range, java.time.LocalDate firstDay) {
        return movement == RateMovement.FLOATING
                ? rates.spans(range)
                : List.of(new DatedValues.Span<>(range, rates.on(firstDay), rates.certaintyOn(firstDay)));
    }
}
