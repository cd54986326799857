package dev.dunning.core.insight;

import dev.dunning.core.debtor.Channel;
import dev.dunning.core.insight.history.LastingPayments;
import dev.dunning.core.receivable.DunningEvent;
import java.util.List;

/**
 * What came of the messages by one channel.
 *
 * @param channel the channel
 * @param sent messages that went out and did not come back
 * @param answered those of them that were answered, or after which the debtor wrote or talked within a week
 * @param paid those of them after which money for one of their invoices came in within a week
 */
public record ChannelRecord(Channel channel, Figure<Integer> sent, Figure<Integer> answered, Figure<Integer> paid) {

    /**
     * Counts the messages after which anything happened.
     *
     * @return how many were answered or paid
     */
    public long worked() {
        return sent.facts().stream()
                .filter(message ->
                        answered.facts().contains(message) || paid.facts().contains(message))
                .count();
    }

    /**
     * Tells what came of messages, by channel.
     *
     * @param events the history of one debtor, in order
     * @return a record for each channel that was used
     */
    public static List<ChannelRecord> of(List<DunningEvent> events) {
        return new Channels(events, LastingPayments.in(events)).records();
    }

    static ChannelRecord of(Channel channel, List<String> sent, List<String> answered, List<String> paid) {
        return new ChannelRecord(channel, Figure.count(sent), Figure.count(answered), Figure.count(paid));
    }
}
