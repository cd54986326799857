package dev.dunning.core.policy;

import dev.dunning.core.check.Ext;
import dev.dunning.core.money.Money;
import dev.dunning.core.money.Rate;
import java.util.List;
import java.util.Optional;

/**
 * A fee of the house, always capped by the law.
 *
 * @param fixed a fixed amount
 * @param percent a percentage of the base
 * @param base what the percentage is taken of
 * @param min the least it comes to
 * @param max the most it comes to
 * @param mode how the tiers work together; absent without tiers
 * @param tiers tiers by the size of the base; empty means one for all
 * @param ext the host's own additions
 */
public record Fee(
        Optional<Money> fixed,
        Optional<Rate> percent,
        FeeBase base,
        Optional<Money> min,
        Optional<Money> max,
        Optional<TierMode> mode,
        List<Tier> tiers,
        Ext ext) {

    /** Copies the tiers. */
    public Fee {
        tiers = List.copyOf(tiers);
    }

    /**
     * A tier of a fee.
     *
     * @param from the base from which it counts, inclusive
     * @param fixed a fixed amount
     * @param percent a percentage
     */
    public record Tier(Money from, Optional<Money> fixed, Optional<Rate> percent) {}
}
