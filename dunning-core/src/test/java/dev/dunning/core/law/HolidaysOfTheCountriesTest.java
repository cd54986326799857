package dev.dunning.core.law;

import static org.assertj.core.api.Assertions.assertThat;

import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.HolidayType;
import de.focus_shift.jollyday.core.ManagerParameters;
import dev.dunning.core.calendar.Holiday;
import dev.dunning.core.calendar.HolidayCalendar;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The holidays of every country, compared with an independent library and with days that were looked up. */
class HolidaysOfTheCountriesTest {
    static final List<String> COUNTRIES = List.of(
            "at", "be", "ch", "de", "dk", "es", "fi", "fr", "gb", "ie", "it", "lu", "nl", "no", "pl", "se", "us");

    private static final LocalDate FIRST = LocalDate.parse("2015-01-01");
    private static final LocalDate LAST = LocalDate.parse("2035-12-31");
    private static final String SUNDAY = "the law does not name it, a Sunday is closed anyway";

    /** Ends the name of a holiday of the other list on the day that it has a substitute for. */
    private static final String MOVED = ", moved";

    /** Where the tables differ on purpose: whose day it is, its name in that list or the one day, and why. */
    private static final List<Difference> DIFFERENCES = List.of(
            theirs("at", "EASTER", SUNDAY),
            theirs("at", "PENTECOST", SUNDAY),
            ours("at", "good-friday", "closed for terms, no legal holiday"),
            theirs("be", "EASTER", SUNDAY),
            theirs("be", "PENTECOST", SUNDAY),
            theirs("ch", "EASTER", SUNDAY),
            ours("dk", "constitution-day", "closed for payments, no legal holiday"),
            ours("es", "2022-12-25", "Christmas Day stays one of the law, though a Sunday that year"),
            theirs("ie", "EASTER", SUNDAY),
            theirs("ie", "ST_BRIGID" + MOVED, "1 February only says which Monday it is"),
            ours("ie", "day-of-remembrance", "the other list lacks this single day"),
            theirs("it", "EASTER", SUNDAY),
            theirs("nl", "EASTER", SUNDAY),
            theirs("nl", "PENTECOST", SUNDAY),
            theirs("nl", "KINGS_DAY" + MOVED, "kept on the Saturday instead, not as well"),
            ours("nl", "good-friday", "the law on terms treats it as a holiday"),
            ours("us", "columbus-day", "a federal holiday that the other list knows in some states only"));

    static List<String> countries() {
        return COUNTRIES;
    }

    @ParameterizedTest
    @MethodSource("countries")
    void holidays_are_those_of_an_independent_list(String country) {
        SortedSet<String> ours = days(ourKept(country), without(country, true));
        SortedSet<String> theirs = days(theirKept(country), without(country, false));

        assertThat(minus(ours, theirs)).as("only in our table").isEmpty();
        assertThat(minus(theirs, ours)).as("only in the other list").isEmpty();
        assertThat(ours).hasSizeGreaterThan(80);
    }

    @ParameterizedTest
    @MethodSource("differences")
    void a_difference_on_purpose_is_still_one(Difference difference) {
        String country = difference.country();
        SortedSet<String> ours = days(ourKept(country), List.of());
        SortedSet<String> theirs = days(theirKept(country), List.of());
        List<Kept> listed = difference.isOurs() ? ourKept(country) : theirKept(country);
        SortedSet<String> named =
                days(listed.stream().filter(difference::isAbout).toList(), List.of());

        assertThat(minus(named, difference.isOurs() ? theirs : ours)).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("countries")
    void every_table_says_what_it_is(String country) throws IOException {
        CsvText table = table(country);

        assertThat(table.require("id")).isEqualTo("holidays-" + country);
        assertThat(table.require("source").split("\\|", -1)).hasSizeBetween(2, 3);
        assertThat(table.rows()).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "se, 2026-12-24, 2026-12-28",
        "se, 2026-06-19, 2026-06-22",
        "se, 2026-12-31, 2027-01-04",
        "no, 2026-05-01, 2026-05-04",
        "no, 2027-05-17, 2027-05-18",
        "fi, 2026-05-01, 2026-05-04",
        "fi, 2027-12-06, 2027-12-07",
        "fi, 2026-12-24, 2026-12-28",
        "fi, 2026-12-31, 2026-12-31",
        "dk, 2026-06-05, 2026-06-08",
        "dk, 2023-05-05, 2023-05-08",
        "dk, 2024-04-26, 2024-04-26",
        "dk, 2026-12-31, 2026-12-31",
        "de, 2026-05-30, 2026-06-01",
        "de, 2017-10-31, 2017-11-01",
        "de, 2026-06-04, 2026-06-04",
        "at, 2026-04-03, 2026-04-07",
        "at, 2026-05-30, 2026-06-01",
        "ch, 2026-04-03, 2026-04-03",
        "ch, 2025-08-01, 2025-08-04",
        "be, 2026-11-11, 2026-11-12",
        "be, 2026-12-25, 2026-12-28",
        "be, 2027-01-03, 2027-01-04",
        "be, 2024-06-15, 2024-06-17",
        "lu, 2018-05-09, 2018-05-09",
        "lu, 2019-05-09, 2019-05-10",
        "pl, 2024-12-24, 2024-12-24",
        "pl, 2025-12-24, 2025-12-29",
        "it, 2026-05-30, 2026-05-30",
        "it, 2026-05-31, 2026-06-01",
        "it, 2028-10-04, 2028-10-05",
        "es, 2026-10-12, 2026-10-13",
        "fr, 2026-07-14, 2026-07-15",
        "ie, 2022-03-17, 2022-03-21",
        "us, 2026-07-03, 2026-07-06",
        "us, 2021-06-18, 2021-06-21",
        "us, 2021-12-31, 2022-01-03",
        "us, 2026-10-12, 2026-10-13",
    })
    void a_term_that_ends_on_a_closed_day_ends_on_the_next_open_one(String country, LocalDate day, LocalDate end) {
        assertThat(calendar(country).onOrAfter(day)).isEqualTo(end);
    }

    @ParameterizedTest
    @CsvSource({
        "2021, 2021-12-25 2021-12-26 2021-12-27 2021-12-28",
        "2022, 2022-12-25 2022-12-26 2022-12-27",
        "2026, 2026-12-25 2026-12-26 2026-12-28",
        "2027, 2027-12-25 2027-12-26 2027-12-27 2027-12-28",
        "2028, 2028-12-25 2028-12-26",
    })
    void english_christmas_has_its_substitute_days(int year, String days) {
        HolidayCalendar england = calendar("gb");
        LocalDate first = LocalDate.of(year, 12, 20);

        assertThat(first.datesUntil(first.plusDays(11))
                        .filter(england::isHoliday)
                        .map(LocalDate::toString))
                .containsExactly(days.split(" ", -1));
    }

    @ParameterizedTest
    @CsvSource({
        "2020-05-04, false", "2020-05-08, true", "2021-05-03, true", "2022-05-30, false", "2022-06-02, true",
        "2022-06-03, true", "2022-09-19, true", "2023-05-01, true", "2023-05-08, true", "2023-05-29, true",
        "2024-05-06, true", "2024-05-08, false", "2022-01-03, true", "2023-01-02, true", "2024-01-02, false",
    })
    void england_moved_and_added_single_days(LocalDate day, boolean holiday) {
        assertThat(calendar("gb").isHoliday(day)).isEqualTo(holiday);
    }

    @ParameterizedTest
    @CsvSource({
        "2022-02-07, false", "2023-02-06, true", "2024-02-05, true", "2025-02-03, true", "2026-02-02, true",
        "2027-02-01, true", "2030-02-01, true", "2030-02-04, false", "2035-02-05, true", "2036-02-01, true",
    })
    void saint_brigid_is_kept_on_the_first_monday_or_a_friday_that_begins_february(LocalDate day, boolean holiday) {
        assertThat(calendar("ie").isHoliday(day)).isEqualTo(holiday);
    }

    @Test
    void saturday_is_open_for_italian_terms_only() {
        LocalDate saturday = LocalDate.parse("2026-03-07");

        assertThat(COUNTRIES)
                .filteredOn(country -> calendar(country).isBusinessDay(saturday))
                .containsExactly("it");
        assertThat(COUNTRIES).noneMatch(country -> calendar(country).isBusinessDay(saturday.plusDays(1)));
    }

    static HolidayCalendar calendar(String country) {
        return LawTable.holidays("holidays-" + country);
    }

    private static Stream<Difference> differences() {
        return DIFFERENCES.stream();
    }

    private static Difference ours(String country, String name, String why) {
        return new Difference(country, true, name, why);
    }

    private static Difference theirs(String country, String name, String why) {
        return new Difference(country, false, name, why);
    }

    private static List<Difference> without(String country, boolean isOurs) {
        return DIFFERENCES.stream()
                .filter(difference -> difference.country().equals(country) && difference.isOurs() == isOurs)
                .toList();
    }

    private static SortedSet<String> days(List<Kept> holidays, List<Difference> without) {
        SortedSet<String> days = new TreeSet<>();
        holidays.stream()
                .filter(kept -> without.stream().noneMatch(difference -> difference.isAbout(kept)))
                .forEach(kept -> days.add(kept.day().toString()));
        return days;
    }

    private static SortedSet<String> minus(SortedSet<String> days, SortedSet<String> others) {
        SortedSet<String> rest = new TreeSet<>(days);
        rest.removeAll(others);
        return rest;
    }

    private static List<Kept> ourKept(String country) {
        List<Holiday> holidays = calendar(country).holidays();
        return FIRST.datesUntil(LAST.plusDays(1))
                .flatMap(day -> holidays.stream()
                        .filter(holiday -> holiday.fallsOn(day))
                        .map(holiday -> new Kept(holiday.name(), day)))
                .toList();
    }

    /** Every holiday of the other list, on its own day and on its substitute day. */
    private static List<Kept> theirKept(String country) {
        HolidayManager manager = HolidayManager.getInstance(ManagerParameters.create(country));
        String[] region = country.equals("gb") ? new String[] {"eng"} : new String[0];
        return IntStream.rangeClosed(FIRST.getYear() - 1, LAST.getYear() + 1)
                .mapToObj(year -> manager.getHolidays(Year.of(year), HolidayType.PUBLIC_HOLIDAY, region))
                .flatMap(Set::stream)
                .flatMap(HolidaysOfTheCountriesTest::bothDays)
                .filter(kept -> !kept.day().isBefore(FIRST) && !kept.day().isAfter(LAST))
                .toList();
    }

    private static Stream<Kept> bothDays(de.focus_shift.jollyday.core.Holiday holiday) {
        String name = holiday.getPropertiesKey().replaceFirst(".*\\.", "");
        Optional<LocalDate> substitute = holiday.getObservedDate();
        Kept itself = new Kept(substitute.isPresent() ? name + MOVED : name, holiday.getActualDate());
        return Stream.concat(Stream.of(itself), substitute.map(day -> new Kept(name, day)).stream());
    }

    private static CsvText table(String country) throws IOException {
        try (InputStream file = Optional.ofNullable(LawTable.class.getResourceAsStream("holidays-" + country + ".csv"))
                .orElseThrow()) {
            return CsvText.parse(new String(file.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    /**
     * A holiday as it was kept once.
     *
     * @param name the name in its own list
     * @param day the day
     */
    private record Kept(String name, LocalDate day) {}

    /**
     * A holiday that one of the two lists lacks on purpose.
     *
     * @param country the country
     * @param isOurs whether it is our list that has it
     * @param name its name there, or one day
     * @param why the reason
     */
    record Difference(String country, boolean isOurs, String name, String why) {
        private boolean isAbout(Kept kept) {
            return name.equals(kept.name()) || name.equals(kept.day().toString());
        }
    }
}
