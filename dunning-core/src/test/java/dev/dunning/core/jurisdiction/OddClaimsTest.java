package dev.dunning.core.jurisdiction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dunning.core.claim.Claim;
import dev.dunning.core.debtor.DebtorKind;
import dev.dunning.core.money.Money;
import dev.dunning.core.money.MoneyOverflowException;
import dev.dunning.core.money.Rate;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Claims that nobody should make, under every law: a clear word or a stated result, and soon. */
class OddClaimsTest {

    private static final Duration SOON = Duration.ofSeconds(5);
    private static final LocalDate DUE = LocalDate.of(2025, 6, 15);
    private static final LocalDate LATER = LocalDate.of(2026, 1, 15);
    private static final LocalDate YEAR_ONE = LocalDate.of(1, 1, 1);
    private static final LocalDate LAST_DAY = LocalDate.of(9999, 12, 31);
    private static final Money SUM = Money.parse("EUR 1000.00");

    static List<String> laws() {
        return Jurisdictions.builtin().ids();
    }

    private static StatutoryClaim claim(String law, DebtorKind kind, Money amount, LocalDate due) {
        return StatutoryClaim.of(Jurisdictions.builtin().get(law), kind, amount, due);
    }

    private static Money euro(long cents) {
        return Money.ofMinor(SUM.currency(), cents);
    }

    @ParameterizedTest
    @MethodSource("laws")
    void nothing_and_less_are_refused_in_words(String law) {
        for (Money amount : List.of(euro(0), euro(-1))) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> claim(law, DebtorKind.BUSINESS, amount, DUE))
                    .withMessage("the amount is `" + amount + "`; write a positive amount");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> claim(law, DebtorKind.BUSINESS, SUM, DUE).paid(List.of(Map.entry(DUE, amount))))
                    .withMessage("the payment is `" + amount + "`; write a positive amount");
        }
    }

    @ParameterizedTest
    @MethodSource("laws")
    void before_and_on_the_due_day_only_the_invoice_is_owed(String law) {
        for (DebtorKind kind : DebtorKind.values()) {
            for (LocalDate day : List.of(DUE, DUE.minusDays(1), YEAR_ONE)) {
                Claim claim = claim(law, kind, SUM, DUE).on(day);

                assertThat(claim.total()).as("%s %s on %s", law, kind, day).isEqualTo(SUM);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("laws")
    void a_payment_before_the_invoice_is_a_payment(String law) {
        for (DebtorKind kind : DebtorKind.values()) {
            StatutoryClaim early = claim(law, kind, SUM, DUE).paid(List.of(Map.entry(YEAR_ONE, euro(40_000))));

            assertThat(early.on(LATER))
                    .isEqualTo(claim(law, kind, euro(60_000), DUE).on(LATER));
        }
    }

    @ParameterizedTest
    @MethodSource("laws")
    void who_pays_more_than_everything_owes_nothing(String law) {
        for (DebtorKind kind : DebtorKind.values()) {
            StatutoryClaim paid = claim(law, kind, SUM, DUE).paid(List.of(Map.entry(DUE.plusDays(40), euro(900_000))));

            assertThat(paid.on(LATER).total()).as("%s %s", law, kind).isEqualTo(euro(0));
        }
    }

    /** Interest is a share of the debt in any currency; a sum in the money of a country is not converted. */
    @ParameterizedTest
    @MethodSource("laws")
    void a_strange_currency_bears_interest_and_no_costs(String law) {
        for (DebtorKind kind : DebtorKind.values()) {
            for (String currency : List.of("VND", "KWD")) {
                Money amount = Money.ofMinor(Currency.getInstance(currency), 100_000);
                Claim claim = claim(law, kind, amount, DUE).on(LATER);

                assertThat(claim.costs().isZero())
                        .as("%s %s %s", law, kind, claim)
                        .isTrue();
                assertThat(claim.interest().minorUnits())
                        .as("%s %s %s", law, kind, currency)
                        .isEqualTo(claim(law, kind, euro(100_000), DUE)
                                .on(LATER)
                                .interest()
                                .minorUnits());
            }
        }
    }

    @Test
    void an_unknown_law_is_refused_with_the_nearest_one() {
        assertThatThrownBy(() -> Jurisdictions.builtin().get("NLL"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("there is no law `NLL`; did you mean `NL`?");
        assertThatThrownBy(() -> Jurisdictions.builtin().get("Atlantis"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("there is no law `Atlantis`; ");
    }

    @ParameterizedTest
    @MethodSource("laws")
    @Timeout(60)
    void ten_thousand_years_are_answered_or_refused_soon(String law) {
        for (DebtorKind kind : DebtorKind.values()) {
            for (ClaimAssumptions assumptions : List.of(
                    ClaimAssumptions.NONE,
                    ClaimAssumptions.NONE.agreed(Rate.ofPercent(4)),
                    ClaimAssumptions.NONE.agreedPerMonth(Rate.parse("0.1")),
                    ClaimAssumptions.NONE.withoutClause())) {
                long start = System.nanoTime();
                answer(claim(law, kind, SUM, YEAR_ONE)
                        .with(assumptions)
                        .paid(List.of(Map.entry(LocalDate.of(2020, 2, 29), euro(100)))));
                Duration taken = Duration.ofNanos(System.nanoTime() - start);

                assertThat(taken).as("%s %s %s", law, kind, assumptions).isLessThan(SOON);
            }
        }
    }

    /** Either a sum that is not below the debt, or the one error that says that money cannot hold it. */
    private static void answer(StatutoryClaim claim) {
        try {
            assertThat(claim.on(LAST_DAY).total()).isGreaterThanOrEqualTo(euro(99_900));
            assertThat(claim.cautions(LAST_DAY)).isNotNull();
        } catch (MoneyOverflowException tooMuch) {
            assertThat(tooMuch).hasMessageContaining("needs more than 18 digits");
        }
    }
}
