package dev.dunning.examples.cli.run;

import dev.dunning.core.decision.DunningEngine;
import dev.dunning.core.insight.experiment.Experiment;
import dev.dunning.core.json.DunningJson;
import dev.dunning.core.jurisdiction.Jurisdiction;
import dev.dunning.core.jurisdiction.Jurisdictions;
import dev.dunning.core.policy.DunningPolicy;
import dev.dunning.core.policy.Policies;
import dev.dunning.core.policy.PolicyBook;
import dev.dunning.core.policy.PolicyDocument;
import dev.dunning.core.receivable.Dossier;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Keeps one policy for each law, made when the first dossier needs it. */
public final class Engines {

    private final PolicyBook book;
    private final Optional<Experiment> experiment;
    private final Optional<Labelling> labelling;
    private final Jurisdictions laws;
    private final Map<String, DunningPolicy> policies = new ConcurrentHashMap<>();

    /**
     * Makes engines for a policy.
     *
     * @param policy the house rules
     * @param laws the laws that are known
     */
    public Engines(PolicyDocument policy, Jurisdictions laws) {
        this(PolicyBook.of(policy), Optional.empty(), laws);
    }

    /**
     * Makes engines for several policies.
     *
     * @param book the policies, and for whom each is meant
     * @param experiment the experiment whose arms debtors are put into
     * @param laws the laws that are known
     */
    public Engines(PolicyBook book, Optional<Experiment> experiment, Jurisdictions laws) {
        this(book, experiment, Optional.empty(), laws);
    }

    private Engines(
            PolicyBook book, Optional<Experiment> experiment, Optional<Labelling> labelling, Jurisdictions laws) {
        this.book = book;
        this.experiment = experiment;
        this.labelling = labelling;
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
     * Gives the house rules for everybody to whom no other policy applies.
     *
     * @return the policy
     */
    public PolicyDocument policy() {
        return book.find(book.usual()).orElseThrow();
    }

    /**
     * Writes down all that is decided by, so that two runs can be told apart.
     *
     * @return the policies, and the experiment where there is one
     */
    public List<String> rules() {
        List<String> rules = new ArrayList<>();
        rules.add(book.equals(PolicyBook.of(policy())) ? DunningJson.write(policy()) : DunningJson.write(book));
        experiment.map(DunningJson::tree).map(DunningJson::pretty).ifPresent(rules::add);
        return rules;
    }

    /**
     * Gives the experiment.
     *
     * @return the experiment whose arms debtors are put into; absent without one
     */
    public Optional<Experiment> experiment() {
        return experiment;
    }

    /**
     * Decides with what experience says of each debtor.
     *
     * @param learned what the ledger taught
     * @return engines for the same rules and laws
     */
    public Engines knowing(Labelling learned) {
        return new Engines(book, experiment, Optional.of(learned), laws);
    }

    /** Stands for what experience says and for the segments; {@code none} where neither is asked. */
    String segments() {
        return labelling.map(Labelling::mark).orElse("none");
    }

    /**
     * Gives what is decided: the dossier with what experience says of the debtor, where it is asked, and then in the
     * debtor's arm of the experiment, where there is one.
     *
     * @param dossier the facts
     * @param on the day, at its end
     * @return the dossier to decide
     */
    public Dossier prepared(Dossier dossier, LocalDate on) {
        Dossier known = labelling.map(learned -> learned.of(dossier, on)).orElse(dossier);
        return experiment.map(running -> running.assign(known, on, book)).orElse(known);
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
        return policies.computeIfAbsent(law.id(), id -> DunningPolicy.from(book, law));
    }
}
