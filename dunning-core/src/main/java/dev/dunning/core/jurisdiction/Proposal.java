package dev.dunning.core.jurisdiction;

import dev.dunning.core.debtor.Channel;
import dev.dunning.core.money.Money;
import dev.dunning.core.notice.NoticeKind;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What the policy would like to do, before the law has looked at it.
 *
 * @param kind what the message does
 * @param channel how it would go out; absent while no channel was chosen
 * @param invoices numbers of the invoices
 * @param interest whether interest would be asked
 * @param costs whether costs would be asked
 * @param fee what the message itself would cost the debtor; empty when nothing
 * @param respondBy the last day it would give for payment, inclusive; absent while nobody computed it
 */
public record Proposal(
        NoticeKind kind,
        Optional<Channel> channel,
        List<String> invoices,
        boolean interest,
        boolean costs,
        Optional<Money> fee,
        Optional<LocalDate> respondBy) {

    /** Copies the numbers. */
    public Proposal {
        invoices = List.copyOf(invoices);
    }

    /**
     * A message that asks for the principal alone.
     *
     * @param kind what the message does
     * @param invoices numbers of the invoices
     * @return the proposal
     */
    public static Proposal of(NoticeKind kind, List<String> invoices) {
        return new Proposal(kind, Optional.empty(), invoices, false, false, Optional.empty(), Optional.empty());
    }

    /**
     * Says what would be asked besides the principal.
     *
     * @param withInterest whether interest
     * @param withCosts whether costs
     * @return the same proposal, asking so
     */
    public Proposal asking(boolean withInterest, boolean withCosts) {
        return new Proposal(kind, channel, invoices, withInterest, withCosts, fee, respondBy);
    }

    /**
     * Says what the message itself would cost.
     *
     * @param amount the fee
     * @return the same proposal with that fee
     */
    public Proposal charging(Money amount) {
        return new Proposal(kind, channel, invoices, interest, costs, Optional.of(amount), respondBy);
    }

    /**
     * Says until when it would give time.
     *
     * @param last the last day for payment, inclusive
     * @return the same proposal with that day
     */
    public Proposal until(LocalDate last) {
        return new Proposal(kind, channel, invoices, interest, costs, fee, Optional.of(last));
    }

    /**
     * Chooses a channel.
     *
     * @param chosen the channel
     * @return the same proposal by that channel
     */
    public Proposal by(Channel chosen) {
        return new Proposal(kind, Optional.of(chosen), invoices, interest, costs, fee, respondBy);
    }
}
