package dev.dunning.core.jurisdiction;

import dev.dunning.core.calendar.BusinessCalendar;
import dev.dunning.core.calendar.Deadline;
import dev.dunning.core.claim.InterestRule;
import dev.dunning.core.claim.InterestTerms;
import dev.dunning.core.claim.RateMovement;
import dev.dunning.core.debtor.Channel;
import dev.dunning.core.law.Certainty;
import dev.dunning.core.law.Citation;
import dev.dunning.core.law.DatedValue;
import dev.dunning.core.law.DatedValues;
import dev.dunning.core.money.Rate;
import dev.dunning.core.receivable.Terms;
import java.time.LocalDate;
import java.util.Optional;

/** What all laws share about terms and interest. */
final class LawfulTerms {

    /** Where an agreed rate stands. */
    static final Citation CONTRACT = Citation.of("contract", "agreed interest");

    private static final int POSTAL_DAYS = 3;
    private static final int MONTHS = 12;

    private static final LocalDate EVER = LocalDate.of(1, 1, 1);
    private static final LocalDate ALWAYS = LocalDate.of(9999, 12, 31);

    private LawfulTerms() {}

    /** Post counts as received after three working days where no law says otherwise, e-mail at once. */
    static Deadline deadline(BusinessCalendar calendar, Channel channel, LocalDate sent, int days) {
        LocalDate received = channel.isElectronic() ? sent : calendar.plusBusinessDays(sent, POSTAL_DAYS);
        return new Deadline(sent, received, calendar.onOrAfter(received.plusDays(days)));
    }

    /** Interest by a table; before the table begins no interest is computed, and a rate that is fixed then is unknown. */
    static Optional<InterestTerms> by(InterestRule rule, LocalDate firstDay) {
        LocalDate tableBegins = rule.rates().from().firstKey();
        if (!firstDay.isBefore(tableBegins)) {
            return Optional.of(new InterestTerms(rule, firstDay));
        }
        return rule.movement() == RateMovement.FIXED_AT_START
                ? Optional.empty()
                : Optional.of(new InterestTerms(rule, tableBegins));
    }

    /** An agreed yearly rate, for all time. */
    static DatedValues<Rate> agreed(Rate rate) {
        return DatedValues.constant(
                "agreed-rate", "percent per year", EVER, new DatedValue<>(rate, Certainty.OFFICIAL), ALWAYS, CONTRACT);
    }

    /** What was agreed as a yearly rate; one per month counts twelve times. */
    static Optional<Rate> yearly(Terms terms) {
        return terms.interest().or(() -> terms.interestPerMonth().map(rate -> rate.times(MONTHS)));
    }

    /** The rate on a day, or the first one when the table begins later. */
    static Rate on(DatedValues<Rate> table, LocalDate day) {
        return table.on(day.isBefore(table.from().firstKey()) ? table.from().firstKey() : day);
    }
}
