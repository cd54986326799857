package dev.dunning.examples.benchmarks;

import dev.dunning.core.insight.Experience;
import dev.dunning.core.insight.PaymentProfile;
import dev.dunning.core.receivable.Dossier;
import dev.dunning.core.receivable.DunningEvent;
import dev.dunning.core.receivable.Invoice;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** The profile of a debtor who paid more and more invoices, each some days after its due date. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@SuppressWarnings("NullAway.Init")
public class ProfileBySize {

    private static final LocalDate DUE = LocalDate.of(2026, 1, 31);
    private static final LocalDate TODAY = LocalDate.of(2026, 12, 1);
    private static final int MOST_DAYS_LATE = 20;

    @Param({"100", "1000", "10000"})
    int invoices;

    private Dossier dossier;

    /** Makes the dossier. */
    @Setup
    public void prepare() {
        Dossier open = Samples.invoices(invoices, DUE);
        List<DunningEvent> payments = new ArrayList<>();
        for (int i = 0; i < invoices; i++) {
            Invoice invoice = open.invoices().get(i);
            LocalDate on = DUE.plusDays(i % MOST_DAYS_LATE);
            payments.add(DunningEvent.paid("payment-" + i, on, invoice.id(), invoice.amount()));
        }
        dossier = open.with(payments);
    }

    /**
     * Tells how the debtor pays.
     *
     * @return the profile
     */
    @Benchmark
    public PaymentProfile profile() {
        return PaymentProfile.of(dossier, TODAY, Experience.none(TODAY));
    }
}
