package dev.dunning.core.claim;

import dev.dunning.core.law.Certainty;
import dev.dunning.core.law.Citation;
import dev.dunning.core.money.Money;
import dev.dunning.core.money.Rate;
import java.time.LocalDate;
import java.util.Optional;

/** One line of a claim, with its arithmetic. */
public sealed interface ClaimLine {

    /**
     * What this line asks for.
     *
     * @return the amount
     */
    Money amount();

    /**
     * What is open of an invoice or instalment.
     *
     * @param invoice its number
     * @param amount the open principal; negative for a credit that is set off
     */
    record Principal(String invoice, Money amount) implements ClaimLine {}

    /**
     * Interest on one invoice over days with one rate.
     *
     * @param invoice its number
     * @param from first day that bears interest, inclusive
     * @param until last day that bears interest, inclusive
     * @param days the days between, both counted, under the rule's day count
     * @param rate the yearly rate; where a rate per month was agreed, twelve times that rate
     * @param base the amount that bears interest; shown rounded where interest is added every month
     * @param amount the interest, rounded
     * @param certainty how certain the rate is
     * @param citation the law
     */
    record Interest(
            String invoice,
            LocalDate from,
            LocalDate until,
            long days,
            Rate rate,
            Money base,
            Money amount,
            Certainty certainty,
            Citation citation)
            implements ClaimLine {

        /**
         * Replaces the amount, as when a part of the line was paid.
         *
         * @param other the amount that is left
         * @return the same line with that amount
         */
        public Interest withAmount(Money other) {
            return new Interest(invoice, from, until, days, rate, base, other, certainty, citation);
        }
    }

    /**
     * Costs of collecting.
     *
     * @param kind which costs
     * @param invoice number of the invoice that bears them alone; empty for costs over several
     * @param base the amount they are computed from
     * @param amount the costs
     * @param citation the law
     */
    record Cost(CostKind kind, Optional<String> invoice, Money base, Money amount, Citation citation)
            implements ClaimLine {

        /**
         * Costs over all that is claimed.
         *
         * @param kind which costs
         * @param base the amount they are computed from
         * @param amount the costs
         * @param citation the law
         */
        public Cost(CostKind kind, Money base, Money amount, Citation citation) {
            this(kind, Optional.empty(), base, amount, citation);
        }

        /**
         * Replaces the amount, as when a part was paid.
         *
         * @param other the amount that is left
         * @return the same line with that amount
         */
        public Cost withAmount(Money other) {
            return new Cost(kind, invoice, base, other, citation);
        }
    }
}
