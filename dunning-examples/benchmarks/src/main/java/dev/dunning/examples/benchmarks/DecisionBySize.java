package dev.dunning.examples.benchmarks;

import dev.dunning.core.decision.Act;
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

/** A whole decision: two reminders went out, some invoices were paid in part, today the final notice is due. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@SuppressWarnings("NullAway.Init")
public class DecisionBySize {

    private static final LocalDate DUE = LocalDate.of(2026, 9, 1);
    private static final int REMINDERS = 2;

    private final DunningEngine engine =
            DunningEngine.of(DunningPolicy.standard(Jurisdictions.builtin().get("NL")));

    @Param({"5", "50", "500"})
    int invoices;

    private Dossier dossier;
    private LocalDate today;

    /** Lets the days pass until two reminders are out and the next message is due. */
    @Setup
    public void prepare() {
        dossier = Samples.partlyPaid(Samples.invoices(invoices, DUE), 3, DUE.plusDays(5));
        today = DUE;
        int sent = 0;
        while (sent < REMINDERS || !(decide() instanceof Act)) {
            if (decide() instanceof Act act) {
                dossier = dossier.with(act.sent());
                sent++;
            }
            today = today.plusDays(1);
        }
    }

    /**
     * Decides.
     *
     * @return the decision
     */
    @Benchmark
    public Decision decide() {
        return engine.decide(dossier, today);
    }
}
