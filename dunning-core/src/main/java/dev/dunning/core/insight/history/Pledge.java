package dev.dunning.core.insight.history;

import dev.dunning.core.money.Money;
import java.time.LocalDate;

/**
 * What is promised or planned of one invoice for one day.
 *
 * @param day its day
 * @param amount how much of what is open
 * @param isPlanned true for a part of a payment plan, false for a promise
 */
public record Pledge(LocalDate day, Money amount, boolean isPlanned) {}
