package dev.dunning.examples.benchmarks;

import java.util.Comparator;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.results.RunResult;

/**
 * One measurement, at its least disturbed: the smallest value of all iterations.
 *
 * @param name the benchmark
 * @param law the law, or nothing where there is no choice
 * @param unit what the size counts
 * @param size how large the input was
 * @param time the processor time of one call
 * @param bytes the memory that one call asked for
 */
record Step(String name, String law, String unit, int size, double time, double bytes) {

    static final Comparator<Step> ORDER =
            Comparator.comparing(Step::name).thenComparing(Step::law).thenComparing(Step::size);

    private static final String LAW = "law";
    private static final String ALLOCATION = "gc.alloc.rate.norm";

    static Step of(RunResult result) {
        BenchmarkParams params = result.getParams();
        String unit = params.getParamsKeys().stream()
                .filter(key -> !key.equals(LAW))
                .findFirst()
                .orElseThrow();
        return new Step(
                params.getBenchmark().replaceFirst(".*\\.(\\w+)\\.\\w+$", "$1"),
                Optional.ofNullable(params.getParam(LAW)).orElse(""),
                unit,
                Integer.parseInt(params.getParam(unit)),
                least(result, ProcessorTime.NAME),
                least(result, ALLOCATION));
    }

    private static double least(RunResult result, String measure) {
        return Objects.requireNonNull(result.getSecondaryResults().get(measure), "not measured: " + measure)
                .getStatistics()
                .getMin();
    }

    boolean continues(Step before) {
        return name.equals(before.name) && law.equals(before.law);
    }

    String row(Optional<Step> before) {
        return String.format(
                Locale.ROOT,
                "| %s | %s | %s=%d | %s | %s | %.0f | %s |",
                name,
                law,
                unit,
                size,
                before.map(step -> ratio(size, step.size)).orElse(""),
                before.map(step -> ratio(time, step.time)).orElse(""),
                bytes,
                before.map(step -> ratio(bytes, step.bytes)).orElse(""));
    }

    private static String ratio(double now, double before) {
        return String.format(Locale.ROOT, "%.1f", now / before);
    }
}
