package dev.dunning.core.simulation.analysis;

import dev.dunning.core.check.Issue;
import java.util.List;

/** Everything that is worth saying about the sample debts. */
final class Advice {

    private final Folds folds;
    private final Findings findings;

    Advice(Folds folds) {
        this.folds = folds;
        this.findings = new Findings(folds.kinds());
    }

    List<Issue> issues() {
        new MissingSteps(folds, findings).find();
        new Escalation(folds, findings).find();
        new Pace(folds, findings).find();
        new LimitDelays(folds, findings).find();
        new Deadlines(folds, findings).find();
        new RefusedParts(folds, findings).find();
        new FeeParts(folds, findings).find();
        new PartPayments(folds, findings).find();
        new LadderEnds(folds, findings).find();
        return findings.issues();
    }
}
