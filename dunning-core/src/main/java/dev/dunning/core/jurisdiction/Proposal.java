package dev.dunning.core.jurisdiction;

import dev.dunning.core.debtor.Channel;
import dev.dunning.core.notice.NoticeKind;
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
 */
public record Proposal(
        NoticeKind kind, Optional<Channel> channel, List<String> invoices, boolean interest, boolean costs) {

    /** Copies the numbers. */
    public Proposal {
        invoices = List.copyOf(invoices);
    }

    /**
     * Chooses a channel.
     *
     * @param chosen the channel
     * @return the same proposal by that channel
     */
    public Proposal by(Channel chosen) {
        return new Proposal(kind, Optional.of(chosen), invoices, interest, costs);
    }
}
