package dev.dunning.core.receivable;

import dev.dunning.core.money.Money;
import java.time.LocalDate;

/**
 * What will be owed when the term of a statutory notice runs out and nothing is paid.
 *
 * @param from the day after the term
 * @param costs the costs that are owed from that day, without VAT
 * @param vat VAT on them
 * @param total everything that is owed from that day
 */
public record Lapse(LocalDate from, Money costs, Money vat, Money total) {}
