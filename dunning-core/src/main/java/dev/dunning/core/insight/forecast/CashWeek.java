package dev.dunning.core.insight.forecast;

import dev.dunning.core.money.Money;
import java.time.LocalDate;

/**
 * What is expected to come in during one week.
 *
 * @param from the first day, a Monday, inclusive; of the first week only the days after the forecast count
 * @param until the last day, a Sunday, inclusive
 * @param expected what comes in on average
 * @param low one in ten such weeks brings less
 * @param high one in ten such weeks brings more
 */
public record CashWeek(LocalDate from, LocalDate until, Money expected, Money low, Money high) {}
