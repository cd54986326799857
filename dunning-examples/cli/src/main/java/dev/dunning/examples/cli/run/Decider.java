package dev.dunning.examples.cli.run;

import dev.dunning.core.decision.Act;
import dev.dunning.core.decision.Decision;
import dev.dunning.core.receivable.Dossier;
import dev.dunning.examples.cli.ledger.LedgerEntry;
import dev.dunning.templates.Composition;
import dev.dunning.templates.Letters;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Decides one dossier and words its letters. */
final class Decider {

    private final Engines engines;
    private final Optional<Letters> letters;
    private final LocalDate on;

    Decider(Engines engines, Optional<Letters> letters, LocalDate on) {
        this.engines = engines;
        this.letters = letters;
        this.on = on;
    }

    /**
     * Decides.
     *
     * @throws IllegalArgumentException when the dossier cannot be decided
     */
    CaseFile decide(LedgerEntry.Read entry) {
        Dossier dossier = entry.dossier();
        Decision decision = engines.of(dossier).decide(dossier, on);
        OpenItems open = OpenItems.of(dossier, engines.law(dossier), on);
        Optional<Composition> worded = entry.mayWrite() ? worded(decision, dossier) : Optional.empty();
        return new CaseFile(
                entry.place(),
                dossier,
                decision,
                open,
                worded.map(Composition::messages).orElse(List.of()),
                worded.map(Decider::failures).orElse(List.of()));
    }

    private Optional<Composition> worded(Decision decision, Dossier dossier) {
        return decision instanceof Act act ? letters.map(texts -> texts.compose(act, dossier)) : Optional.empty();
    }

    private static List<String> failures(Composition worded) {
        return worded.failures().stream()
                .map(failure -> failure.notice() + " by " + failure.channel() + ": " + failure.text())
                .toList();
    }
}
