package dev.dunning.core.check;

/** How much an {@link Issue} weighs. */
public enum Severity {
    /** Wrong: a document with a fault is not used. */
    FAULT,
    /** Allowed, but probably not what the writer meant: the document is used. */
    ADVICE
}
