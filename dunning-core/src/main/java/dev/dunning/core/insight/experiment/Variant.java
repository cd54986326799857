package dev.dunning.core.insight.experiment;

/**
 * One arm of an experiment.
 *
 * @param id its name, in kebab case
 * @param policy id of the policy that its debtors get; the base policy in an arm that differs in its texts alone
 * @param weight how many debtors it gets for each one of an arm of weight 1; positive
 */
public record Variant(String id, String policy, int weight) {}
