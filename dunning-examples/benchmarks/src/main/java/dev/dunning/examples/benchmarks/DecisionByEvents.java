package dev.dunning.examples.benchmarks;

import dev.dunning.core.decision.Decision;
import dev.dunning.core.decision.DunningEngine;
import dev.dunning.core.jurisdiction.Jurisdictions;
import dev.dunning.core.policy.DunningPolicy;
import dev.dunning.core.receivable.Dossier;
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

/** A whole decision over more and more invoices to each of which ten things happened. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@SuppressWarnings("NullAway.Init")
public class DecisionByEvents {

    private static final LocalDate DUE = LocalDate.of(2026, 1, 31);
    private static final LocalDate TODAY = LocalDate.of(2026, 12, 1);

    private final DunningEngine engine =
            DunningEngine.of(DunningPolicy.standard(Jurisdictions.builtin().get("NL")));

    @Param({"10", "100", "1000", "10000"})
    int invoices;

    private Dossier dossier;

    /** Makes the dossier. */
    @Setup
    public void prepare() {
        dossier = Happenings.on(Samples.invoices(invoices, DUE));
    }

    /**
     * Decides.
     *
     * @return the decision
     */
    @Benchmark
    public Decision decide() {
        return engine.decide(dossier, TODAY);
    }
}
