package dev.dunning.examples.benchmarks;

import dev.dunning.core.claim.Claim;
import dev.dunning.core.debtor.DebtorKind;
import dev.dunning.core.jurisdiction.Jurisdictions;
import dev.dunning.core.jurisdiction.StatutoryClaim;
import dev.dunning.core.money.Money;
import java.time.LocalDate;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** The claim for one invoice that is later and later: the law may change its rate every half-year. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@SuppressWarnings("NullAway.Init")
public class ClaimByRatePeriods {

    private static final LocalDate END = LocalDate.of(2026, 12, 31);
    private static final int MONTHS = 6;

    @Param({"NL", "EU"})
    String law;

    @Param({"1", "4", "16", "48"})
    int halfYears;

    private StatutoryClaim claiming;

    /** Makes the invoice. */
    @Setup
    public void prepare() {
        claiming = StatutoryClaim.of(
                Jurisdictions.builtin().get(law),
                DebtorKind.BUSINESS,
                Money.parse("EUR 1210.00"),
                END.plusDays(1).minusMonths((long) MONTHS * halfYears).minusDays(1));
    }

    /**
     * Claims the invoice, its interest and the costs.
     *
     * @return the claim
     */
    @Benchmark
    public Claim claim() {
        return claiming.on(END);
    }
}
