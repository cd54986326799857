package dev.dunning.core.claim;

/** What a line of costs is. */
public enum CostKind {
    /** Costs of collecting by a scale of the law. */
    COLLECTION_COSTS,
    /** A flat sum of the law. */
    FLAT_SUM,
    /** A fee of the policy, as far as the law allows. */
    FEE,
    /** VAT on the lines above. */
    VAT
}
