package dev.dunning.examples.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.BenchmarkList;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.format.OutputFormatFactory;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

class BenchmarksTest {

    static Stream<Class<?>> all() {
        return Benchmarks.ALL.stream();
    }

    @ParameterizedTest
    @MethodSource("all")
    void every_benchmark_runs_and_has_something_to_tell_of_each_size(Class<?> benchmark) throws RunnerException {
        Collection<RunResult> results = Benchmarks.run(benchmark, once());

        assertThat(results).isNotEmpty().allSatisfy(result -> {
            assertThat(result.getPrimaryResult().getScore()).isPositive();
            assertThat(Step.of(result).bytes()).isPositive();
        });
        assertThat(Growth.rows(results))
                .hasSameSizeAs(results)
                .allSatisfy(row -> assertThat(row).startsWith("| " + benchmark.getSimpleName() + " | "));
    }

    @Test
    void no_benchmark_is_left_out() {
        var silent = OutputFormatFactory.createFormatInstance(System.out, VerboseMode.SILENT);

        assertThat(BenchmarkList.defaultList().getAll(silent, List.of()))
                .extracting(entry -> entry.getUserClassQName())
                .containsExactlyInAnyOrderElementsOf(
                        Benchmarks.ALL.stream().map(Class::getName).toList());
    }

    /** JMH writes the names in small letters into the code that it makes, by the rules of the machine's own language. */
    @ParameterizedTest
    @MethodSource("all")
    void no_name_makes_the_build_depend_on_the_language_of_the_machine(Class<?> benchmark) {
        assertThat(benchmark.getSimpleName().toLowerCase(Locale.forLanguageTag("tr")))
                .isEqualTo(benchmark.getSimpleName().toLowerCase(Locale.ROOT));
    }

    private static ChainedOptionsBuilder once() {
        return new OptionsBuilder()
                .forks(0)
                .warmupIterations(0)
                .measurementIterations(1)
                .measurementTime(TimeValue.milliseconds(5));
    }
}
