package dev.dunning.core.insight.experiment;

import dev.dunning.core.insight.experiment.ExperimentReport.Verdict;
import dev.dunning.core.money.Rate;
import dev.dunning.core.reason.Reason;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** What follows from the figures of an experiment, and why. */
final class Judgement {

    private final Evaluation evaluation;
    private final Experiment experiment;
    private final List<ArmResult> results;
    private final LocalDate on;
    private final ArmResult control;
    private final List<ArmResult> others;

    Judgement(Evaluation evaluation, List<ArmResult> results, LocalDate on) {
        this.evaluation = evaluation;
        this.experiment = evaluation.experiment();
        this.results = results;
        this.on = on;
        Variant base = experiment.control();
        this.control = results.stream()
                .filter(result -> result.arm().equals(base))
                .findFirst()
                .orElseThrow();
        this.others = results.stream().filter(result -> !result.equals(control)).toList();
    }

    ExperimentReport report() {
        for (ArmResult result : results) {
            List<Reason> harm = harm(result);
            if (!harm.isEmpty()) {
                return report(Verdict.STOPPED, Optional.of(result), harm);
            }
        }
        List<Reason> compared =
                others.stream().flatMap(result -> compared(result).stream()).toList();
        if (compared.size() < others.size()) {
            return report(Verdict.TOO_EARLY, Optional.empty(), List.of(nobodyYet()));
        }
        Optional<ArmResult> better = others.stream()
                .filter(this::isBetter)
                .max(Comparator.comparing(result -> difference(result).value()));
        if (better.isPresent()) {
            return report(Verdict.BETTER, better, told(better(better.get()), compared));
        }
        Optional<ArmResult> worse = others.stream()
                .filter(this::isWorse)
                .min(Comparator.comparing(result -> difference(result).value()));
        if (worse.isPresent()) {
            return report(Verdict.WORSE, worse, told(worse(worse.get()), compared));
        } else if (others.stream().allMatch(result -> difference(result).isBelow(experiment.margin()))) {
            return report(Verdict.NO_WORTHWHILE_DIFFERENCE, Optional.empty(), told(noDifference(), compared));
        }
        return report(Verdict.TOO_EARLY, Optional.empty(), told(tooEarly(), compared));
    }

    private ExperimentReport report(Verdict verdict, Optional<ArmResult> arm, List<Reason> because) {
        return new ExperimentReport(
                experiment.id(),
                on,
                results,
                verdict,
                arm.map(result -> result.arm().id()),
                because,
                evaluation.cautions());
    }

    private static List<Reason> told(Reason first, List<Reason> more) {
        List<Reason> all = new ArrayList<>(List.of(first));
        all.addAll(more);
        return all;
    }

    private static Interval difference(ArmResult result) {
        return result.paidMore().orElseThrow();
    }

    /** Certainly more than nothing, and by all that was seen worth acting on. */
    private boolean isBetter(ArmResult result) {
        Interval difference = difference(result);
        return difference.isAboveNothing() && difference.value().compareTo(experiment.margin()) >= 0;
    }

    /** Certainly less than nothing, and by all that was seen worth acting on. */
    private boolean isWorse(ArmResult result) {
        Interval difference = difference(result);
        return difference.isBelowNothing()
                && -difference.value().millionths() >= experiment.margin().millionths();
    }

    private List<Reason> harm(ArmResult result) {
        List<Reason> reasons = new ArrayList<>();
        for (Harm harm : Harm.values()) {
            limit(result, harm).ifPresent(reasons::add);
            if (!result.equals(control)) {
                more(result, harm).ifPresent(reasons::add);
            }
        }
        return reasons;
    }

    private Optional<Reason> limit(ArmResult result, Harm harm) {
        int cases = evaluation.sums(result.arm().id()).cases().getOrDefault(harm, 0);
        return Optional.ofNullable(experiment.stopAt().get(harm))
                .filter(limit -> cases >= limit)
                .map(limit -> Reason.of("experiment-reached-its-limit")
                        .with("key", result.arm().id())
                        .with("harm", harm.label())
                        .with("count", cases)
                        .with("limit", limit));
    }

    private Optional<Reason> more(ArmResult result, Harm harm) {
        Sample mine = evaluation.sums(result.arm().id()).harm(harm);
        Sample other = evaluation.sums(control.arm().id()).harm(harm);
        if (mine.count() == 0 || other.count() == 0) {
            return Optional.empty();
        }
        Interval more = evaluation.more(result.arm(), mine, other, Harm.values().length);
        return Optional.of(more)
                .filter(Interval::isAboveNothing)
                .map(certain -> bounded(Reason.of("experiment-does-harm"), result, certain)
                        .with("harm", harm.label()));
    }

    private Reason bounded(Reason reason, ArmResult result, Interval more) {
        return reason.with("key", result.arm().id())
                .with("base", control.arm().id())
                .with("low", more.low())
                .with("high", more.high());
    }

    private Optional<Reason> compared(ArmResult result) {
        return result.paidMore()
                .map(more -> bounded(Reason.of("experiment-compares"), result, more)
                        .with("days", experiment.horizon())
                        .with("share", result.paid().orElseThrow().value())
                        .with("other", control.paid().orElseThrow().value())
                        .with("difference", more.value())
                        .with("certainty", Rate.ofPercent(ExperimentReport.CERTAINTY)));
    }

    private Reason better(ArmResult result) {
        return Reason.of("experiment-finds-better")
                .with("key", result.arm().id())
                .with("policy", result.arm().policy());
    }

    private Reason worse(ArmResult result) {
        return Reason.of("experiment-finds-worse")
                .with("key", result.arm().id())
                .with("base", control.arm().id());
    }

    private Reason noDifference() {
        return Reason.of("experiment-finds-no-difference")
                .with("key", control.arm().id())
                .with("margin", experiment.margin());
    }

    private Reason nobodyYet() {
        return Reason.of("experiment-has-nobody-measured").with("days", experiment.horizon());
    }

    private Reason tooEarly() {
        long measured = results.stream().mapToLong(ArmResult::measured).sum();
        double times = others.stream().mapToDouble(this::times).max().orElse(1);
        boolean isPlanned = measured >= experiment.needed();
        return Reason.of(isPlanned ? "experiment-is-too-small" : "experiment-is-too-early")
                .with("count", measured)
                .with("more", rounded(Math.max(1, measured * (times - 1))));
    }

    /** How many times as many debtors would tell, if they went on as those before. */
    private double times(ArmResult result) {
        Sample mine = evaluation.sums(result.arm().id()).paid();
        Sample other = evaluation.sums(control.arm().id()).paid();
        double margin = experiment.margin().millionths() / 1e6;
        double seen = mine.mean() - other.mean();
        double width = Math.max(margin / 4, seen >= margin ? seen : margin - seen);
        return evaluation.sequence(result.arm(), 1).times(mine.uncertainty() + other.uncertainty(), Math.min(1, width));
    }

    /** No more than two figures, for nobody knows it better. */
    private static int rounded(double number) {
        double unit = 1;
        while (number / unit >= 100) {
            unit *= 10;
        }
        return (int) (StrictMath.ceil(number / unit) * unit);
    }
}
