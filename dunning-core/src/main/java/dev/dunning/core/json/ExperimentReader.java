package dev.dunning.core.json;

import dev.dunning.core.insight.experiment.Experiment;
import dev.dunning.core.insight.experiment.Harm;
import dev.dunning.core.insight.experiment.Variant;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Supplier;

/** How an experiment is read. */
final class ExperimentReader {

    static final String FORMAT = "dunning-experiment/1";

    static final Reading<Experiment> EXPERIMENT = Format.document(FORMAT, ExperimentReader::experiment);

    private static final Reading<Variant> ARM = Fields.object(ExperimentReader::arm);
    private static final Reading<Map<Harm, Integer>> LIMITS = Fields.object(ExperimentReader::limits);

    private ExperimentReader() {}

    private static Supplier<Experiment> experiment(Fields in) {
        in.required("format", Scalars.ID);
        var id = in.required("id", Scalars.NAME);
        var from = in.required("from", Scalars.DATE);
        var until = in.required("until", Scalars.DATE);
        var base = in.required("base", Scalars.NAME);
        var arms = in.required("arms", Lists.of(ARM));
        var horizon = in.optional("horizon", Numbers.COUNT).orElse(Experiment.USUAL_HORIZON);
        var margin = in.required("margin", Scalars.RATE);
        var planned = in.optional("planned", Numbers.COUNT);
        var stopAt = in.optional("stopAt", LIMITS).orElse(Map.of());
        var ext = in.ext();
        return () -> new Experiment(
                id.get(), from.get(), until.get(), base.get(), arms.get(), horizon, margin.get(), planned, stopAt, ext);
    }

    private static Supplier<Variant> arm(Fields in) {
        var id = in.required("id", Scalars.NAME);
        var policy = in.required("policy", Scalars.NAME);
        int weight = in.optional("weight", Numbers.COUNT).orElse(1);
        return () -> new Variant(id.get(), policy.get(), weight);
    }

    private static Supplier<Map<Harm, Integer>> limits(Fields in) {
        Map<Harm, Integer> limits = new EnumMap<>(Harm.class);
        for (Harm harm : Harm.values()) {
            in.optional(harm.label(), Numbers.COUNT).ifPresent(cases -> limits.put(harm, cases));
        }
        return () -> limits;
    }
}
