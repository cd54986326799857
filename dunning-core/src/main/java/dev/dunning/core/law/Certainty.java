package dev.dunning.core.law;

/** How a figure of the law is known, from the most to the least certain. */
public enum Certainty {
    /** Read in an official text. */
    OFFICIAL,
    /** Read in several sources that agree; none of them need be official. */
    AGREEING,
    /** Derived from other figures by the formula of the law. */
    DERIVED,
    /** Not confirmed by any source. */
    UNPROVEN;

    /** The less certain of two. */
    public Certainty weaker(Certainty other) {
        return compareTo(other) >= 0 ? this : other;
    }
}
