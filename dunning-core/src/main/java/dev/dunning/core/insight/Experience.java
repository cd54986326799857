package dev.dunning.core.insight;

import dev.dunning.core.debtor.Debtor;
import dev.dunning.core.insight.history.Kept;
import dev.dunning.core.insight.history.Settlement;
import dev.dunning.core.insight.history.Settlements;
import dev.dunning.core.money.Rate;
import dev.dunning.core.receivable.Dossier;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a ledger teaches about the days on which invoices are paid: what is usual, what each label and the amount change,
 * and how far forecasts missed so far. A debtor's own habit outweighs what is usual after a few invoices.
 *
 * <p>For example {@code Experience.learn(ledger, today).predict(dossier)}. Learning looks at nothing after its day, knows
 * neither names nor addresses, and gives the same experience in whatever order the dossiers come.
 */
public final class Experience {

    /** With fewer settled invoices in the ledger nothing is foretold. */
    static final int LEAST_INVOICES = 30;

    /** With fewer settled invoices of a debtor, what is usual is told as well. */
    static final int ENOUGH_INVOICES = 8;

    private final LocalDate day;
    private final int debtors;
    private final int invoices;
    private final Usual usual;
    private final Everybody everybody;
    private final Curve curve;
    private final Spread spread;
    private final List<Reliability> reliability;
    private final Kept promises;

    Experience(
            LocalDate day,
            int debtors,
            int invoices,
            Usual usual,
            Everybody everybody,
            Curve curve,
            Spread spread,
            List<Reliability> reliability,
            Kept promises) {
        this.day = day;
        this.debtors = debtors;
        this.invoices = invoices;
        this.usual = usual;
        this.everybody = everybody;
        this.curve = curve;
        this.spread = spread;
        this.reliability = List.copyOf(reliability);
        this.promises = promises;
    }

    /**
     * Knows nothing, and foretells nothing.
     *
     * @param day the day
     * @return no experience
     */
    public static Experience none(LocalDate day) {
        return none(day, Kept.NONE);
    }

    static Experience none(LocalDate day, Kept promises) {
        return new Experience(
                day,
                0,
                0,
                Usual.UNKNOWN,
                Everybody.NOBODY,
                new Curve(0, 0),
                new Spread(List.of(), 0),
                List.of(),
                promises);
    }

    /**
     * Learns from a ledger.
     *
     * @param ledger the dossiers, in any order, each debtor of a creditor and currency once: what comes twice is learned
     *     from twice; of more than fifty thousand debtors with a history a fixed fifty thousand are kept
     * @param day the last day that is looked at, at its end
     * @return the experience; {@link #isEmpty()} when fewer than thirty invoices were settled or fell due
     */
    public static Experience learn(Stream<Dossier> ledger, LocalDate day) {
        Learner learner = new Learner(day);
        ledger.forEachOrdered(learner::add);
        return learner.experience();
    }

    /**
     * Tells whether there was too little to learn from.
     *
     * @return true when nothing is foretold
     */
    public boolean isEmpty() {
        return invoices == 0;
    }

    /**
     * Gives the last day that was looked at.
     *
     * @return the day, at its end
     */
    public LocalDate day() {
        return day;
    }

    /**
     * Counts the debtors it was learned from.
     *
     * @return how many had a history
     */
    public int debtors() {
        return debtors;
    }

    /**
     * Counts the invoices it was learned from.
     *
     * @return how many were paid or fell due
     */
    public int invoices() {
        return invoices;
    }

    /**
     * Compares the forecasts that would have been made on the day of issue of every invoice, each knowing only what was
     * known then, with what happened. What is usual, and how a delay becomes a chance, was learned from all of them, so
     * that later forecasts may do a little worse.
     *
     * @return bands of ten percent, the lowest chance first; a band without a forecast is left out
     */
    public List<Reliability> reliability() {
        return reliability;
    }

    /**
     * Foretells the payment of every open invoice of a debtor.
     *
     * @param dossier the facts; what lies after the day is ignored
     * @param on the day of the forecast, at its end
     * @return a forecast for each open invoice, oldest first; empty when there is no experience
     */
    public List<Prediction> predict(Dossier dossier, LocalDate on) {
        return isEmpty() ? List.of() : new Forecaster(this, dossier, on).predictions();
    }

    /**
     * Foretells whether the debtor will pay late: the greatest chance among the open invoices that are not late yet, or
     * else the chance of a usual one that is issued on the day.
     *
     * @param dossier the facts; what lies after the day is ignored
     * @param on the day, at its end
     * @return the chance in percent; empty when there is no experience, or when somebody else acts for the debtor
     */
    public Optional<Rate> chanceOfLatePayment(Dossier dossier, LocalDate on) {
        return isEmpty() ? Optional.empty() : new Forecaster(this, dossier, on).chanceOfLatePayment();
    }

    /**
     * Puts what experience says onto a dossier, for policies to be chosen by it: the debtor's segment, and the chance
     * of late payment. What the host set itself is kept.
     *
     * @param dossier the facts
     * @param on the day, at its end
     * @param segments the segments
     * @return the same dossier with a segment, and with a chance where one can be told
     */
    public Dossier label(Dossier dossier, LocalDate on, Segments segments) {
        Debtor debtor = dossier.debtor();
        Debtor.Builder labelled = debtor.toBuilder();
        if (debtor.segment().isEmpty()) {
            labelled.segment(segments.of(PaymentProfile.of(dossier, on, this)).name());
        }
        if (debtor.latePaymentRisk().isEmpty()) {
            chanceOfLatePayment(dossier, on).ifPresent(labelled::latePaymentRisk);
        }
        return dossier.about(labelled.build());
    }

    /**
     * Tells for how long the invoices of a debtor stay open.
     *
     * @param dossier the facts; what lies after the day is ignored
     * @param on the day, at its end
     * @return the waiting times, with the habit known on that day
     */
    public WaitingTimes waitingTimes(Dossier dossier, LocalDate on) {
        return waitingTimes(new Settlements(dossier, on).list(), on);
    }

    /**
     * Tells for how long the invoices of a debtor stay open.
     *
     * @param settlements how its invoices were paid, the oldest first
     * @param on the day, at its end
     * @return the waiting times, with the habit known on that day unless another day is asked for
     */
    public WaitingTimes waitingTimes(List<Settlement> settlements, LocalDate on) {
        return new WaitingTimes(this, settlements, on);
    }

    /**
     * Counts the promises in the ledger, and the parts of payment plans.
     *
     * @return how many were kept and broken
     */
    public Kept promises() {
        return promises;
    }

    Usual usual() {
        return usual;
    }

    Everybody everybody() {
        return everybody;
    }

    Curve curve() {
        return curve;
    }

    Spread spread() {
        return spread;
    }
}
