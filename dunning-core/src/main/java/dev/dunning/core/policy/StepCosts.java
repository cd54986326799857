package dev.dunning.core.policy;

/** Which costs a step deals with. */
public enum StepCosts {
    /** None. */
    NONE,
    /** The costs of the law: announced by a statutory notice, asked by later steps as soon as and as far as the law allows. */
    STATUTORY
}
