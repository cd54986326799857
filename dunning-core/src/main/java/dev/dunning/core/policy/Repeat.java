package dev.dunning.core.policy;

/**
 * How often a step is sent again.
 *
 * @param every days from one time to the next
 * @param times how often in all, the first time counted
 */
public record Repeat(int every, int times) {}
