package dev.dunning.examples.benchmarks;

import dev.dunning.core.claim.BookingRules;
import dev.dunning.core.claim.InterestTerms;
import dev.dunning.core.claim.Ledger;
import dev.dunning.core.jurisdiction.Jurisdiction;
import dev.dunning.core.jurisdiction.Jurisdictions;
import dev.dunning.core.receivable.Dossier;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** The ledger alone, over more and more invoices to each of which ten things happened. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@SuppressWarnings("NullAway.Init")
public class LedgerBySize {

    private static final LocalDate DUE = LocalDate.of(2026, 1, 31);
    private static final LocalDate TODAY = LocalDate.of(2026, 12, 1);

    @Param({"10", "100", "1000", "10000"})
    int invoices;

    private Dossier dossier;
    private BookingRules rules;
    private Optional<InterestTerms> terms;

    /** Makes the dossier. */
    @Setup
    public void prepare() {
        Jurisdiction law = Jurisdictions.builtin().get("NL");
        dossier = Happenings.on(Samples.invoices(invoices, DUE));
        rules = new BookingRules(law.allocation(), true, false, law::lastDayToPay);
        terms = law.interest(dossier, dossier.invoices().get(0), TODAY);
    }

    /**
     * Books everything.
     *
     * @return the ledger
     */
    @Benchmark
    public Ledger ledger() {
        return Ledger.replay(dossier, TODAY, rules, invoice -> terms);
    }
}
