package dev.dunning.core.jurisdiction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.dunning.core.claim.Claim;
import dev.dunning.core.claim.ClaimLine;
import dev.dunning.core.debtor.DebtorKind;
import dev.dunning.core.money.Money;
import dev.dunning.core.money.Rate;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Interest that a contract gives per month, under each law. */
class AgreedPerMonthTest {

    private static final LocalDate DUE = LocalDate.parse("2025-01-14");
    private static final LocalDate A_YEAR_LATER = LocalDate.parse("2026-01-14");

    private static StatutoryClaim claim(String law, DebtorKind kind, Optional<Rate> perYear, Optional<Rate> perMonth) {
        ClaimAssumptions assumptions =
                new ClaimAssumptions(perYear, perMonth, true, false, false, Optional.empty(), false);
        return StatutoryClaim.of(Jurisdictions.builtin().get(law), kind, Money.parse("EUR 1000.00"), DUE)
                .with(assumptions);
    }

    private static List<ClaimLine.Interest> interest(Claim claim) {
        return claim.lines().stream()
                .filter(ClaimLine.Interest.class::isInstance)
                .map(ClaimLine.Interest.class::cast)
                .toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"NL", "EU"})
    void a_business_owes_interest_on_interest_after_each_month(String law) {
        Claim claim = claim(law, DebtorKind.BUSINESS, Optional.empty(), Optional.of(Rate.ofPercent(2)))
                .on(A_YEAR_LATER);

        assertThat(claim.interest()).isEqualTo(Money.parse("EUR 268.23"));
        assertThat(interest(claim)).hasSize(12).allSatisfy(line -> {
            assertThat(line.rate()).as("twelve times the rate").isEqualTo(Rate.ofPercent(24));
            assertThat(line.citation().toString()).contains("contract");
        });
    }

    @ParameterizedTest
    @CsvSource({"0.1", "2"})
    void from_a_dutch_consumer_nothing_is_claimed_on_terms_above_the_law(String rate) {
        Claim agreed = claim("NL", DebtorKind.CONSUMER, Optional.empty(), Optional.of(Rate.parse(rate)))
                .on(A_YEAR_LATER);

        assertThat(agreed.interest()).isEqualTo(Money.parse("EUR 0.00"));
    }

    @Test
    void a_consumer_owes_none_under_the_directive() {
        assertThat(claim("EU", DebtorKind.CONSUMER, Optional.empty(), Optional.of(Rate.ofPercent(2)))
                        .on(A_YEAR_LATER)
                        .interest())
                .isEqualTo(Money.parse("EUR 0.00"));
    }

    /** The statement lets the day of payment, 16 December, bear interest on the rest only; here it is the day after. */
    @Test
    void a_payment_meets_costs_then_the_interest_of_fifteen_lines_then_principal() {
        Claim claim = StatutoryClaim.of(
                        Jurisdictions.builtin().get("NL"),
                        DebtorKind.BUSINESS,
                        Money.parse("EUR 1809.18"),
                        LocalDate.parse("2024-09-24"))
                .paid(List.of(Map.entry(LocalDate.parse("2025-12-15"), Money.parse("EUR 1908.10"))))
                .with(ClaimAssumptions.NONE.agreedPerMonth(Rate.ofPercent(2)))
                .on(LocalDate.parse("2026-07-07"));

        assertThat(claim.costs()).as("271.38 was paid").isEqualTo(Money.parse("EUR 0.00"));
        assertThat(claim.principal())
                .as("1809.18 - (1908.10 - 271.38 costs - 611.42 interest)")
                .isEqualTo(Money.parse("EUR 783.88"));
        assertThat(interest(claim))
                .extracting(line -> line.amount().amount())
                .containsExactly("4.70", "15.77", "16.09", "16.41", "16.74", "17.07", "17.41", "7.70");
    }

    @Test
    void two_agreed_rates_are_refused_in_words() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> claim(
                        "NL", DebtorKind.BUSINESS, Optional.of(Rate.ofPercent(8)), Optional.of(Rate.ofPercent(2))))
                .withMessage("a rate per year and a rate per month are both given; keep one of them");
    }
}
