package dev.dunning.core.insight.figures;

import dev.dunning.core.money.Rate;
import java.util.Optional;

/**
 * What came of a step: payment after it, against what would be expected anyway.
 *
 * @param step id of the step
 * @param items invoices that it went out for, two weeks or longer before the last day that is booked, and that were open
 *     that day
 * @param paid those of them that were paid within two weeks
 * @param share the same in percent
 * @param expected how many percent of invoices of these debtors that are open as long are paid within two weeks, as
 *     experience has it; it has seen reminders too, so the difference is rather too small; absent without experience
 */
public record StepEffect(String step, int items, int paid, Rate share, Optional<Rate> expected) {}
