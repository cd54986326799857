package dev.dunning.core.notice;

/** How a message sounds, from the gentlest to the strictest. */
public enum Tone {
    /** Thanks, understanding, no consequence. */
    WARM,
    /** Friendly and direct. */
    NEUTRAL,
    /** Direct, with a dated consequence. */
    FIRM,
    /** In the words the law knows, each explained. */
    FORMAL
}
