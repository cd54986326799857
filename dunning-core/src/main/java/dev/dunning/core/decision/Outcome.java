package dev.dunning.core.decision;

import dev.dunning.core.check.Issue;
import dev.dunning.core.check.UnsoundDocumentException;
import dev.dunning.core.receivable.Dossier;
import java.time.LocalDate;
import java.util.List;

/** What became of one dossier in a run: a decision, or the faults that made it impossible. */
public sealed interface Outcome {

    /**
     * Gives the dossier.
     *
     * @return the facts as they came in
     */
    Dossier dossier();

    /**
     * It was decided.
     *
     * @param dossier the facts
     * @param decision the answer
     */
    record Decided(Dossier dossier, Decision decision) implements Outcome {}

    /**
     * It could not be decided.
     *
     * @param dossier the facts
     * @param issues everything that is wrong with them
     */
    record Failed(Dossier dossier, List<Issue> issues) implements Outcome {

        /** Copies the issues. */
        public Failed {
            issues = List.copyOf(issues);
        }
    }

    /**
     * Decides one dossier.
     *
     * @param engine the engine
     * @param dossier the facts
     * @param today the day
     * @return the decision, or the faults; whatever goes wrong with a dossier stays with it
     */
    static Outcome of(DunningEngine engine, Dossier dossier, LocalDate today) {
        try {
            return new Decided(dossier, engine.decide(dossier, today));
        } catch (UnsoundDocumentException unsound) {
            return new Failed(dossier, unsound.issues());
        } catch (RuntimeException wrong) {
            return new Failed(dossier, List.of(undecidable(wrong)));
        }
    }

    /** What only deciding can show, such as amounts that are together larger than an amount can be. */
    private static Issue undecidable(RuntimeException wrong) {
        return Issue.fault(
                "cannot-be-decided",
                "",
                "The dossier cannot be decided (" + wrong.getMessage() + ")",
                "Leave it to a person");
    }
}
