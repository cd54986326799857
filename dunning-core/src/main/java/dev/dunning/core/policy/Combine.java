package dev.dunning.core.policy;

/** What a step does with several channels. */
public enum Combine {
    /** It uses the first that can be used. */
    FIRST_AVAILABLE,
    /** It uses all that can be used. */
    ALL
}
