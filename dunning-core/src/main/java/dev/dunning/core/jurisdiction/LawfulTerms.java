package dev.dunning.core.jurisdiction;

import dev.dunning.core.calendar.BusinessCalendar;
import dev.dunning.core.calendar.DayCount;
import dev.dunning.core.calendar.Deadline;
import dev.dunning.core.claim.Compounding;
import dev.dunning.core.claim.InterestRule;
import dev.dunning.core.claim.InterestTerms;
import dev.dunning.core.claim.RateMovement;
import dev.dunning.core.claim.RoundingPoint;
import dev.dunning.core.debtor.Channel;
import dev.dunning.core.law.Certainty;
import dev.dunning.core.law.Citation;
import dev.dunning.core.law.DatedValue;
import dev.dunning.core.law.DatedValues;
import dev.dunning.core.money.Rate;
import dev.dunning.core.receivable.Dossier;
import dev.dunning.core.receivable.Invoice;
import java.time.LocalDate;
import java.util.Optional;

/** The parts of interest between businesses that European laws share. */
final class LawfulTerms {

    /** Statutory days after which a business owes interest when no date was agreed. */
    private static final int DAYS_WITHOUT_AGREEMENT = 30;

    private static final int POSTAL_DAYS = 3;

    private static final LocalDate EVER = LocalDate.of(1, 1, 1);
    private static final LocalDate ALWAYS = LocalDate.of(9999, 12, 31);

    private LawfulTerms() {}

    /**
     * The first day of interest between businesses: the day after an agreed date; without one, and where nobody knows,
     * not before thirty days have passed since the start of the day after receipt.
     */
    static LocalDate firstDayInBusiness(Dossier dossier, Invoice invoice) {
        LocalDate afterDue = invoice.due().plusDays(1);
        if (dossier.termsOf(invoice).termAgreed().orElse(false)) {
            return afterDue;
        }
        LocalDate afterReceipt = invoice.received().orElse(invoice.issued()).plusDays(DAYS_WITHOUT_AGREEMENT + 1L);
        return afterReceipt.isAfter(afterDue) ? afterReceipt : afterDue;
    }

    /** Post counts as received after three working days where no law says otherwise, e-mail at once. */
    static Deadline deadline(BusinessCalendar calendar, Channel channel, LocalDate sent, int days) {
        LocalDate received = channel.isElectronic() ? sent : calendar.plusBusinessDays(sent, POSTAL_DAYS);
        return new Deadline(sent, received, calendar.onOrAfter(received.plusDays(days)));
    }

    /** Interest by a table; before the table begins no interest is computed. */
    static Optional<InterestTerms> by(InterestRule rule, LocalDate firstDay) {
        LocalDate tableBegins = rule.rates().from().firstKey();
        return Optional.of(new InterestTerms(rule, firstDay.isBefore(tableBegins) ? tableBegins : firstDay));
    }

    /** Interest at an agreed yearly rate, which does not compound by itself. */
    static InterestRule agreed(Rate rate, DayCount dayCount, RoundingPoint rounding) {
        Citation source = Citation.of("contract", "agreed interest");
        DatedValues<Rate> table = DatedValues.constant(
                "agreed-rate", "percent per year", EVER, new DatedValue<>(rate, Certainty.OFFICIAL), ALWAYS, source);
        return new InterestRule(table, RateMovement.FLOATING, Compounding.NONE, dayCount, rounding, source);
    }
}
