package dev.dunning.core.jurisdiction;

import dev.dunning.core.law.Citation;
import dev.dunning.core.law.DatedValues;
import dev.dunning.core.law.LawFact;
import dev.dunning.core.money.Rate;
import java.util.Optional;
import java.util.stream.Stream;

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
        NONE
    }

    static final AgreedInterest ANY = new AgreedInterest(Effect.ANY, Optional.empty(), LawfulTerms.CONTRACT);

    /** The first word of a line about agreed rates. */
    static Effect effect(LawFact fact) {
        String word = fact.value().split(" ", 2)[0];
        return new LawFact(fact.debtor(), fact.topic(), fact.from(), fact.by(), word, fact.source(), fact.certainty())
                .word(Effect.class);
    }

    /** The other words, where a rate is held against a formula of its own. */
    static Optional<String> boundFormula(LawFact fact) {
        return Stream.of(fact.value().split(" ", 2)).skip(1).findFirst();
    }
}
