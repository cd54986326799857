package dev.dunning.core.policy;

/** What days on hold do to the steps that count from an earlier day. */
public enum HeldDays {
    /** They count: after a hold, steps come as if there had been none. */
    COUNT,
    /** They do not count: a hold moves every later step by its length. */
    SKIP
}
