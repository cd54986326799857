package dev.dunning.core.simulation.backtest;

import dev.dunning.core.debtor.Channel;
import dev.dunning.core.money.Money;
import dev.dunning.core.money.Rate;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * What came of a policy in a simulation. All sums are principal, but costs and interest; what was open and invoiced is
 * what was paid, set off, written off and is still open, to the cent.
 *
 * @param openAtStart what was open at the end of the first day
 * @param invoiced what was invoiced after it
 * @param paid what the debtors paid
 * @param setOff what was set off against payments and credit notes that were there before
 * @param writtenOff what was given up
 * @param openAtEnd what is open at the end of the last day
 * @param costs the most that the messages of one day claimed of costs and VAT from each debtor, in sum
 * @param interest the same of interest
 * @param messages how many went out, by step and channel
 * @param resolved what was paid after each step, the last message before the payment, by step
 * @param invoicesPaid how many invoices and instalments were paid
 * @param lateness how many days after its due date such an invoice was paid on average; absent when none was
 * @param daysOpen for how many days of the time each unit of money was open on average: fewer is better
 */
public record PolicyFigures(
        Money openAtStart,
        Money invoiced,
        Money paid,
        Money setOff,
        Money writtenOff,
        Money openAtEnd,
        Money costs,
        Money interest,
        List<Messages> messages,
        List<Resolved> resolved,
        int invoicesPaid,
        Optional<BigDecimal> lateness,
        BigDecimal daysOpen) {

    /** Copies the lists. */
    public PolicyFigures {
        messages = List.copyOf(messages);
        resolved = List.copyOf(resolved);
    }

    /**
     * Counts everything that went out.
     *
     * @return the number of messages
     */
    public int sent() {
        return messages.stream().mapToInt(Messages::count).sum();
    }

    /**
     * How many messages went out.
     *
     * @param step id of the step
     * @param channel how
     * @param count how many
     */
    public record Messages(String step, Channel channel, int count) {}

    /**
     * What was paid after a step and before any other.
     *
     * @param step id of the step; absent for what was paid before any message
     * @param invoices how many invoices and instalments
     * @param amount how much
     * @param share the amount in percent of all that was paid
     */
    public record Resolved(Optional<String> step, int invoices, Money amount, Rate share) {}
}
