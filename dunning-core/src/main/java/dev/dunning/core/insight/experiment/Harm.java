package dev.dunning.core.insight.experiment;

/** What can end an experiment, whatever it collects. */
public enum Harm {
    /** The debtor complained. */
    COMPLAINT("complaints"),
    /** The debtor ended the relation. */
    LEFT("left"),
    /** A payment plan that was agreed after the first message was not kept. */
    BROKEN_PLAN("brokenPlans");

    private final String label;

    Harm(String label) {
        this.label = label;
    }

    /**
     * Gives the word by which documents call it.
     *
     * @return the key
     */
    public String label() {
        return label;
    }
}
