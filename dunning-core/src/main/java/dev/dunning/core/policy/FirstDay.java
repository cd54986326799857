package dev.dunning.core.policy;

/** Whether the named day itself counts. */
public enum FirstDay {
    /** Day n itself fires. */
    INCLUSIVE,
    /** The day after fires. */
    STRICT
}
