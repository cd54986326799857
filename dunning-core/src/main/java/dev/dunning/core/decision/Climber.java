package dev.dunning.core.decision;

import java.util.Optional;

/**
 * One item and its ladder.
 *
 * @param claimable the item
 * @param ladder its ladder
 */
record Climber(Claimable claimable, Ladder ladder) {

    static Climber of(Situation situation, Claimable claimable) {
        return new Climber(claimable, new Ladder(situation, claimable));
    }

    Optional<Rung> due() {
        return ladder.due();
    }

    boolean isFree() {
        return claimable.blocks().isEmpty();
    }

    /** Something would be due, were it not for a pause. */
    boolean isPaused() {
        return !isFree() && claimable.blocks().stream().anyMatch(Block::stops) && due().isPresent();
    }
}
