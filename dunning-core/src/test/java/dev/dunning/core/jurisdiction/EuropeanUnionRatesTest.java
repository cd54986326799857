package dev.dunning.core.jurisdiction;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dunning.core.calendar.DateRange;
import dev.dunning.core.debtor.DebtorKind;
import dev.dunning.core.law.Certainty;
import dev.dunning.core.law.DatedValues;
import dev.dunning.core.law.LawTable;
import dev.dunning.core.money.Money;
import dev.dunning.core.money.Rate;
import dev.dunning.core.testkit.ResultingRates;
import java.time.LocalDate;
import java.util.NavigableSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The rates that the fallback of the European Union makes of the reference rate and the margin of the directive. */
class EuropeanUnionRatesTest {

    private static final DatedValues<Rate> RATES = ResultingRates.of("EU", DebtorKind.BUSINESS);

    @Test
    void the_european_rate_is_the_dutch_one_in_every_half_year() {
        DatedValues<Rate> dutch = LawTable.rates("nl-commercial");
        DateRange shared = new DateRange(LocalDate.parse("2002-12-01"), LocalDate.parse("2027-01-01"));

        assertThat(RATES.spans(shared))
                .extracting(span -> span.range() + " " + span.value())
                .isEqualTo(dutch.spans(shared).stream()
                        .map(span -> span.range() + " " + span.value())
                        .toList());
    }

    @Test
    void there_is_a_rate_for_every_half_year() {
        NavigableSet<LocalDate> days = RATES.from().navigableKeySet();
        LocalDate day = LocalDate.parse("2003-01-01");
        while (!day.isAfter(LocalDate.parse("2026-07-01"))) {
            assertThat(days).contains(day);
            day = day.plusMonths(6);
        }
        assertThat(days).contains(LocalDate.parse("2013-03-16")).hasSize(50);
        assertThat(days.first()).isEqualTo("2002-08-08");
    }

    @ParameterizedTest
    @CsvSource({
        "2002-08-08, 10.35, AGREEING",
        "2002-12-31, 10.35, AGREEING",
        "2013-03-15, 7.75, AGREEING",
        "2013-03-16, 8.75, AGREEING",
        "2022-12-31, 8, AGREEING",
        "2026-06-30, 10.15, AGREEING",
        "2026-07-01, 10.4, DERIVED",
        "2026-12-31, 10.4, DERIVED",
    })
    void the_margin_rose_from_seven_to_eight_points(LocalDate day, String percent, Certainty certainty) {
        assertThat(RATES.on(day)).isEqualTo(Rate.parse(percent));
        assertThat(RATES.certaintyOn(day)).isEqualTo(certainty);
    }

    @Test
    void rates_are_known_to_the_end_of_2026() {
        assertThat(RATES.knownThrough()).isEqualTo("2026-12-31");
        assertThat(Jurisdictions.builtin().get("EU").knownThrough()).isEqualTo("2026-12-31");
    }

    /** EU-01: the first half-year of 2026. */
    @Test
    void thirty_days_on_a_thousand_euro() {
        StatutoryClaim claim = StatutoryClaim.of(
                Jurisdictions.builtin().get("EU"),
                DebtorKind.BUSINESS,
                Money.parse("EUR 1000.00"),
                LocalDate.parse("2026-01-31"));

        assertThat(claim.on(LocalDate.parse("2026-03-02")).interest()).isEqualTo(Money.parse("EUR 8.34"));
    }

    @Test
    void a_host_adds_the_reference_of_the_next_half_year_and_the_law_adds_the_margin() {
        LocalDate first = LocalDate.parse("2027-01-01");
        Jurisdiction law = Jurisdictions.builtin()
                .with(LawTable.rates("ecb-reference")
                        .plus(first, Rate.parse("2.65"), Certainty.OFFICIAL, LocalDate.parse("2027-06-30")))
                .get("EU");
        StatutoryClaim claim =
                StatutoryClaim.of(law, DebtorKind.BUSINESS, Money.parse("EUR 36500.00"), LocalDate.parse("2026-12-31"));

        assertThat(claim.on(LocalDate.parse("2027-01-10")).interest()).isEqualTo(Money.parse("EUR 106.50"));
    }
}
