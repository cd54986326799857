package dev.dunning.core.insight.experiment;

import dev.dunning.core.claim.Facts;
import dev.dunning.core.reason.Reason;
import dev.dunning.core.receivable.Dossier;
import dev.dunning.core.receivable.DunningEvent;
import dev.dunning.core.receivable.DunningEvent.Sent;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/** Adds up what became of the debtors of an experiment. */
final class Evaluation {

    private final Experiment experiment;
    private final Map<String, ArmSums> arms = new LinkedHashMap<>();
    private final UnknownArms unknown;

    Evaluation(Experiment experiment) {
        this.experiment = experiment;
        this.unknown = new UnknownArms(experiment);
        experiment.arms().forEach(arm -> arms.put(arm.id(), new ArmSums()));
    }

    void add(Dossier dossier, LocalDate on) {
        boolean maybe = dossier.history().stream()
                .anyMatch(
                        event -> event instanceof Sent sent && sent.experiment().isPresent());
        if (maybe) {
            List<DunningEvent> events = Facts.through(dossier, on);
            unknown.note(events);
            Observation.of(experiment, dossier, on, events).ifPresent(this::add);
        }
    }

    void add(Observation outcome) {
        sums(outcome.arm()).add(outcome);
    }

    List<Reason> cautions() {
        return unknown.caution().stream().toList();
    }

    Experiment experiment() {
        return experiment;
    }

    ArmSums sums(String arm) {
        return Objects.requireNonNull(arms.get(arm), arm);
    }

    ExperimentReport report(LocalDate on) {
        List<ArmResult> results = experiment.arms().stream().map(this::result).toList();
        return new Judgement(this, results, on).report();
    }

    private ArmResult result(Variant arm) {
        ArmSums sums = sums(arm.id());
        return new ArmResult(
                arm,
                sums.debtors(),
                (int) sums.paid().count(),
                share(sums.paid()),
                share(sums.amount()),
                sums.cases(),
                more(arm, ArmSums::paid),
                more(arm, ArmSums::amount));
    }

    private static Optional<Interval> share(Sample sample) {
        return sample.count() == 0 ? Optional.empty() : Optional.of(ShareBounds.of(sample));
    }

    private Optional<Interval> more(Variant arm, Function<ArmSums, Sample> what) {
        Sample mine = what.apply(sums(arm.id()));
        Sample other = what.apply(sums(experiment.control().id()));
        return arm.equals(experiment.control()) || mine.count() == 0 || other.count() == 0
                ? Optional.empty()
                : Optional.of(more(arm, mine, other, 1));
    }

    /** The difference to the arm in which all stays as it is; the error is shared by the arms and by more questions. */
    Interval more(Variant arm, Sample mine, Sample other, int questions) {
        double width = sequence(arm, questions).halfWidth(mine.uncertainty() + other.uncertainty());
        return Interval.around(mine.mean() - other.mean(), width);
    }

    ConfidenceSequence sequence(Variant arm, int questions) {
        return ConfidenceSequence.planned(
                planned(arm), planned(experiment.control()), questions * Math.max(1, arms.size() - 1));
    }

    private double planned(Variant arm) {
        int all = experiment.arms().stream().mapToInt(Variant::weight).sum();
        return (double) experiment.needed() * arm.weight() / all;
    }
}
