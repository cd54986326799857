package dev.dunning.core.json;

import dev.dunning.core.insight.experiment.ArmResult;
import dev.dunning.core.insight.experiment.Experiment;
import dev.dunning.core.insight.experiment.ExperimentReport;
import dev.dunning.core.insight.experiment.Harm;
import dev.dunning.core.insight.experiment.Interval;
import dev.dunning.core.insight.experiment.Variant;
import java.util.Locale;
import java.util.Map;

/** How an experiment and its report are written. */
final class ExperimentTree {

    static final String REPORT = "dunning-experiment-report/1";

    private ExperimentTree() {}

    static Tree of(Experiment experiment) {
        return new Tree()
                .put("format", ExperimentReader.FORMAT)
                .put("id", experiment.id())
                .put("from", experiment.from())
                .put("until", experiment.until())
                .put("base", experiment.base())
                .put("arms", experiment.arms().stream().map(ExperimentTree::arm).toList())
                .putUnless(Experiment.USUAL_HORIZON, "horizon", experiment.horizon())
                .put("margin", experiment.margin())
                .put("planned", experiment.planned())
                .putFilled("stopAt", harms(experiment.stopAt()))
                .ext(experiment.ext());
    }

    private static Tree arm(Variant arm) {
        return new Tree().put("id", arm.id()).put("policy", arm.policy()).putUnless(1, "weight", arm.weight());
    }

    private static Tree harms(Map<Harm, Integer> cases) {
        Tree harms = new Tree();
        cases.forEach((harm, count) -> harms.put(harm.label(), count));
        return harms;
    }

    static Tree of(ExperimentReport report, Locale language) {
        return new Tree()
                .put("format", REPORT)
                .put("experiment", report.experiment())
                .put("on", report.on())
                .put("verdict", report.verdict())
                .putOrNull("arm", report.arm())
                .put(
                        "because",
                        report.because().stream()
                                .map(reason -> ReasonTree.of(reason, language))
                                .toList())
                .put(
                        "cautions",
                        report.cautions().stream()
                                .map(reason -> ReasonTree.of(reason, language))
                                .toList())
                .put("certainty", Integer.toString(ExperimentReport.CERTAINTY))
                .put("arms", report.arms().stream().map(ExperimentTree::result).toList());
    }

    private static Tree result(ArmResult result) {
        return new Tree()
                .put("id", result.arm().id())
                .put("policy", result.arm().policy())
                .put("debtors", result.debtors())
                .put("measured", result.measured())
                .putOrNull("paid", result.paid().map(ExperimentTree::interval))
                .putOrNull("amount", result.amount().map(ExperimentTree::interval))
                .putOrNull("paidMore", result.paidMore().map(ExperimentTree::interval))
                .putOrNull("amountMore", result.amountMore().map(ExperimentTree::interval))
                .put("harms", harms(result.harms()));
    }

    private static Tree interval(Interval interval) {
        return new Tree()
                .put("value", interval.value())
                .put("low", interval.low())
                .put("high", interval.high());
    }
}
