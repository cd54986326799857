package dev.dunning.core.policy;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dunning.core.check.Ext;
import dev.dunning.core.money.Money;
import dev.dunning.core.money.Rate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a fee of the house comes to before the law looks at it. */
class FeeTest {

    private static final List<Fee.Tier> TIERS = List.of(tier("0.00", "5.00", "2.0"), tier("100.00", "10.00", "1.0"));

    private static Fee.Tier tier(String from, String fixed, String percent) {
        return new Fee.Tier(
                Money.of("EUR", from), Optional.of(Money.of("EUR", fixed)), Optional.of(Rate.parse(percent)));
    }

    private static Fee tiered(TierMode mode) {
        return new Fee(
                Optional.empty(),
                Optional.empty(),
                FeeBase.PRINCIPAL,
                Optional.empty(),
                Optional.empty(),
                Optional.of(mode),
                TIERS,
                Ext.NONE);
    }

    private static Fee bounded() {
        return new Fee(
                Optional.of(Money.parse("EUR 5.00")),
                Optional.of(Rate.parse("2.0")),
                FeeBase.PRINCIPAL,
                Optional.of(Money.parse("EUR 6.00")),
                Optional.of(Money.parse("EUR 25.00")),
                Optional.empty(),
                List.of(),
                Ext.NONE);
    }

    @ParameterizedTest
    @CsvSource({
        "ACCUMULATED, 150.00, 17.50",
        "SINGLE, 150.00, 11.50",
        "ACCUMULATED, 99.99, 7.00",
        "SINGLE, 100.00, 11.00",
        "ACCUMULATED, 100.00, 17.00",
        "ACCUMULATED, 0.00, 0.00"
    })
    void tiers_add_up_or_the_highest_counts_alone(TierMode mode, String base, String fee) {
        assertThat(tiered(mode).on(Money.of("EUR", base))).isEqualTo(Money.of("EUR", fee));
    }

    @ParameterizedTest
    @CsvSource({"10.00, 6.00", "100.00, 7.00", "100.25, 7.01", "5000.00, 25.00"})
    void a_fixed_amount_and_a_percentage_stay_within_their_bounds(String base, String fee) {
        assertThat(bounded().on(Money.of("EUR", base))).isEqualTo(Money.of("EUR", fee));
    }

    @Test
    void a_fee_in_another_currency_is_none() {
        assertThat(Fee.of(Money.parse("EUR 5.00")).on(Money.parse("SEK 100.00")))
                .isEqualTo(Money.parse("SEK 0.00"));
    }
}
