package dev.dunning.core.receivable;

import dev.dunning.core.money.Money;
import java.time.LocalDate;

/**
 * What will be owed when the term of a statutory notice runs out and nothing is paid.
 *
 * @param from the day after the term
 * @param costs the costs that are owed from that day, without VAT
 * @param vat VAT on them
 * @param total principal, costs and VAT that are owed from that day; interest, where it is owed, comes on top
 */
public record Lapse(LocalDate from, Money costs, Money vat, Money total) {}
