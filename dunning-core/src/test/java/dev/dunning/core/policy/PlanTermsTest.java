package dev.dunning.core.policy;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dunning.core.calendar.BusinessCalendar;
import dev.dunning.core.check.Ext;
import dev.dunning.core.money.Money;
import dev.dunning.core.receivable.Instalment;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Plans that can be checked by hand. */
class PlanTermsTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-11-23");
    private static final BusinessCalendar WEEKDAYS = BusinessCalendar.weekdays();

    private static PlanTerms terms(Optional<String> roundTo, Optional<String> minimum) {
        return new PlanTerms(3, 14, 1, Unit.MONTHS, roundTo.map(Money::parse), minimum.map(Money::parse), Ext.NONE);
    }

    private static PlanTerms every(int count, Unit unit) {
        return new PlanTerms(3, 4, count, unit, Optional.empty(), Optional.empty(), Ext.NONE);
    }

    private static List<String> amounts(PlanTerms terms, String amount) {
        return amounts(terms.propose(Money.parse(amount), TODAY, WEEKDAYS));
    }

    private static List<String> amounts(List<Instalment> plan) {
        return plan.stream().map(part -> part.amount().toString()).toList();
    }

    private static List<String> days(PlanTerms terms) {
        return terms.propose(Money.parse("EUR 90.00"), TODAY, WEEKDAYS).stream()
                .map(part -> part.due().toString())
                .toList();
    }

    @Test
    void the_usual_plan_is_three_instalments_a_month_apart() {
        assertThat(PlanTerms.USUAL.propose(Money.parse("EUR 100.00"), TODAY, WEEKDAYS))
                .containsExactly(
                        Instalment.of(LocalDate.parse("2026-12-07"), Money.parse("EUR 33.34")),
                        Instalment.of(LocalDate.parse("2027-01-07"), Money.parse("EUR 33.34")),
                        Instalment.of(LocalDate.parse("2027-02-08"), Money.parse("EUR 33.32")));
    }

    @ParameterizedTest
    @CsvSource({
        "DAYS, 1, 2026-11-27 2026-11-30 2026-12-01",
        "DAYS, 10, 2026-11-27 2026-12-07 2026-12-17",
        "WORKING_DAYS, 1, 2026-11-27 2026-11-30 2026-12-01",
        "WORKING_DAYS, 5, 2026-11-27 2026-12-04 2026-12-11",
        "WEEKS, 2, 2026-11-27 2026-12-11 2026-12-25",
        "YEARS, 1, 2026-11-27 2027-11-29 2028-11-27"
    })
    void due_dates_are_counted_from_the_first_and_move_to_the_next_working_day(Unit unit, int count, String days) {
        assertThat(String.join(" ", days(every(count, unit)))).isEqualTo(days);
    }

    @Test
    void the_first_instalment_is_never_due_on_the_day_of_the_offer() {
        PlanTerms terms = new PlanTerms(2, 0, 1, Unit.DAYS, Optional.empty(), Optional.empty(), Ext.NONE);

        assertThat(terms.propose(Money.parse("EUR 2.00"), TODAY, WEEKDAYS))
                .extracting(Instalment::due)
                .containsExactly(TODAY.plusDays(1), TODAY.plusDays(2));
    }

    @Test
    void instalments_are_rounded_up_and_the_last_one_takes_what_is_left() {
        PlanTerms terms = terms(Optional.of("EUR 10.00"), Optional.empty());

        assertThat(amounts(terms, "EUR 100.00")).containsExactly("EUR 40.00", "EUR 40.00", "EUR 20.00");
        assertThat(amounts(terms, "EUR 120.00")).containsExactly("EUR 40.00", "EUR 40.00", "EUR 40.00");
        assertThat(amounts(terms, "EUR 40.01")).containsExactly("EUR 20.00", "EUR 20.00", "EUR 0.01");
        assertThat(amounts(terms, "EUR 9.00")).containsExactly("EUR 9.00");
    }

    @Test
    void a_minimum_makes_fewer_instalments() {
        PlanTerms terms = terms(Optional.empty(), Optional.of("EUR 60.00"));

        assertThat(amounts(terms, "EUR 100.00")).containsExactly("EUR 60.00", "EUR 40.00");
        assertThat(amounts(terms, "EUR 50.00")).containsExactly("EUR 50.00");
        assertThat(amounts(terms, "EUR 300.00")).containsExactly("EUR 100.00", "EUR 100.00", "EUR 100.00");
    }

    @Test
    void a_minimum_is_rounded_up_too() {
        assertThat(amounts(terms(Optional.of("EUR 50.00"), Optional.of("EUR 60.00")), "EUR 120.00"))
                .containsExactly("EUR 100.00", "EUR 20.00");
    }

    @Test
    void an_amount_in_another_currency_counts_as_absent() {
        PlanTerms terms = terms(Optional.of("EUR 10.00"), Optional.of("EUR 60.00"));

        assertThat(amounts(terms, "USD 100.00")).isEqualTo(amounts(PlanTerms.USUAL, "USD 100.00"));
        assertThat(amounts(terms, "JPY 100")).containsExactly("JPY 34", "JPY 34", "JPY 32");
        assertThat(PlanTerms.USUAL.propose(Money.parse("USD 100.00"), Money.parse("EUR 20.00"), TODAY, WEEKDAYS))
                .isEqualTo(PlanTerms.USUAL.propose(Money.parse("USD 100.00"), TODAY, WEEKDAYS));
    }

    @Test
    void what_a_debtor_can_afford_makes_more_instalments_and_is_not_rounded() {
        PlanTerms terms = terms(Optional.of("EUR 10.00"), Optional.of("EUR 60.00"));

        assertThat(amounts(terms.propose(Money.parse("EUR 100.00"), Money.parse("EUR 24.00"), TODAY, WEEKDAYS)))
                .containsExactly("EUR 24.00", "EUR 24.00", "EUR 24.00", "EUR 24.00", "EUR 4.00");
        assertThat(amounts(terms.propose(Money.parse("EUR 100.00"), Money.parse("EUR 500.00"), TODAY, WEEKDAYS)))
                .containsExactly("EUR 100.00");
    }

    @ParameterizedTest
    @CsvSource({"EUR 60.00, EUR 1.00, 60", "EUR 60.01, EUR 1.00, 0", "EUR 60.00, EUR 0.00, 0", "EUR 60.00, EUR -1.00, 0"
    })
    void a_plan_that_would_never_end_is_none(String amount, String affordable, int parts) {
        assertThat(PlanTerms.USUAL.propose(Money.parse(amount), Money.parse(affordable), TODAY, WEEKDAYS))
                .hasSize(parts);
    }

    @Test
    void the_largest_amounts_are_divided() {
        String largest = "EUR 9999999999999999.99";

        assertThat(amounts(terms(Optional.of(largest), Optional.of(largest)), largest))
                .containsExactly(largest);
        assertThat(amounts(terms(Optional.of("EUR 7000000000000000.00"), Optional.empty()), largest))
                .containsExactly("EUR 7000000000000000.00", "EUR 2999999999999999.99");
    }

    @Test
    void nothing_is_not_divided() {
        assertThat(amounts(PlanTerms.USUAL, "EUR 0.00")).isEmpty();
        assertThat(amounts(PlanTerms.USUAL, "EUR -5.00")).isEmpty();
    }
}
