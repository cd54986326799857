package dev.dunning.core.insight.history;

import dev.dunning.core.claim.Item;
import dev.dunning.core.money.Money;
import java.util.List;
import java.util.Optional;

/**
 * An open invoice or instalment, and what is agreed about it.
 *
 * <p>What is pledged, and the rest, add up to what is open.
 *
 * @param item the invoice or instalment
 * @param obstacle why habit says nothing about the rest; absent when it does
 * @param pledges what is expected on the days agreed, in their order
 * @param rest what nothing is agreed about
 */
public record OpenItem(Item item, Optional<Obstacle> obstacle, List<Pledge> pledges, Money rest) {

    /** Copies the pledges. */
    public OpenItem {
        pledges = List.copyOf(pledges);
    }

    /**
     * Tells whether a payment plan has set other days for all of it.
     *
     * @return true when the last cent of it is due with a part of a plan
     */
    public boolean isPlanned() {
        return last().filter(Pledge::isPlanned).isPresent();
    }

    /**
     * Gives the pledge with which the last cent comes in.
     *
     * @return the last one; empty unless all that is open is pledged
     */
    public Optional<Pledge> last() {
        return pledges.isEmpty() || rest.isPositive() ? Optional.empty() : Optional.of(pledges.get(pledges.size() - 1));
    }
}
