package dev.dunning.core.debtor;

import dev.dunning.core.check.PlainText;

/**
 * The arm of an experiment that a debtor belongs to.
 *
 * @param experiment id of the experiment
 * @param arm id of the arm
 */
public record Arm(String experiment, String arm) {

    /**
     * Checks the names.
     *
     * @throws IllegalArgumentException when a text cannot be printed safely
     */
    public Arm {
        PlainText.require("experiment's id", experiment);
        PlainText.require("arm's id", arm);
    }
}
