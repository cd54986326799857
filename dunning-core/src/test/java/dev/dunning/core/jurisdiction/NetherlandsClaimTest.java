package dev.dunning.core.jurisdiction;

import static dev.dunning.core.jurisdiction.ClaimWords.linesOf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dunning.core.claim.Claim;
import dev.dunning.core.debtor.DebtorKind;
import dev.dunning.core.money.Money;
import dev.dunning.core.money.Rate;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Worked examples of Dutch law; the number is that of the example in the research the law tables come from. */
class NetherlandsClaimTest {

    private static final Jurisdiction NL = Jurisdictions.builtin().get("NL");

    private static StatutoryClaim claim(DebtorKind kind, String amount, String due) {
        return StatutoryClaim.of(NL, kind, Money.parse("EUR " + amount), LocalDate.parse(due));
    }

    @ParameterizedTest(name = "{0}: costs on {1} are {2}")
    @CsvSource({
        "2, 150.00, 40.00",
        "3, 266.66, 40.00",
        "3, 266.67, 40.00",
        "3, 267.00, 40.05",
        "4, 735.54, 110.33",
        "7, 1809.18, 271.38",
        "8, 2499.99, 375.00",
        "8, 2500.00, 375.00",
        "8, 2500.01, 375.00",
        "8, 2501.00, 375.10",
        "9, 3333.33, 458.33",
        "13, 25000.00, 1025.00",
        "13, 100000.00, 1775.00",
        "13, 200000.00, 2775.00",
        "14, 300000.00, 3275.00",
        "14, 500000.00, 4275.00",
        "15, 999998.00, 6774.99",
        "15, 1000000.00, 6775.00",
        "15, 1005000.00, 6775.00",
        "15, 5000000.00, 6775.00",
        "c5, 8400.00, 795.00",
    })
    void costs_of_collecting_follow_the_scale(String row, String amount, String costs) {
        Claim claim = claim(DebtorKind.CONSUMER, amount, "2026-01-01").on(LocalDate.parse("2026-03-01"));
        assertThat(claim.costs()).as(row).isEqualTo(Money.parse("EUR " + costs));
    }

    @ParameterizedTest(name = "{0}: {1} {2} due {3} until {4} bears {5}")
    @CsvSource({
        "25, CONSUMER, 3500.00, 2025-03-14, 2026-04-21, 211.39",
        "31, CONSUMER, 1000.00, 2024-02-01, 2025-02-01, 69.13",
        "32, CONSUMER, 10000.00, 2024-02-28, 2026-02-27, 1291.20",
        "33, CONSUMER, 10000.00, 2019-12-31, 2023-12-31, 1143.56",
        "35, BUSINESS, 12000.00, 2024-02-29, 2026-04-21, 3084.76",
        "38, BUSINESS, 1000.00, 2026-06-15, 2026-11-21, 45.20",
        "39, CONSUMER, 1000.00, 2025-11-30, 2026-01-31, 8.50",
        "c5, CONSUMER, 10000.00, 2025-12-16, 2026-01-15, 41.10",
        "c5, BUSINESS, 8400.00, 2026-01-31, 2026-02-22, 51.39",
        "c5, CONSUMER, 820.00, 2026-01-31, 2026-03-03, 2.79",
    })
    void interest_runs_from_the_day_after_the_due_date_through_the_last_day(
            String row, DebtorKind kind, String amount, String due, String last, String interest) {
        Claim claim = claim(kind, amount, due).on(LocalDate.parse(last));
        assertThat(claim.interest()).as(row).isEqualTo(Money.parse("EUR " + interest));
    }

    @Test
    void row_38_and_39_name_each_period_with_its_rate() {
        assertThat(linesOf(claim(DebtorKind.BUSINESS, "1000.00", "2026-06-15").on(LocalDate.parse("2026-11-21"))))
                .containsExactly("15 days at 10.15 = 4.17", "144 days at 10.4 = 41.03");
        assertThat(linesOf(claim(DebtorKind.CONSUMER, "1000.00", "2025-11-30").on(LocalDate.parse("2026-01-31"))))
                .containsExactly("31 days at 6 = 5.10", "31 days at 4 = 3.40");
    }

    @Test
    void row_32_a_year_that_begins_on_29_february_ends_on_28_february() {
        assertThat(linesOf(claim(DebtorKind.CONSUMER, "10000.00", "2024-02-28").on(LocalDate.parse("2026-02-27"))))
                .containsExactly(
                        "307 days at 7 = 588.77",
                        "58 days at 6 = 95.34",
                        "307 days at 6 = 539.18",
                        "58 days at 4 = 67.91");
    }

    @Test
    void row_24_a_business_owes_forty_euro_from_the_day_after_the_due_date() {
        StatutoryClaim small = claim(DebtorKind.BUSINESS, "80.00", "2026-11-01");
        assertThat(small.on(LocalDate.parse("2026-11-01")).costs()).isEqualTo(Money.parse("EUR 0.00"));
        assertThat(small.on(LocalDate.parse("2026-11-02")).costs()).isEqualTo(Money.parse("EUR 40.00"));
    }

    @ParameterizedTest(name = "due {0}: costs {1}")
    @CsvSource({"2012-06-29, 0.00", "2012-06-30, 150.00"})
    void the_scale_is_not_for_those_who_were_in_default_before_it(String due, String costs) {
        assertThat(claim(DebtorKind.CONSUMER, "1000.00", due)
                        .on(LocalDate.parse("2026-11-02"))
                        .costs())
                .isEqualTo(Money.parse("EUR " + costs));
    }

    @Test
    void vat_on_costs_is_added_only_where_it_cannot_be_deducted() {
        Claim claim = claim(DebtorKind.CONSUMER, "8400.00", "2026-01-01")
                .with(ClaimAssumptions.NONE.withVatOnCosts())
                .on(LocalDate.parse("2026-01-02"));
        assertThat(claim.costs().plus(claim.vat())).isEqualTo(Money.parse("EUR 961.95"));
    }

    @Test
    void a_payment_meets_costs_then_interest_then_principal() {
        Claim claim = claim(DebtorKind.BUSINESS, "5000.00", "2025-01-01")
                .paid(List.of(Map.entry(LocalDate.parse("2026-01-01"), Money.parse("EUR 2000.00"))))
                .with(ClaimAssumptions.NONE.agreed(Rate.ofPercent(12)))
                .on(LocalDate.parse("2026-01-01"));
        assertThat(claim.costs()).isEqualTo(Money.parse("EUR 0.00"));
        assertThat(claim.interest()).isEqualTo(Money.parse("EUR 0.00"));
        assertThat(claim.principal())
                .as("5000 - (2000 - 625 costs - 600 interest)")
                .isEqualTo(Money.parse("EUR 4225.00"));
    }

    @Test
    void an_agreed_rate_does_not_compound() {
        Claim claim = claim(DebtorKind.BUSINESS, "5000.00", "2024-12-31")
                .with(ClaimAssumptions.NONE.agreed(Rate.ofPercent(6)).withoutCosts())
                .on(LocalDate.parse("2026-12-31"));
        assertThat(claim.total()).isEqualTo(Money.parse("EUR 5600.00"));
    }

    @Test
    void row_17_nothing_and_less_are_refused_in_words() {
        assertThatThrownBy(() -> claim(DebtorKind.CONSUMER, "0.00", "2026-01-01"))
                .hasMessage("the amount is `EUR 0.00`; write a positive amount");
        assertThatThrownBy(() -> claim(DebtorKind.CONSUMER, "-1000.00", "2026-01-01"))
                .hasMessage("the amount is `EUR -1000.00`; write a positive amount");
    }
}
