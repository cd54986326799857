/**
 * Amounts and percentages, exact to the last digit.
 *
 * <p>{@link dev.dunning.core.money.Money} is a whole number of minor units in one currency. It never mixes currencies,
 * never rounds unless told how, and never wraps around: what does not fit is a
 * {@link dev.dunning.core.money.MoneyOverflowException}. {@link dev.dunning.core.money.Rate} is a percentage with up to
 * four decimals.
 *
 * <p>Both read and print one plain text form ({@code EUR 1210.00}, {@code 10.15}); wording an amount for a reader in
 * some language is not done here.
 */
@NullMarked
package dev.dunning.core.money;

import org.jspecify.annotations.NullMarked;
