package dev.dunning.core.decision;

import dev.dunning.core.reason.Reason;
import java.util.Optional;

/**
 * One item and its ladder.
 *
 * @param claimable the item
 * @param ladder its ladder
 * @param due the step to take
 */
record Climber(Claimable claimable, Ladder ladder, Optional<Rung> due) {

    static Climber of(Situation situation, Claimable claimable) {
        Ladder ladder = new Ladder(situation, claimable);
        return new Climber(claimable, ladder, ladder.due());
    }

    boolean isFree() {
        return claimable.isFree();
    }

    /** Something would be due, were it not for a pause. */
    boolean isPaused() {
        return !isFree() && claimable.blocks().stream().allMatch(Block::stops) && due.isPresent();
    }

    /** What comes next; that a step is due is no reason to wait when something else keeps its item from being chased. */
    Optional<Reason> waitsFor() {
        return ladder.next().filter(rung -> isFree() || !rung.isDue()).map(Rung::reason);
    }
}
