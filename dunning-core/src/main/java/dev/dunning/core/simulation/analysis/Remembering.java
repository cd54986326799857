package dev.dunning.core.simulation.analysis;

import dev.dunning.core.decision.Decision;
import dev.dunning.core.decision.DunningEngine;
import dev.dunning.core.receivable.Dossier;
import java.time.LocalDate;
import java.util.Optional;

/** An engine that gives its last answer again to one who asks the same twice; not thread-safe. */
final class Remembering implements DunningEngine {

    private final DunningEngine engine;
    private Optional<Asked> last = Optional.empty();

    private record Asked(Dossier dossier, LocalDate today, Decision decision) {}

    Remembering(DunningEngine engine) {
        this.engine = engine;
    }

    @Override
    public Decision decide(Dossier dossier, LocalDate today) {
        Optional<Decision> known = last.filter(
                        asked -> asked.today().equals(today) && asked.dossier().equals(dossier))
                .map(Asked::decision);
        Decision decision = known.orElseGet(() -> engine.decide(dossier, today));
        last = Optional.of(new Asked(dossier, today, decision));
        return decision;
    }
}
