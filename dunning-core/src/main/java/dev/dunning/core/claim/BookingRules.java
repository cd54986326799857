package dev.dunning.core.claim;

import java.time.LocalDate;
import java.util.function.UnaryOperator;

/**
 * How payments are booked.
 *
 * @param order in which order a payment meets the parts of a claim
 * @param setOff whether credit notes and payments on account are set off
 * @param allInterestClaimed whether interest counts as claimed from its first day; otherwise a payment meets interest only
 *     so far as an earlier message claimed it
 * @param lastDayToPay moves a due date to the last day on which a payment is in time
 */
public record BookingRules(
        AllocationOrder order, boolean setOff, boolean allInterestClaimed, UnaryOperator<LocalDate> lastDayToPay) {}
