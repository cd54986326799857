package dev.dunning.examples.benchmarks;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/** Runs all benchmarks in a short profile and prints how time and memory grow from step to step. */
public final class Benchmarks {

    static final List<Class<?>> ALL = List.of(
            ClaimBySize.class,
            ClaimByRatePeriods.class,
            AccrualByDays.class,
            PaymentsOnOne.class,
            PaymentsOnMany.class,
            LedgerBySize.class,
            DecisionBySize.class,
            DecisionByEvents.class,
            ComposeLetter.class,
            WorklistBySize.class,
            ProfileBySize.class);

    private static final int FORKS = 1;
    private static final int ITERATIONS = 6;
    private static final TimeValue WARMUP = TimeValue.milliseconds(1000);
    private static final TimeValue MEASUREMENT = TimeValue.milliseconds(300);

    private Benchmarks() {}

    /**
     * Measures, one benchmark after the other, and prints each as soon as it is done.
     *
     * @param args none
     * @throws RunnerException when a benchmark fails
     */
    public static void main(String... args) throws RunnerException {
        var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        out.println(Growth.HEADING);
        for (Class<?> benchmark : ALL) {
            Growth.rows(run(benchmark, quick())).forEach(out::println);
        }
    }

    private static ChainedOptionsBuilder quick() {
        return new OptionsBuilder()
                .forks(FORKS)
                .warmupIterations(ITERATIONS)
                .warmupTime(WARMUP)
                .measurementIterations(ITERATIONS)
                .measurementTime(MEASUREMENT);
    }

    static Collection<RunResult> run(Class<?> benchmark, ChainedOptionsBuilder profile) throws RunnerException {
        return new Runner(profile.include("^" + benchmark.getName() + "\\.")
                        .addProfiler(GCProfiler.class)
                        .addProfiler(ProcessorTime.class)
                        .shouldFailOnError(true)
                        .verbosity(VerboseMode.SILENT)
                        .build())
                .run();
    }
}
