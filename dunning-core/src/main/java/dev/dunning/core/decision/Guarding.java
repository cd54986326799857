package dev.dunning.core.decision;

import dev.dunning.core.jurisdiction.Guard;
import dev.dunning.core.jurisdiction.Proposal;
import dev.dunning.core.jurisdiction.Verdict;
import dev.dunning.core.jurisdiction.Verdict.Part;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Asks the law what it forbids of a proposal. */
record Guarding(Situation situation) {

    static Guarding of(Situation situation) {
        return new Guarding(situation);
    }

    /** Every verdict that forbids a part. */
    List<Verdict.Forbidden> forbidden(Proposal proposal, Part part) {
        List<Verdict.Forbidden> forbidden = new ArrayList<>();
        for (Guard guard : situation.guards) {
            if (guard.judge(proposal, situation.dossier, situation.today) instanceof Verdict.Forbidden verdict
                    && verdict.part() == part) {
                forbidden.add(verdict);
            }
        }
        return forbidden;
    }

    /** The first verdict against the notice as such. */
    Optional<Verdict.Forbidden> notice(Proposal proposal) {
        return forbidden(proposal, Part.NOTICE).stream().findFirst();
    }
}
