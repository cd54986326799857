package dev.dunning.core.insight.worklist;

import dev.dunning.core.debtor.Channel;
import dev.dunning.core.debtor.Debtor;
import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * A person, or several, and the work they can do in a day.
 *
 * @param id the host's own name
 * @param contacts how many debtors a day, at least 1
 * @param channels by which channels; empty means all
 * @param tags only debtors with one of these labels, or in a segment of this name; empty means all
 */
public record Desk(String id, int contacts, Set<Channel> channels, Set<String> tags) {

    /**
     * Copies the sets, sorted.
     *
     * @throws IllegalArgumentException when there is no room for a single contact
     */
    public Desk {
        if (contacts < 1) {
            throw new IllegalArgumentException(
                    "a desk has room for at least 1 contact a day, found " + contacts + "; leave the desk out");
        }
        channels = Collections.unmodifiableSet(new TreeSet<>(channels));
        tags = Collections.unmodifiableSet(new TreeSet<>(tags));
    }

    /**
     * Makes a desk that takes everything.
     *
     * @param id the host's own name
     * @param contacts how many debtors a day, at least 1
     * @return the desk
     * @throws IllegalArgumentException when there is no room for a single contact
     */
    public static Desk of(String id, int contacts) {
        return new Desk(id, contacts, Set.of(), Set.of());
    }

    /** Work without a channel is done at any desk. */
    boolean takes(Debtor debtor, Optional<Channel> channel) {
        boolean canReach = channels.isEmpty() || channel.map(channels::contains).orElse(true);
        boolean isMeant = tags.isEmpty()
                || debtor.tags().stream().anyMatch(tags::contains)
                || debtor.segment().filter(tags::contains).isPresent();
        return canReach && isMeant;
    }
}
