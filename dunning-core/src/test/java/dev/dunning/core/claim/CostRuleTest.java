package dev.dunning.core.claim;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dunning.core.law.Citation;
import dev.dunning.core.law.LawTable;
import dev.dunning.core.money.Money;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CostRuleTest {

    private static final Citation SOURCE = Citation.of("BW", "6:96");
    private static final CostRule SCALE = new ScaleCosts(LawTable.costScale("nl-bik"), Optional.empty(), true, SOURCE);

    private static List<ClaimLine.Principal> principals(String... amounts) {
        return List.of(amounts).stream()
                .map(amount -> new ClaimLine.Principal(amount, Money.parse(amount)))
                .toList();
    }

    @Test
    void rows_18_and_19_claims_in_one_letter_are_summed_before_the_scale() {
        assertThat(SCALE.on(principals("EUR 100.00", "EUR 150.00")))
                .extracting(ClaimLine.Cost::amount)
                .containsExactly(Money.parse("EUR 40.00"));
        assertThat(SCALE.on(principals("EUR 2000.00", "EUR 2000.00")))
                .extracting(ClaimLine.Cost::amount)
                .containsExactly(Money.parse("EUR 525.00"));
    }

    @Test
    void row_17_nothing_owed_costs_nothing() {
        assertThat(SCALE.on(principals("EUR 0.00"))).isEmpty();
        assertThat(SCALE.on(principals("EUR -1000.00"))).isEmpty();
        assertThat(SCALE.on(List.of())).isEmpty();
    }

    @Test
    void the_lower_of_each_and_the_sum_counts() {
        CostRule lower = new LowerCosts(
                new ScaleCosts(LawTable.costScale("be-xix4"), Optional.empty(), true, Citation.of("CDE", "XIX.4")));
        assertThat(lower.needsNotice()).isTrue();
        assertThat(lower.source()).isEqualTo(Citation.of("CDE", "XIX.4"));
        assertThat(lower.on(principals("EUR 150.00", "EUR 150.00")))
                .extracting(ClaimLine.Cost::amount)
                .containsExactly(Money.parse("EUR 20.00"), Money.parse("EUR 20.00"));
        assertThat(lower.on(principals("EUR 600.00", "EUR 600.00")))
                .extracting(ClaimLine.Cost::amount)
                .containsExactly(Money.parse("EUR 100.00"));
        assertThat(lower.on(principals("EUR 650.00")))
                .extracting(ClaimLine.Cost::amount)
                .containsExactly(Money.parse("EUR 72.50"));
        assertThat(lower.on(List.of())).isEmpty();
    }

    @Test
    void a_scale_in_euro_says_nothing_about_another_currency() {
        assertThat(SCALE.on(principals("USD 1000.00"))).isEmpty();
    }

    @Test
    void a_flat_sum_is_owed_for_each_invoice() {
        CostRule forty = new FlatSums(
                line -> Optional.of(Money.parse("EUR 40.00")), Citation.of("Directive 2011/7/EU", "art. 6"));
        assertThat(forty.on(principals("EUR 10.00", "EUR 5000.00", "EUR -20.00")))
                .extracting(ClaimLine.Cost::amount)
                .containsExactly(Money.parse("EUR 40.00"), Money.parse("EUR 40.00"));
    }
}
