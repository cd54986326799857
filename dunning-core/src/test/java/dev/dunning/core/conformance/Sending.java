package dev.dunning.core.conformance;

import dev.dunning.core.decision.Act;
import dev.dunning.core.decision.Decision;
import dev.dunning.core.decision.DunningEngine;
import dev.dunning.core.decision.Notice;
import dev.dunning.core.receivable.Dossier;
import dev.dunning.core.receivable.DunningEvent;
import java.time.LocalDate;
import java.util.List;

/** A person who says yes to everything, and a host that sends it and books that. */
final class Sending {

    private Sending() {}

    static Dossier of(DunningEngine engine, Dossier dossier, LocalDate day) {
        Dossier approved = dossier.with(notices(engine.decide(dossier, day)).stream()
                .filter(notice -> !notice.isSendable())
                .map(notice -> new DunningEvent.Approval(DunningEvent.Entry.on(day), notice.key(), true))
                .toList());
        return approved.with(notices(engine.decide(approved, day)).stream()
                .flatMap(notice -> notice.record().stream())
                .toList());
    }

    private static List<Notice> notices(Decision decision) {
        return decision instanceof Act act ? act.notices() : List.of();
    }
}
