package dev.dunning.examples.benchmarks;

import dev.dunning.core.claim.Claim;
import dev.dunning.core.jurisdiction.Jurisdictions;
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

/** A ledger and the whole claim over more and more invoices, of each of which a part was paid. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@SuppressWarnings("NullAway.Init")
public class PaymentsOnMany {

    @Param({"1", "10", "100", "1000"})
    int payments;

    private Claiming claiming;

    /** Makes the dossier. */
    @Setup
    public void prepare() {
        var invoices = Samples.invoices(payments, LocalDate.of(2025, 6, 14));
        claiming = new Claiming(
                Jurisdictions.builtin().get("NL"),
                Samples.partlyPaid(invoices, 1, LocalDate.of(2026, 2, 2)),
                LocalDate.of(2026, 12, 1));
    }

    /**
     * Claims what is left.
     *
     * @return the claim
     */
    @Benchmark
    public Claim claim() {
        return claiming.claim();
    }
}
