package dev.dunning.core.insight;

import java.math.BigDecimal;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.function.Function;

/** What a rule of a segment can ask about a profile. */
public enum Measure {
    /** Invoices that were paid or fell due. */
    SETTLED("settled", profile -> count(profile.settled())),
    /** How many percent of them were late; unknown without any. */
    LATE_SHARE("lateShare", Measure::lateShare),
    /** Days after the due date, drawn towards what is usual. */
    USUAL_DELAY("usualDelay", profile -> Optional.of(days(profile.usual()))),
    /** By how many days a payment differs from the average; unknown with fewer than two. */
    SPREAD("spread", profile -> profile.spread().map(Figure::value).map(Measure::days)),
    /** By how many days the last ones came later than those before; unknown with fewer than ten. */
    TREND("trend", profile -> profile.trend().map(Figure::value).map(Measure::days)),
    /** Promises that were not kept. */
    PROMISES_BROKEN("promisesBroken", profile -> count(profile.promisesBroken())),
    /** Invoices whose dispute is not resolved. */
    DISPUTED("disputed", profile -> count(profile.disputed())),
    /** Signs that the debtor cannot pay. */
    IN_DIFFICULTY("inDifficulty", profile -> count(profile.inDifficulty())),
    /** Whole years since the first invoice; unknown without any. */
    YEARS(
            "years",
            profile -> profile.firstInvoice()
                    .map(first -> BigDecimal.valueOf(ChronoUnit.YEARS.between(first, profile.on())))),
    /** What is overdue, in whole units of the currency. */
    OVERDUE(
            "overdue",
            profile -> Optional.of(new BigDecimal(profile.overdue().value().amount())));

    private static final int HUNDRED = 100;

    private final String label;
    private final Function<PaymentProfile, Optional<BigDecimal>> value;

    Measure(String label, Function<PaymentProfile, Optional<BigDecimal>> value) {
        this.label = label;
        this.value = value;
    }

    /**
     * Measures a profile.
     *
     * @param profile the profile
     * @return the measure; empty where it is unknown
     */
    public Optional<BigDecimal> of(PaymentProfile profile) {
        return value.apply(profile);
    }

    /**
     * Names it as documents do.
     *
     * @return the name, such as {@code lateShare}
     */
    public String label() {
        return label;
    }

    private static Optional<BigDecimal> count(Figure<Integer> figure) {
        return Optional.of(BigDecimal.valueOf(figure.value()));
    }

    private static BigDecimal days(Days days) {
        return days.number();
    }

    private static Optional<BigDecimal> lateShare(PaymentProfile profile) {
        int all = profile.settled().value();
        return all == 0
                ? Optional.empty()
                : Optional.of(BigDecimal.valueOf(
                        Math.round(HUNDRED * (double) profile.late().value() / all)));
    }
}
