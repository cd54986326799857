package dev.dunning.core.simulation.analysis;

import dev.dunning.core.decision.Notice;
import java.util.List;

/** Finds the steps that fall back behind an earlier one: a milder message, or a softer tone. */
final class Escalation {

    private final Folds folds;
    private final Findings findings;

    Escalation(Folds folds, Findings findings) {
        this.folds = folds;
        this.findings = findings;
    }

    void find() {
        folds.unpaid().filter(fold -> fold.who().isReachedByAll()).forEach(this::fold);
    }

    private void fold(FoldedSample fold) {
        List<Notice> ladder = fold.notices().stream()
                .filter(folds::isOnLadder)
                .filter(Harshness::isRanked)
                .toList();
        for (int i = 1; i < ladder.size(); i++) {
            pair(fold.who(), ladder.get(i - 1), ladder.get(i));
        }
    }

    private void pair(Who who, Notice before, Notice after) {
        if (Harshness.of(after.kind()) < Harshness.of(before.kind())) {
            milder(who, before, after, "kind", "a `" + after.kind() + "` follows a `" + before.kind() + "`");
        } else if (after.tone().compareTo(before.tone()) < 0) {
            milder(who, before, after, "tone", "the tone `" + after.tone() + "` follows `" + before.tone() + "`");
        }
    }

    private void milder(Who who, Notice before, Notice after, String part, String what) {
        findings.advice(
                "gets-milder-later",
                folds.path(after.step(), part),
                who,
                "for " + Findings.WHO + " the step is milder than `" + before.step() + "` before it: " + what,
                "put the milder step first: who gets a softer letter after a harsh one waits for the next");
    }
}
