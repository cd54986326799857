package dev.dunning.core.receivable;

import dev.dunning.core.money.Money;
import java.time.LocalDate;

/**
 * What was open on a day, where only the balance is known and not the payments behind it.
 *
 * @param amount the open amount at the end of that day
 * @param on the day
 */
public record OpenBalance(Money amount, LocalDate on) {}
