package dev.dunning.core.testkit;

import dev.dunning.core.decision.Decision;
import dev.dunning.core.policy.DunningPolicy;
import dev.dunning.core.receivable.Dossier;

/** Says what was found when a law does not hold. */
final class Law {

    private Law() {}

    static void require(boolean holds, String law, DunningPolicy policy, Dossier dossier, Decision... decisions) {
        if (!holds) {
            StringBuilder text = new StringBuilder(law);
            for (Decision decision : decisions) {
                text.append("\n  decided: ").append(Print.decision(decision));
            }
            throw new AssertionError(text + Print.dossier(dossier) + Print.policy(policy.document()));
        }
    }
}
