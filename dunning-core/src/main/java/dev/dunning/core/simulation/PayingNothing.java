package dev.dunning.core.simulation;

import dev.dunning.core.decision.Decision;
import dev.dunning.core.receivable.Dossier;
import dev.dunning.core.receivable.DunningEvent;
import java.util.List;

/** Does nothing. */
record PayingNothing() implements Behaviour {

    @Override
    public List<DunningEvent> after(Decision decision, Dossier dossier) {
        return List.of();
    }

    @Override
    public Assumption assumption() {
        return Assumption.of(Assumption.Kind.NOTHING_PAID);
    }
}
