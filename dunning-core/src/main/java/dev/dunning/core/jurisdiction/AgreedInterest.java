package dev.dunning.core.jurisdiction;

import dev.dunning.core.law.Citation;
import dev.dunning.core.law.DatedValues;
import dev.dunning.core.money.Rate;
import java.util.Locale;
import java.util.Optional;

/**
 * What becomes of an agreed rate of interest.
 *
 * @param effect what the law does with it
 * @param bound the rate it is held against; empty for the statutory one
 * @param source where that stands
 */
record AgreedInterest(Effect effect, Optional<DatedValues<Rate>> bound, Citation source) {

    /** What a law does with an agreed rate. */
    enum Effect {
        /** It takes the place of the statutory rate. */
        ANY,
        /** It takes the place of the statutory rate, and one per month counts twelve times: no interest bears interest. */
        ANY_SIMPLE,
        /** It binds when it is not above the bound; one above it is claimed by nobody, and the statutory rate neither. */
        LOWER,
        /** The higher of it and the bound. */
        AT_LEAST,
        /** The lower of it and the bound. */
        AT_MOST,
        /** It has no effect. */
        NONE;

        String written() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    static final AgreedInterest ANY = new AgreedInterest(Effect.ANY, Optional.empty(), LawfulTerms.CONTRACT);
}
