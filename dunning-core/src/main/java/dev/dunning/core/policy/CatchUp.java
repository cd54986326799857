package dev.dunning.core.policy;

/** What happens when several steps are due at once. */
public enum CatchUp {
    /** The first one that was not sent. */
    ONE_STEP,
    /** The last one whose day has come. */
    HIGHEST
}
