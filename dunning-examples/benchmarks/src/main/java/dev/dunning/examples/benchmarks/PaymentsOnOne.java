package dev.dunning.examples.benchmarks;

import dev.dunning.core.claim.Claim;
import dev.dunning.core.debtor.DebtorKind;
import dev.dunning.core.jurisdiction.Jurisdictions;
import dev.dunning.core.jurisdiction.StatutoryClaim;
import dev.dunning.core.money.Money;
import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** The claim for one invoice that is paid bit by bit; every payment meets the interest first. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@SuppressWarnings("NullAway.Init")
public class PaymentsOnOne {

    private static final LocalDate DUE = LocalDate.of(2026, 1, 31);

    @Param({"1", "10", "100"})
    int payments;

    private StatutoryClaim claiming;

    /** Makes the invoice and the payments, one a day. */
    @Setup
    public void prepare() {
        claiming = StatutoryClaim.of(
                        Jurisdictions.builtin().get("NL"), DebtorKind.BUSINESS, Money.parse("EUR 100000.00"), DUE)
                .paid(IntStream.rangeClosed(1, payments)
                        .mapToObj(i -> Map.entry(DUE.plusDays(i), Money.parse("EUR 300.00")))
                        .toList());
    }

    /**
     * Claims what is left.
     *
     * @return the claim
     */
    @Benchmark
    public Claim claim() {
        return claiming.on(LocalDate.of(2026, 12, 31));
    }
}
