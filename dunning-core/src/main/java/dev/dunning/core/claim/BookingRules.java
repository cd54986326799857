package dev.dunning.core.claim;

/**
 * How payments are booked.
 *
 * @param order in which order a payment meets the parts of a claim
 * @param setOff whether credit notes and payments on account are set off
 * @param allInterestClaimed whether interest counts as claimed from its first day; otherwise a payment meets interest only
 *     so far as an earlier message claimed it
 */
public record BookingRules(AllocationOrder order, boolean setOff, boolean allInterestClaimed) {}
