package dev.dunning.examples.cli.run;

import dev.dunning.core.decision.DunningEngine;
import dev.dunning.core.jurisdiction.Jurisdiction;
import dev.dunning.core.jurisdiction.Jurisdictions;
import dev.dunning.core.policy.DunningPolicy;
import dev.dunning.core.policy.Policies;
import dev.dunning.core.policy.PolicyDocument;
import dev.dunning.core.receivable.Dossier;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Keeps one policy for each law, made when the first dossier needs it. */
public final class Engines {

    private final PolicyDocument policy;
    private final Jurisdictions laws;
    private final Map<String, DunningPolicy> policies = new ConcurrentHashMap<>();

    /**
     * Makes engines for a policy.
     *
     * @param policy the house rules
     * @param laws the laws that are known
     */
    public Engines(PolicyDocument policy, Jurisdictions laws) {
        this.policy = policy;
        this.laws = laws;
    }

    /**
     * Makes engines for the standard policy and the laws that are built in.
     *
     * @return the engines
     */
    public static Engines standard() {
        return new Engines(Policies.standard(), Jurisdictions.builtin());
    }

    /**
     * Gives the house rules.
     *
     * @return the policy of all engines
     */
    public PolicyDocument policy() {
        return policy;
    }

    /**
     * Gives the laws.
     *
     * @return all that are known
     */
    public Jurisdictions laws() {
        return laws;
    }

    /**
     * Finds the law of a dossier.
     *
     * @param dossier the facts
     * @return the law
     * @throws IllegalArgumentException when the dossier names a law that is not known
     */
    public Jurisdiction law(Dossier dossier) {
        return laws.of(dossier);
    }

    /**
     * Gives the engine for a dossier.
     *
     * @param dossier the facts
     * @return the engine for its law
     * @throws IllegalArgumentException when the dossier names a law that is not known
     */
    public DunningEngine of(Dossier dossier) {
        return DunningEngine.of(bound(dossier));
    }

    /**
     * Gives the house rules for a dossier, bound to its law.
     *
     * @param dossier the facts
     * @return the policy under that law
     * @throws IllegalArgumentException when the dossier names a law that is not known
     */
    public DunningPolicy bound(Dossier dossier) {
        Jurisdiction law = law(dossier);
        return policies.computeIfAbsent(law.id(), id -> DunningPolicy.from(policy, law));
    }
}
