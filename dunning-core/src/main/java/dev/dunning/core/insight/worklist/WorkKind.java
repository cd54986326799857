package dev.dunning.core.insight.worklist;

/** What a person does about a debtor. */
public enum WorkKind {
    /** Asks for the money. */
    COLLECT,
    /** Looks for a way with somebody who cannot pay. */
    HELP,
    /** Says yes or no to a message that was prepared. */
    APPROVE,
    /** Answers a question that only a person can judge. */
    ANSWER
}
