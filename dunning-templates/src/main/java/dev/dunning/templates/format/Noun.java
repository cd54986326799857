package dev.dunning.templates.format;

/**
 * The noun that a number is said before. No number tells a neuter noun from a masculine one, so neuter nouns count as
 * masculine.
 */
enum Noun {
    /** The number stands alone. */
    NONE,
    /** As in {@code ein Euro}, {@code un euro}. */
    MASCULINE,
    /** As in {@code eine Krone}, {@code une livre}. */
    FEMININE
}
