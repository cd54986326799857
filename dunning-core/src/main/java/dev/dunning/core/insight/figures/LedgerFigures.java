package dev.dunning.core.insight.figures;

import dev.dunning.core.insight.Experience;
import dev.dunning.core.insight.Figure;
import dev.dunning.core.money.Money;
import dev.dunning.core.money.Rate;
import dev.dunning.core.receivable.Dossier;
import java.time.LocalDate;
import java.util.Currency;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The figures of a ledger in one currency, on one day, over the {@value #PERIOD} days up to it.
 *
 * <p>For example {@code LedgerFigures.of(ledger, today, experience).get(0).salesOutstanding().balance()}.
 *
 * @param currency the currency
 * @param on the day, at its end; nothing after it is looked at
 * @param open what is open
 * @param overdue what is open after its due date, without what was due after the last day that is booked, and what
 *     stands in a payment plan that runs
 * @param ageing what is open by how late it is as far as payments are booked, the youngest first
 * @param salesOutstanding for how many days of sales the money is out
 * @param collected of what could have been collected in the period, how many percent were: of what was open at its start, or
 *     was invoiced or became open again in it, and is paid or late; what was credited could not be collected, what was given
 *     up could, and a payment that went back counts for nothing; absent when nothing could
 * @param promisesKept promises after which enough came in by their day
 * @param promisesBroken promises after which it did not
 * @param steps what came of each step, by its id
 * @param causes how many invoices or messages each cause on the creditor's own side was found in; without those that were
 *     never found
 */
public record LedgerFigures(
        Currency currency,
        LocalDate on,
        Money open,
        Money overdue,
        List<AgeBand> ageing,
        SalesOutstanding salesOutstanding,
        Optional<Rate> collected,
        int promisesKept,
        int promisesBroken,
        List<StepEffect> steps,
        Map<CreditorCause, Figure<Integer>> causes) {

    /** Days that the figures look back. */
    public static final int PERIOD = 90;

    /** Copies the lists. */
    public LedgerFigures {
        ageing = List.copyOf(ageing);
        steps = List.copyOf(steps);
        Map<CreditorCause, Figure<Integer>> sorted = new EnumMap<>(CreditorCause.class);
        sorted.putAll(causes);
        causes = java.util.Collections.unmodifiableMap(sorted);
    }

    /**
     * Works out the figures, one dossier after the other.
     *
     * @param ledger the dossiers, in any order, each debtor of a creditor and currency once: what comes twice is counted
     *     twice
     * @param on the day, at its end
     * @param experience what is usual; without one the steps are compared with nothing
     * @return the figures of each currency, by its code
     */
    public static List<LedgerFigures> of(Stream<Dossier> ledger, LocalDate on, Experience experience) {
        Map<String, FigureSums> sums = new TreeMap<>();
        ledger.forEachOrdered(dossier -> sums.computeIfAbsent(
                        dossier.currency().getCurrencyCode(),
                        code -> new FigureSums(dossier.currency(), on, experience))
                .add(dossier));
        return sums.values().stream().map(FigureSums::figures).toList();
    }
}
