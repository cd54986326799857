package dev.dunning.core.policy;

import dev.dunning.core.check.Ext;
import dev.dunning.core.money.Money;
import dev.dunning.core.money.Rate;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

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
     * Makes a fee of one amount.
     *
     * @param amount the amount
     * @return the fee
     */
    public static Fee of(Money amount) {
        return new Fee(
                Optional.of(amount),
                Optional.empty(),
                FeeBase.PRINCIPAL,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Ext.NONE);
    }

    /**
     * Computes the fee; percentages are rounded half up, each by itself.
     *
     * @param amount the base
     * @return the fee before the law has looked at it; zero when the fee is in another currency, or the base is not
     *     positive
     */
    public Money on(Money amount) {
        Money zero = Money.zero(amount.currency());
        boolean foreign = amounts().anyMatch(money -> !money.currency().equals(amount.currency()));
        if (foreign || !amount.isPositive()) {
            return zero;
        }
        Money sum = plain(fixed, percent, amount).plus(tiered(amount));
        Money atLeast = min.map(sum::max).orElse(sum);
        return max.map(atLeast::min).orElse(atLeast);
    }

    /**
     * Lists the amounts of money in it; percentages are none.
     *
     * @return the amounts, of all tiers too
     */
    public Stream<Money> amounts() {
        Stream<Money> own = Stream.of(fixed, min, max).flatMap(Optional::stream);
        Stream<Money> inTiers =
                tiers.stream().flatMap(tier -> Stream.concat(Stream.of(tier.from()), tier.fixed().stream()));
        return Stream.concat(own, inTiers);
    }

    private static Money plain(Optional<Money> fixed, Optional<Rate> percent, Money base) {
        Money part =
                percent.map(rate -> base.percent(rate, RoundingMode.HALF_UP)).orElse(Money.zero(base.currency()));
        return fixed.map(part::plus).orElse(part);
    }

    private Money tiered(Money base) {
        Money sum = Money.zero(base.currency());
        for (int i = 0; i < tiers.size(); i++) {
            Tier tier = tiers.get(i);
            boolean reached = base.compareTo(tier.from()) >= 0;
            boolean highest =
                    i + 1 == tiers.size() || base.compareTo(tiers.get(i + 1).from()) < 0;
            if (reached && mode.orElse(TierMode.SINGLE) == TierMode.ACCUMULATED) {
                Money end = highest ? base : tiers.get(i + 1).from();
                sum = sum.plus(plain(tier.fixed(), tier.percent(), end.minus(tier.from())));
            } else if (reached && highest) {
                sum = plain(tier.fixed(), tier.percent(), base);
            }
        }
        return sum;
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
