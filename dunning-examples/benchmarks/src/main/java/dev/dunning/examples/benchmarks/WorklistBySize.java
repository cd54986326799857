package dev.dunning.examples.benchmarks;

import dev.dunning.core.debtor.Channel;
import dev.dunning.core.debtor.Creditor;
import dev.dunning.core.debtor.Debtor;
import dev.dunning.core.insight.Experience;
import dev.dunning.core.insight.worklist.Capacity;
import dev.dunning.core.insight.worklist.Worklist;
import dev.dunning.core.jurisdiction.Jurisdictions;
import dev.dunning.core.money.Money;
import dev.dunning.core.policy.DunningPolicy;
import dev.dunning.core.receivable.Dossier;
import dev.dunning.core.receivable.Invoice;
import java.time.LocalDate;
import java.util.Currency;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** The worklist of a ledger that is made while it is read, so that no more of it is held than the list holds. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@SuppressWarnings("NullAway.Init")
public class WorklistBySize {

    private static final LocalDate TODAY = LocalDate.of(2026, 10, 1);
    private static final int MOST_DAYS_LATE = 7;
    private static final int PLACES = 100;

    private final DunningPolicy policy =
            DunningPolicy.standard(Jurisdictions.builtin().get("NL"));
    private final Creditor creditor = Creditor.of("creditor", "Jansen Techniek B.V.", "NL");

    /** A million by {@code -p dossiers=1000000}. */
    @Param({"1000", "10000"})
    int dossiers;

    /**
     * Ranks everybody.
     *
     * @return the list
     */
    @Benchmark
    public Worklist worklist() {
        return Worklist.of(ledger(), TODAY, Experience.none(TODAY), policy, Capacity.of(PLACES));
    }

    private Stream<Dossier> ledger() {
        return IntStream.range(0, dossiers).mapToObj(this::dossier);
    }

    private Dossier dossier(int number) {
        LocalDate due = TODAY.minusDays(1 + number % MOST_DAYS_LATE);
        Money amount = Money.ofMinor(Currency.getInstance("EUR"), 10_000 + number * 37L % 500_000);
        Debtor debtor =
                Debtor.business("K-" + number, "Bakkerij Smit", "NL").reachable(Channel.PHONE, "+31 30 123 45 67");
        return Dossier.of(creditor, debtor, Invoice.of("F-" + number, amount, due.minusDays(30), due));
    }
}
