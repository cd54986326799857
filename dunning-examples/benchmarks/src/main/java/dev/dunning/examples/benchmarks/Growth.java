package dev.dunning.examples.benchmarks;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.openjdk.jmh.results.RunResult;

/** Tells for each measurement by how much time and memory grew since the one before, which is of the same kind. */
final class Growth {

    static final String HEADING = """
            | benchmark | law | size | size × | time × | bytes | bytes × |
            |---|---|---|---|---|---|---|""";

    private Growth() {}

    static List<String> rows(Collection<RunResult> results) {
        List<Step> steps = results.stream().map(Step::of).sorted(Step.ORDER).toList();
        List<String> rows = new ArrayList<>();
        Optional<Step> before = Optional.empty();
        for (Step step : steps) {
            rows.add(step.row(before.filter(step::continues)));
            before = Optional.of(step);
        }
        return rows;
    }
}
