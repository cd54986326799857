package dev.dunning.examples.benchmarks;

import dev.dunning.core.calendar.DayCount;
import dev.dunning.core.claim.AllocationOrder;
import dev.dunning.core.claim.BookingRules;
import dev.dunning.core.claim.ClaimLine;
import dev.dunning.core.claim.Compounding;
import dev.dunning.core.claim.InterestRule;
import dev.dunning.core.claim.InterestTerms;
import dev.dunning.core.claim.Ledger;
import dev.dunning.core.claim.RateMovement;
import dev.dunning.core.claim.RoundingPoint;
import dev.dunning.core.law.Certainty;
import dev.dunning.core.law.Citation;
import dev.dunning.core.law.DatedValue;
import dev.dunning.core.law.DatedValues;
import dev.dunning.core.money.Rate;
import dev.dunning.core.receivable.Dossier;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** The interest of one invoice over the same number of rates, which hold for a few days or for many. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@SuppressWarnings("NullAway.Init")
public class AccrualByDays {

    static final int PERIODS = 24;

    private static final LocalDate FIRST = LocalDate.of(2010, 1, 1);
    private static final BookingRules BOOKING =
            new BookingRules(AllocationOrder.PRINCIPAL_FIRST, true, false, due -> due);

    @Param({"20", "180"})
    int days;

    private Dossier dossier;
    private InterestTerms terms;
    private LocalDate last;

    /** Makes the invoice and the rates. */
    @Setup
    public void prepare() {
        dossier = Samples.invoices(1, FIRST.minusDays(1));
        terms = new InterestTerms(rule(), FIRST);
        last = FIRST.plusDays((long) PERIODS * days - 1);
    }

    private InterestRule rule() {
        Citation source = Citation.of("sample", "1");
        var rates = new TreeMap<LocalDate, DatedValue<Rate>>();
        for (int i = 0; i < PERIODS; i++) {
            rates.put(FIRST.plusDays((long) i * days), new DatedValue<>(Rate.ofPercent(5 + i % 2), Certainty.OFFICIAL));
        }
        return new InterestRule(
                new DatedValues<>("sample", "percent per year", rates, rates.lastKey(), source),
                RateMovement.FLOATING,
                Compounding.NONE,
                DayCount.ACT_365,
                RoundingPoint.EACH_PERIOD,
                source);
    }

    /**
     * Computes the interest.
     *
     * @return a line for each rate
     */
    @Benchmark
    public List<ClaimLine.Interest> interest() {
        Ledger ledger = Ledger.replay(dossier, last, BOOKING, invoice -> Optional.of(terms));
        return ledger.items().get(0).interest(dossier.zero());
    }
}
