package dev.dunning.core.decision;

import dev.dunning.core.check.Issue;
import dev.dunning.core.check.UnsoundDocumentException;
import dev.dunning.core.policy.DunningPolicy;
import dev.dunning.core.receivable.Dossier;
import java.time.LocalDate;
import java.util.List;

/** Decides by a policy that is bound to a law. */
record PolicyEngine(DunningPolicy policy) implements DunningEngine {

    @Override
    public Decision decide(Dossier dossier, LocalDate today) {
        List<Issue> issues = dossier.check();
        if (!issues.isEmpty()) {
            throw new UnsoundDocumentException(issues);
        }
        Decision decision = new Deliberation(policy, dossier, today).decision();
        return decision instanceof Act act ? new Foresight(policy, dossier).announce(act) : decision;
    }
}
