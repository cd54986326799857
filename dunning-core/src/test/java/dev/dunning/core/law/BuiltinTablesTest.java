package dev.dunning.core.law;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dunning.core.calendar.HolidayCalendar;
import dev.dunning.core.money.Money;
import dev.dunning.core.money.Rate;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the tables that ship with the library say, one row for each line of the law. */
class BuiltinTablesTest {

    @ParameterizedTest
    @CsvSource({
        "2001-01-01, 8", "2002-12-31, 7", "2003-08-01, 5", "2004-02-01, 4", "2007-01-01, 6", "2009-07-01, 4",
        "2010-01-01, 3", "2011-07-01, 4", "2012-07-01, 3", "2014-12-31, 3", "2015-01-01, 2", "2022-12-31, 2",
        "2023-01-01, 4", "2023-07-01, 6", "2024-01-01, 7", "2025-01-01, 6", "2025-12-31, 6", "2026-01-01, 4",
        "2026-12-31, 4",
    })
    void dutch_interest_for_consumers(LocalDate day, String percent) {
        assertThat(LawTable.rates("nl-civil").on(day)).isEqualTo(Rate.parse(percent));
    }

    @ParameterizedTest
    @CsvSource({
        "2002-12-01, 10.35", "2004-01-01, 9.02", "2008-01-01, 11.2", "2011-07-01, 8.25", "2013-03-15, 7.75",
        "2013-03-16, 8.75", "2014-07-01, 8.15", "2016-06-30, 8.05", "2016-07-01, 8", "2022-12-31, 8",
        "2023-01-01, 10.5", "2023-07-01, 12", "2024-01-01, 12.5", "2024-07-01, 12.25", "2025-01-01, 11.15",
        "2025-07-01, 10.15", "2026-06-30, 10.15", "2026-07-01, 10.4", "2026-12-31, 10.4",
    })
    void dutch_interest_on_trade_contracts(LocalDate day, String percent) {
        assertThat(LawTable.rates("nl-commercial").on(day)).isEqualTo(Rate.parse(percent));
    }

    @ParameterizedTest
    @CsvSource({
        "nl-civil, 2009-12-31, AGREEING",
        "nl-civil, 2010-01-01, OFFICIAL",
        "nl-civil, 2011-07-01, OFFICIAL",
        "nl-civil, 2014-12-31, OFFICIAL",
        "nl-civil, 2015-01-01, AGREEING",
        "nl-civil, 2026-01-01, AGREEING",
        "nl-commercial, 2026-07-01, AGREEING",
        "ecb-reference, 2002-01-01, DERIVED",
        "ecb-reference, 2002-07-01, AGREEING",
        "ecb-reference, 2026-07-01, AGREEING",
    })
    void says_how_a_rate_is_known(String id, LocalDate day, Certainty certainty) {
        assertThat(LawTable.rates(id).certaintyOn(day)).isEqualTo(certainty);
    }

    @ParameterizedTest
    @ValueSource(strings = {"nl-civil", "nl-commercial", "ecb-reference"})
    void rates_are_known_to_the_end_of_2026_and_say_where_they_stand_in_the_law(String id) {
        DatedValues<Rate> rates = LawTable.rates(id);

        assertThat(rates.id()).isEqualTo(id);
        assertThat(rates.unit()).isEqualTo("percent per year");
        assertThat(rates.knownThrough()).isEqualTo("2026-12-31");
        assertThat(rates.source().url()).isPresent();
    }

    @ParameterizedTest
    @CsvSource({
        "-1000.00, 0.00",
        "0.00, 0.00",
        "0.01, 40.00",
        "150.00, 40.00",
        "266.66, 40.00",
        "266.67, 40.00",
        "267.00, 40.05",
        "735.54, 110.33",
        "1809.18, 271.38",
        "2499.99, 375.00",
        "2500.00, 375.00",
        "2500.01, 375.00",
        "2501.00, 375.10",
        "3000.00, 425.00",
        "3333.33, 458.33",
        "4000.00, 525.00",
        "5000.00, 625.00",
        "8400.00, 795.00",
        "10000.00, 875.00",
        "25000.00, 1025.00",
        "100000.00, 1775.00",
        "200000.00, 2775.00",
        "300000.00, 3275.00",
        "500000.00, 4275.00",
        "999998.00, 6774.99",
        "1000000.00, 6775.00",
        "1005000.00, 6775.00",
        "5000000.00, 6775.00",
    })
    void dutch_collection_costs(String principal, String costs) {
        assertThat(LawTable.costScale("nl-bik").on(Money.of("EUR", principal))).isEqualTo(Money.of("EUR", costs));
    }

    @Test
    void dutch_collection_costs_say_where_they_stand_in_the_law() {
        CostScale scale = LawTable.costScale("nl-bik");

        assertThat(scale.id()).isEqualTo("nl-bik");
        assertThat(scale.from()).isEqualTo("2012-07-01");
        assertThat(scale.source()).hasToString("BIK art. 2(1)");
    }

    @ParameterizedTest
    @CsvSource({
        "2012-07-01, 2, AGREEING",
        "2026-06-30, 2, AGREEING",
        "2026-07-01, 3, DERIVED",
        "2027-06-30, 3, DERIVED",
        "2027-07-01, 4, DERIVED",
    })
    void dutch_mail_is_presumed_to_take_some_counting_days(LocalDate sent, int days, Certainty certainty) {
        DatedValues<Integer> delivery = LawTable.days("nl-presumed-delivery");

        assertThat(delivery.on(sent)).isEqualTo(days);
        assertThat(delivery.certaintyOn(sent)).isEqualTo(certainty);
        assertThat(delivery.knownThrough()).isEqualTo("2027-06-30");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-02, 2, 2026-11-04",
        "2026-11-05, 2, 2026-11-07",
        "2026-11-06, 2, 2026-11-10",
        "2026-12-23, 2, 2026-12-29",
        "2026-11-05, 3, 2026-11-10",
        "2026-11-06, 3, 2026-11-11",
        "2026-12-23, 3, 2026-12-30",
    })
    void dutch_mail_rests_on_sunday_monday_and_holidays(LocalDate sent, int countingDays, LocalDate received) {
        HolidayCalendar post = LawTable.holidays("holidays-nl").closedOn(DayOfWeek.SUNDAY, DayOfWeek.MONDAY);

        assertThat(post.plusBusinessDays(sent, countingDays)).isEqualTo(received);
    }

    @Test
    void dutch_holidays_of_2026() {
        assertThat(holidays(2026))
                .containsExactly(
                        "2026-01-01",
                        "2026-04-03",
                        "2026-04-06",
                        "2026-04-27",
                        "2026-05-05",
                        "2026-05-14",
                        "2026-05-25",
                        "2026-12-25",
                        "2026-12-26");
    }

    @Test
    void dutch_holidays_of_2027() {
        assertThat(holidays(2027))
                .containsExactly(
                        "2027-01-01",
                        "2027-03-26",
                        "2027-03-29",
                        "2027-04-27",
                        "2027-05-05",
                        "2027-05-06",
                        "2027-05-17",
                        "2027-12-25",
                        "2027-12-26");
    }

    @ParameterizedTest
    @CsvSource({
        "2013-04-30, true",
        "2013-04-27, false",
        "2006-04-29, true",
        "2006-04-30, false",
        "2014-04-26, true",
        "2014-04-27, false",
        "2014-04-30, false",
        "2025-04-26, true",
        "2025-04-27, false",
        "2026-04-27, true",
        "2026-04-26, false",
    })
    void the_dutch_monarch_has_a_birthday_that_avoids_sundays(LocalDate day, boolean holiday) {
        assertThat(LawTable.holidays("holidays-nl").isHoliday(day)).isEqualTo(holiday);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-21, 2026-11-23",
        "2026-12-25, 2026-12-28",
        "2027-01-01, 2027-01-04",
        "2026-04-03, 2026-04-07",
        "2026-11-24, 2026-11-24",
    })
    void a_dutch_term_that_ends_on_a_closed_day_ends_on_the_next_open_one(LocalDate day, LocalDate end) {
        assertThat(LawTable.holidays("holidays-nl").onOrAfter(day)).isEqualTo(end);
    }

    private static List<String> holidays(int year) {
        HolidayCalendar calendar = LawTable.holidays("holidays-nl");
        return LocalDate.of(year, 1, 1)
                .datesUntil(LocalDate.of(year + 1, 1, 1))
                .filter(calendar::isHoliday)
                .map(LocalDate::toString)
                .toList();
    }
}
