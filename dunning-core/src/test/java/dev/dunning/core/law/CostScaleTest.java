package dev.dunning.core.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.dunning.core.law.CostScale.Band;
import dev.dunning.core.money.Money;
import dev.dunning.core.money.Rate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CostScaleTest {
    private static final Band FIRST = band("0.00", "20.00", "0");
    private static final Band SECOND = band("150.00", "30.00", "10");
    private static final Band THIRD = band("500.00", "65.00", "5");

    @ParameterizedTest
    @CsvSource({
        "50.00, 20.00",
        "150.00, 20.00",
        "150.01, 30.00",
        "200.00, 35.00",
        "300.00, 45.00",
        "350.00, 50.00",
        "500.00, 65.00",
        "650.00, 72.50",
        "39200.00, 2000.00",
        "39200.01, 2000.00",
        "100000.00, 2000.00",
    })
    void a_band_begins_just_above_its_edge(String principal, String costs) {
        CostScale scale = scale(List.of(FIRST, SECOND, THIRD), "0.00", Optional.of(eur("2000.00")));

        assertThat(scale.on(eur(principal))).isEqualTo(eur(costs));
    }

    @Test
    void asks_nothing_on_nothing_or_less() {
        CostScale scale = scale(List.of(FIRST), "40.00", Optional.empty());

        assertThat(scale.on(eur("0.00"))).isEqualTo(eur("0.00"));
        assertThat(scale.on(eur("-0.01"))).isEqualTo(eur("0.00"));
        assertThat(scale.on(eur("0.01"))).isEqualTo(eur("40.00"));
    }

    @Test
    void has_no_limit_unless_it_says_so() {
        CostScale scale = scale(List.of(band("0.00", "0.00", "15")), "40.00", Optional.empty());

        assertThat(scale.on(eur("1000000000.00"))).isEqualTo(eur("150000000.00"));
    }

    @Test
    void rounds_half_a_cent_up() {
        CostScale scale = scale(List.of(band("0.00", "0.00", "15")), "0.00", Optional.empty());

        assertThat(scale.on(eur("0.10"))).isEqualTo(eur("0.02"));
        assertThat(scale.on(eur("0.09"))).isEqualTo(eur("0.01"));
    }

    @Test
    void may_be_the_same_whatever_the_principal() {
        CostScale scale = scale(List.of(band("0.00", "40.00", "0")), "40.00", Optional.of(eur("40.00")));

        assertThat(scale.on(eur("0.01"))).isEqualTo(eur("40.00"));
        assertThat(scale.on(eur("99999.00"))).isEqualTo(eur("40.00"));
    }

    @Test
    void knows_one_currency() {
        CostScale scale = scale(List.of(FIRST), "0.00", Optional.empty());

        assertThatIllegalArgumentException()
                .isThrownBy(() -> scale.on(Money.parse("USD 1.00")))
                .withMessage("`EUR 0.00` and `USD 1.00` are in two currencies. Convert one of them first.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> scale(
                        List.of(new Band(eur("0.00"), Money.parse("USD 1.00"), Rate.ofPercent(1))),
                        "0.00",
                        Optional.empty()))
                .withMessage("`EUR 0.00` and `USD 1.00` are in two currencies. Convert one of them first.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> scale(List.of(FIRST), "0.00", Optional.of(Money.parse("USD 1.00"))));
    }

    @Test
    void begins_at_zero() {
        String message = "The scale `test` does not begin at zero. Give it a first band above 0.";

        assertThatIllegalArgumentException()
                .isThrownBy(() -> scale(List.of(), "0.00", Optional.empty()))
                .withMessage(message);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> scale(List.of(SECOND), "0.00", Optional.empty()))
                .withMessage(message);
    }

    @Test
    void rises_from_band_to_band() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> scale(List.of(FIRST, THIRD, SECOND), "0.00", Optional.empty()))
                .withMessage("The scale `test` has a band above EUR 150.00 after one above EUR 500.00."
                        + " List the bands from low to high.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> scale(List.of(FIRST, SECOND, SECOND), "0.00", Optional.empty()));
    }

    @Test
    void has_its_maximum_above_its_minimum() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> scale(List.of(FIRST), "40.00", Optional.of(eur("39.99"))))
                .withMessage("The scale `test` has a maximum of EUR 39.99, below its minimum of EUR 40.00."
                        + " Swap the two.");
    }

    @Test
    void keeps_its_own_copy_of_the_bands() {
        List<Band> bands = new ArrayList<>(List.of(FIRST));
        CostScale scale = scale(bands, "0.00", Optional.empty());
        bands.clear();

        assertThat(scale.bands()).containsExactly(FIRST).isUnmodifiable();
    }

    private static CostScale scale(List<Band> bands, String minimum, Optional<Money> maximum) {
        LocalDate from = LocalDate.parse("2023-09-01");
        return new CostScale("test", bands, eur(minimum), maximum, Citation.of("CDE", "XIX.4"), from);
    }

    private static Band band(String above, String fixed, String percent) {
        return new Band(eur(above), eur(fixed), Rate.parse(percent));
    }

    private static Money eur(String amount) {
        return Money.of("EUR", amount);
    }
}
