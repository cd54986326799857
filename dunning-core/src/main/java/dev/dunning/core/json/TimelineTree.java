package dev.dunning.core.json;

import dev.dunning.core.simulation.Assumption;
import dev.dunning.core.simulation.Timeline;
import java.util.Locale;

/** How a timeline is written, with the reasons of its decisions in one language; every key is always there. */
final class TimelineTree {

    static final String FORMAT = "dunning-timeline/1";

    private TimelineTree() {}

    static Tree of(Timeline timeline, Locale language) {
        DecisionTree decisions = new DecisionTree(language);
        return new Tree()
                .put("format", FORMAT)
                .put("debtor", timeline.end().debtor().id())
                .put("from", timeline.from())
                .put("until", timeline.until())
                .put("assuming", assumption(timeline.assumption()))
                .put(
                        "decisions",
                        timeline.decisions().stream().map(decisions::of).toList())
                .put(
                        "facts",
                        timeline.assumed().stream().map(DossierTree::event).toList());
    }

    private static Tree assumption(Assumption assumption) {
        return new Tree().put("behaviour", assumption.kind()).putOrNull("number", assumption.number());
    }
}
