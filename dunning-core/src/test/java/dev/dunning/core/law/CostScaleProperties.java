package dev.dunning.core.law;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dunning.core.money.Money;
import java.util.Currency;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class CostScaleProperties {
    private static final CostScale SCALE = LawTable.costScale("nl-bik");
    private static final Money ONE_CENT = Money.parse("EUR 0.01");

    @Property
    void a_larger_principal_never_costs_less(@ForAll("principals") Money small, @ForAll("principals") Money more) {
        assertThat(SCALE.on(small.plus(more))).isGreaterThanOrEqualTo(SCALE.on(small));
    }

    @Property
    void one_letter_for_two_claims_never_costs_more_than_two(
            @ForAll("principals") Money one, @ForAll("principals") Money other) {
        Money together = SCALE.on(one.plus(other));

        // Each of the two may round half a cent down, and their sum half a cent up.
        assertThat(together)
                .isLessThanOrEqualTo(SCALE.on(one).plus(SCALE.on(other)).plus(ONE_CENT));
    }

    @Property
    void the_scale_has_no_jumps(@ForAll("principals") Money principal) {
        Money step = SCALE.on(principal.plus(ONE_CENT)).minus(SCALE.on(principal));

        assertThat(step).isBetween(Money.parse("EUR 0.00"), ONE_CENT);
    }

    @Property
    void costs_stay_between_the_minimum_and_the_maximum(@ForAll("principals") Money principal) {
        assertThat(SCALE.on(principal)).isBetween(Money.parse("EUR 40.00"), Money.parse("EUR 6775.00"));
    }

    @Provide
    Arbitrary<Money> principals() {
        Currency euro = Currency.getInstance("EUR");
        Arbitrary<Long> edges = Arbitraries.of(26_667L, 250_000L, 500_000L, 1_000_000L, 20_000_000L, 100_000_000L)
                .flatMap(edge -> Arbitraries.longs().between(edge - 200, edge + 200));
        Arbitrary<Long> any = Arbitraries.longs().between(1, 200_000_000);
        return Arbitraries.oneOf(edges, any).map(units -> Money.ofMinor(euro, units));
    }
}
