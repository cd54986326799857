package dev.dunning.core.law;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dunning.core.money.Rate;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.Month;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The rates of each country, row by row, and how they depend on each other. */
class RatesOfTheCountriesTest {
    private static final long HALF_POINT = 5_000;

    @ParameterizedTest
    @CsvSource({
        "2002-01-01, 3.45", "2002-07-01, 3.35", "2003-01-01, 2.85", "2003-07-01, 2.10", "2004-01-01, 2.02",
        "2004-07-01, 2.01", "2005-01-01, 2.09", "2005-07-01, 2.05", "2006-01-01, 2.25", "2006-07-01, 2.83",
        "2007-01-01, 3.58", "2007-07-01, 4.07", "2008-01-01, 4.20", "2008-07-01, 4.07", "2009-01-01, 2.50",
        "2009-07-01, 1.00", "2011-01-01, 1.00", "2011-07-01, 1.25", "2012-01-01, 1.00", "2013-01-01, 0.75",
        "2013-07-01, 0.50", "2014-01-01, 0.25", "2014-07-01, 0.15", "2015-01-01, 0.05", "2016-01-01, 0.05",
        "2016-07-01, 0", "2022-12-31, 0", "2023-01-01, 2.50", "2023-07-01, 4.00", "2024-01-01, 4.50",
        "2024-07-01, 4.25", "2025-01-01, 3.15", "2025-07-01, 2.15", "2026-01-01, 2.15", "2026-07-01, 2.40",
        "2026-12-31, 2.40",
    })
    void reference_rate_of_the_european_central_bank(LocalDate day, String percent) {
        assertRate("ecb-reference", day, percent);
    }

    @ParameterizedTest
    @CsvSource({
        "2002-01-01, 2.57", "2002-07-01, 2.47", "2003-01-01, 1.97", "2003-07-01, 1.22", "2004-01-01, 1.14",
        "2004-07-01, 1.13", "2005-01-01, 1.21", "2005-07-01, 1.17", "2006-01-01, 1.37", "2006-07-01, 1.95",
        "2007-01-01, 2.70", "2007-07-01, 3.19", "2008-01-01, 3.32", "2008-07-01, 3.19", "2009-01-01, 1.62",
        "2009-07-01, 0.12", "2011-07-01, 0.37", "2012-01-01, 0.12", "2013-01-01, -0.13", "2013-07-01, -0.38",
        "2014-01-01, -0.63", "2014-07-01, -0.73", "2015-01-01, -0.83", "2016-01-01, -0.83", "2016-07-01, -0.88",
        "2022-12-31, -0.88", "2023-01-01, 1.62", "2023-07-01, 3.12", "2024-01-01, 3.62", "2024-07-01, 3.37",
        "2025-01-01, 2.27", "2025-07-01, 1.27", "2026-01-01, 1.27", "2026-07-01, 1.52",
    })
    void german_base_rate(LocalDate day, String percent) {
        assertRate("de-basis", day, percent);
    }

    @ParameterizedTest
    @CsvSource({
        "2009-07-01, 0.38", "2011-07-01, 0.38", "2012-01-01, 0.38", "2013-01-01, 0.38", "2013-07-01, -0.12",
        "2016-01-01, -0.12", "2016-07-01, -0.62", "2022-07-01, -0.62", "2023-01-01, 1.88", "2023-07-01, 3.38",
        "2024-01-01, 3.88", "2024-07-01, 3.88", "2025-01-01, 2.53", "2025-07-01, 1.53", "2026-01-01, 1.53",
        "2026-07-01, 1.53",
    })
    void austrian_base_rate(LocalDate day, String percent) {
        assertRate("at-base", day, percent);
    }

    @ParameterizedTest
    @CsvSource({
        "2002-08-01, 10.75", "2002-12-31, 10.75", "2003-01-01, 10.20", "2003-07-01, 9.47", "2006-06-30, 9.47",
        "2006-07-01, 9.97", "2007-01-01, 10.67", "2007-07-01, 11.19", "2008-12-31, 11.19", "2009-01-01, 9.88",
        "2009-07-01, 8.38", "2013-03-15, 8.38", "2013-03-16, 8.38", "2013-07-01, 7.88", "2016-01-01, 7.88",
        "2016-07-01, 7.38", "2017-07-01, 7.38", "2022-07-01, 7.38", "2023-01-01, 9.88", "2023-07-01, 11.38",
        "2024-01-01, 11.88", "2024-07-01, 11.88", "2025-01-01, 10.53", "2025-07-01, 9.53", "2026-01-01, 9.53",
        "2026-07-01, 9.53",
    })
    void austrian_interest_on_old_contracts_between_businesses(LocalDate day, String percent) {
        assertRate("at-business-old", day, percent);
    }

    @ParameterizedTest
    @CsvSource({
        "2002-07-01, 4.00", "2003-01-01, 4.00", "2003-07-01, 3.75", "2004-01-01, 3.75", "2004-07-01, 4.50",
        "2005-01-01, 4.75", "2005-07-01, 4.75", "2006-01-01, 4.50", "2006-07-01, 4.50", "2007-01-01, 5.00",
        "2007-07-01, 5.50", "2008-01-01, 5.50", "2008-07-01, 5.00", "2009-01-01, 2.00", "2009-07-01, 0.50",
        "2016-07-01, 0.50", "2017-01-01, 0.25", "2018-01-01, 0.50", "2018-07-01, 0.50", "2019-01-01, 0.75",
        "2020-01-01, 0.75", "2020-07-01, 0.10", "2021-07-01, 0.10", "2022-01-01, 0.25", "2022-07-01, 1.25",
        "2023-01-01, 3.50", "2023-07-01, 5.00", "2024-01-01, 5.25", "2024-07-01, 5.25", "2025-01-01, 4.75",
        "2025-07-01, 4.25", "2026-01-01, 3.75", "2026-07-01, 3.75",
    })
    void british_reference_rate(LocalDate day, String percent) {
        assertRate("gb-reference", day, percent);
    }

    @ParameterizedTest
    @CsvSource({
        "1997-11-06, 7.25", "1998-06-04, 7.50", "1998-10-08, 7.25", "1998-11-01, 7.25", "1998-11-05, 6.75",
        "1998-12-10, 6.25", "1999-01-07, 6.00", "1999-02-04, 5.50", "1999-04-08, 5.25", "1999-06-10, 5.00",
        "1999-09-08, 5.25", "1999-11-04, 5.50", "2000-01-13, 5.75", "2000-02-10, 6.00", "2001-02-08, 5.75",
        "2001-04-05, 5.50", "2001-05-10, 5.25", "2001-08-02, 5.00", "2001-09-18, 4.75", "2001-10-04, 4.50",
        "2001-11-08, 4.00", "2002-08-06, 4.00", "2003-02-06, 3.75", "2003-07-10, 3.50", "2006-11-09, 5.00",
        "2007-07-05, 5.75", "2007-12-06, 5.50", "2008-10-08, 4.50", "2009-01-08, 1.50", "2009-03-05, 0.50",
        "2016-08-04, 0.25", "2017-11-02, 0.50", "2018-08-02, 0.75", "2020-03-11, 0.25", "2020-03-19, 0.10",
        "2021-12-16, 0.25", "2022-02-03, 0.50", "2022-03-17, 0.75", "2022-05-05, 1.00", "2022-06-16, 1.25",
        "2022-08-04, 1.75", "2022-09-22, 2.25", "2022-11-03, 3.00", "2022-12-15, 3.50", "2023-02-02, 4.00",
        "2023-03-23, 4.25", "2023-05-11, 4.50", "2023-06-22, 5.00", "2023-08-03, 5.25", "2024-08-01, 5.00",
        "2024-11-07, 4.75", "2025-02-06, 4.50", "2025-05-08, 4.25", "2025-08-07, 4.00", "2025-12-18, 3.75",
        "2026-06-30, 3.75",
    })
    void bank_rate_of_the_bank_of_england(LocalDate day, String percent) {
        assertRate("gb-base-rate", day, percent);
    }

    @ParameterizedTest
    @CsvSource({
        "2002-07-01, 4.50", "2003-01-01, 4.00", "2003-07-01, 3.00", "2004-07-01, 2.00", "2005-07-01, 1.50",
        "2006-07-01, 2.50", "2007-01-01, 3.00", "2007-07-01, 3.50", "2008-01-01, 4.00", "2008-07-01, 4.50",
        "2009-01-01, 2.00", "2009-07-01, 0.50", "2011-01-01, 1.50", "2011-07-01, 2.00", "2012-07-01, 1.50",
        "2013-01-01, 1.00", "2015-01-01, 0", "2016-07-01, -0.50", "2019-01-01, -0.50", "2019-07-01, 0",
        "2022-01-01, 0", "2022-07-01, 0.50", "2023-01-01, 2.50", "2023-07-01, 3.50", "2024-01-01, 4.00",
        "2024-07-01, 4.00", "2025-01-01, 3.00", "2025-07-01, 2.00", "2026-01-01, 2.00", "2026-07-01, 2.00",
    })
    void swedish_reference_rate(LocalDate day, String percent) {
        assertRate("se-reference", day, percent);
    }

    @ParameterizedTest
    @CsvSource({
        "2006-07-01, 7, 10.00", "2007-01-01, 7, 10.75", "2007-07-01, 7, 11.25", "2008-01-01, 7, 11.25",
        "2008-07-01, 7, 11.35", "2009-01-01, 7, 10.75", "2009-07-01, 7, 8.55", "2010-01-01, 7, 8.20",
        "2010-07-01, 7, 8.05", "2011-01-01, 7, 8.05", "2011-07-01, 7, 8.30", "2012-01-01, 7, 7.70",
        "2012-07-01, 7, 7.45", "2013-01-01, 7, 7.20", "2013-03-01, 8, 8.20", "2013-07-01, 8, 8.20",
        "2014-01-01, 8, 8.20", "2015-01-01, 8, 8.20", "2015-07-01, 8, 8.05", "2021-01-01, 8, 8.05",
        "2021-07-01, 8, 7.65", "2022-01-01, 8, 7.55", "2022-07-01, 8, 7.55", "2023-01-01, 8, 9.90",
        "2023-07-01, 8, 11.25", "2024-01-01, 8, 11.75", "2024-07-01, 8, 11.50", "2025-01-01, 8, 10.75",
        "2025-07-01, 8, 9.75", "2026-01-01, 8, 9.75", "2026-07-01, 8, 10.00",
    })
    void danish_lending_rate_with_its_margin_is_the_published_sum(LocalDate day, int margin, String percent) {
        assertThat(rate("dk-reference", day).plus(Rate.ofPercent(margin))).isEqualTo(Rate.parse(percent));
    }

    @ParameterizedTest
    @CsvSource({
        "2004-01-01, 9.25", "2004-07-01, 8.75", "2005-01-01, 8.75", "2005-07-01, 9.00", "2006-01-01, 9.25",
        "2006-07-01, 9.75", "2007-01-01, 10.50", "2007-07-01, 11.50", "2008-01-01, 12.25", "2008-07-01, 12.75",
        "2009-01-01, 10.00", "2009-07-01, 8.25", "2010-01-01, 8.75", "2010-07-01, 9.00", "2011-07-01, 9.25",
        "2012-01-01, 8.75", "2012-07-01, 8.50", "2013-01-01, 8.50", "2013-07-01, 9.50", "2015-01-01, 9.25",
        "2015-07-01, 9.00", "2016-01-01, 8.75", "2016-07-01, 8.50", "2019-01-01, 8.75", "2019-07-01, 9.25",
        "2020-01-01, 9.50", "2020-07-01, 8.00", "2021-07-01, 8.00", "2022-01-01, 8.50", "2022-07-01, 9.25",
        "2023-01-01, 10.75", "2023-07-01, 11.75", "2024-01-01, 12.50", "2024-07-01, 12.50", "2025-01-01, 12.50",
        "2025-07-01, 12.25", "2026-01-01, 12.00",
    })
    void norwegian_default_interest(LocalDate day, String percent) {
        assertRate("no-default-interest", day, percent);
    }

    @ParameterizedTest
    @CsvSource({
        "2016-01-01, 1.50", "2020-01-01, 1.50", "2020-07-01, 0.10", "2021-07-01, 0.10", "2022-01-01, 1.75",
        "2022-07-01, 6.00", "2023-01-01, 6.75", "2023-07-01, 6.75", "2024-01-01, 5.75", "2024-07-01, 5.75",
        "2025-01-01, 5.75", "2025-07-01, 5.25", "2026-01-01, 4.00", "2026-07-01, 3.75",
    })
    void polish_reference_rate(LocalDate day, String percent) {
        assertRate("pl-reference", day, percent);
    }

    @ParameterizedTest
    @CsvSource({
        "2016-01-01, 7.00", "2020-03-17, 7.00", "2020-03-18, 6.50", "2020-04-09, 6.00", "2020-05-29, 5.60",
        "2021-10-07, 6.00", "2021-11-04, 6.75", "2021-12-09, 7.25", "2022-01-05, 7.75", "2022-02-09, 8.25",
        "2022-03-09, 9.00", "2022-04-07, 10.00", "2022-05-06, 10.75", "2022-06-09, 11.50", "2022-07-08, 12.00",
        "2022-09-08, 12.25", "2023-09-07, 11.50", "2023-10-05, 11.25", "2025-05-08, 10.75", "2025-07-03, 10.50",
        "2025-09-04, 10.25", "2025-10-09, 10.00", "2025-11-05, 10.00", "2025-11-06, 9.75", "2025-12-04, 9.50",
        "2026-03-04, 9.50", "2026-03-05, 9.25", "2026-04-09, 9.25",
    })
    void polish_interest_by_the_day(LocalDate day, String percent) {
        assertRate("pl-statutory", day, percent);
    }

    @ParameterizedTest
    @CsvSource({
        "2002-08-07, 10.5, 10.5", "2002-12-31, 10.5, 10.5", "2003-01-01, 10, 10", "2003-07-01, 9.5, 9.5",
        "2004-01-01, 9.5, 9.5", "2004-07-01, 9.5, 9.5", "2005-01-01, 9.5, 9.5", "2005-07-01, 9.5, 9.5",
        "2006-01-01, 9.5, 9.5", "2006-07-01, 10, 10", "2007-01-01, 11, 11", "2007-07-01, 11.5, 11.5",
        "2008-01-01, 11.5, 11.5", "2008-07-01, 11.5, 11.5", "2009-01-01, 9.5, 9.5", "2009-07-01, 8, 8",
        "2011-06-30, 8, 8", "2011-07-01, 8.5, 8.5", "2012-01-01, 8, 8", "2013-01-01, 8, 8",
        "2013-03-15, 8, 8", "2013-03-16, 9, 8", "2013-07-01, 8.5, 7.5", "2015-03-15, 8.5, 7.5",
        "2015-03-16, 8.5, 8.5", "2016-06-30, 8.5, 8.5", "2016-07-01, 8, 8", "2022-12-31, 8, 8",
        "2023-01-01, 10.5, 10.5", "2023-07-01, 12, 12", "2024-01-01, 12.5, 12.5", "2024-07-01, 12.5, 12.5",
        "2025-01-01, 11.5, 11.5", "2025-07-01, 10.5, 10.5", "2026-01-01, 10.5, 10.5", "2026-07-01, 10.5, 10.5",
    })
    void belgian_interest_between_businesses_on_new_and_on_old_contracts(LocalDate day, String young, String old) {
        assertRate("be-commercial", day, young);
        assertRate("be-commercial-old", day, old);
    }

    @ParameterizedTest
    @CsvSource({
        "1996-09-01, 7",
        "2006-12-31, 7",
        "2007-01-01, 6",
        "2008-01-01, 7",
        "2009-01-01, 5.5",
        "2010-01-01, 3.25",
        "2011-01-01, 3.75",
        "2012-01-01, 4.25",
        "2013-01-01, 2.75",
        "2014-12-31, 2.75",
        "2015-01-01, 2.5",
        "2016-01-01, 2.25",
        "2017-01-01, 2",
        "2019-12-31, 2",
        "2020-01-01, 1.75",
        "2021-12-31, 1.75",
        "2022-01-01, 1.5",
        "2023-01-01, 5.25",
        "2024-01-01, 5.75",
        "2025-01-01, 4.5",
        "2026-01-01, 4.5",
    })
    void belgian_interest_for_consumers(LocalDate day, String percent) {
        assertRate("be-civil", day, percent);
    }

    @ParameterizedTest
    @CsvSource({
        "2005-01-01, 2.05", "2006-01-01, 2.11", "2007-01-01, 2.95", "2008-01-01, 3.99", "2009-01-01, 3.79",
        "2010-01-01, 0.65", "2011-01-01, 0.38", "2012-01-01, 0.71", "2013-01-01, 0.04", "2014-12-31, 0.04",
        "2015-01-01, 0.93", "2015-07-01, 0.99", "2016-01-01, 1.01", "2016-07-01, 0.93", "2017-01-01, 0.90",
        "2017-07-01, 0.90", "2018-01-01, 0.89", "2018-07-01, 0.88", "2019-01-01, 0.86", "2019-07-01, 0.87",
        "2020-01-01, 0.87", "2020-07-01, 0.84", "2021-01-01, 0.79", "2021-07-01, 0.76", "2022-01-01, 0.76",
        "2022-07-01, 0.77", "2023-01-01, 2.06", "2023-07-01, 4.22", "2024-01-01, 5.07", "2024-07-01, 4.92",
        "2025-01-01, 3.71", "2025-07-01, 2.76", "2026-01-01, 2.62",
    })
    void french_legal_interest_for_other_creditors(LocalDate day, String percent) {
        assertRate("fr-legal", day, percent);
    }

    @ParameterizedTest
    @CsvSource({
        "1984, 8.50", "1985, 9.00", "1986, 9.00", "1987, 7.50", "1989, 7.50", "1990, 8.50", "1992, 8.50",
        "1993, 8.25", "1994, 7.75", "1995, 7.25", "1996, 7.25", "1997, 6.50", "1998, 6.25", "1999, 6.00",
        "2000, 5.00", "2001, 5.75", "2002, 5.00", "2003, 5.00", "2004, 4.75", "2005, 4.75", "2006, 5.00",
        "2007, 5.25", "2008, 5.75", "2009, 4.25", "2010, 3.50", "2013, 3.50", "2014, 3.25", "2015, 3.00",
        "2016, 3.00", "2017, 2.25", "2018, 2.25", "2019, 2.00", "2022, 2.00", "2023, 2.25", "2024, 4.50",
        "2025, 4.25", "2026, 3.75",
    })
    void luxembourgish_legal_interest(int year, String percent) {
        assertRate("lu-legal", LocalDate.of(year, Month.JANUARY, 1), percent);
        assertRate("lu-legal", LocalDate.of(year, Month.DECEMBER, 31), percent);
    }

    @ParameterizedTest
    @CsvSource({
        "1942-04-21, 5",
        "1990-12-15, 5",
        "1990-12-16, 10",
        "1996-12-31, 10",
        "1997-01-01, 5",
        "1999-01-01, 2.5",
        "2001-01-01, 3.5",
        "2002-01-01, 3",
        "2004-01-01, 2.5",
        "2008-01-01, 3",
        "2009-12-31, 3",
        "2010-01-01, 1",
        "2011-01-01, 1.5",
        "2012-01-01, 2.5",
        "2014-01-01, 1",
        "2015-01-01, 0.5",
        "2016-01-01, 0.2",
        "2017-01-01, 0.1",
        "2018-01-01, 0.3",
        "2019-01-01, 0.8",
        "2020-01-01, 0.05",
        "2021-01-01, 0.01",
        "2022-01-01, 1.25",
        "2023-01-01, 5",
        "2024-01-01, 2.5",
        "2025-01-01, 2",
        "2026-01-01, 1.6",
        "2026-12-31, 1.6",
    })
    void italian_legal_interest(LocalDate day, String percent) {
        assertRate("it-legal", day, percent);
    }

    @ParameterizedTest
    @CsvSource({
        "2007-01-01, 5", "2008-01-01, 5.5", "2009-01-01, 5.5", "2009-03-31, 5.5", "2009-04-01, 4", "2010-01-01, 4",
        "2014-12-31, 4", "2015-01-01, 3.5", "2016-01-01, 3", "2020-12-31, 3", "2021-01-01, 3", "2022-12-31, 3",
        "2023-01-01, 3.25", "2026-12-31, 3.25",
    })
    void spanish_legal_interest(LocalDate day, String percent) {
        assertRate("es-legal", day, percent);
    }

    @ParameterizedTest
    @CsvSource({"2001-01-01, 8", "2001-12-31, 8", "2002-01-01, 7", "2002-11-30, 7", "2002-12-01, 10.35"})
    void dutch_trade_contracts_bore_the_civil_rate_before_they_had_their_own(LocalDate day, String percent) {
        assertRate("nl-commercial", day, percent);
    }

    /** Figures that somebody printed, and that are wrong. */
    @ParameterizedTest
    @CsvSource({
        "it-legal, 2008-01-01, 3.5",
        "it-legal, 2009-12-31, 3.5",
        "nl-commercial, 2011-07-01, 8.0",
        "nl-commercial, 2004-01-01, 9.01",
        "be-civil, 2010-01-01, 3.5",
        "be-civil, 2026-01-01, 7",
        "no-default-interest, 2026-01-01, 12.50",
        "ecb-reference, 2026-01-01, 2.65",
        "pl-reference, 2026-07-01, 5.25",
        "gb-reference, 2026-07-01, 4.25",
    })
    void does_not_repeat_wrong_figures(String id, LocalDate day, String wrong) {
        assertThat(rate(id, day)).isNotEqualTo(Rate.parse(wrong));
    }

    @ParameterizedTest
    @CsvSource({
        "ecb-reference, 2002-01-01, DERIVED",
        "ecb-reference, 2002-07-01, AGREEING",
        "ecb-reference, 2026-07-01, AGREEING",
        "de-basis, 2025-07-01, AGREEING",
        "de-basis, 2026-01-01, DERIVED",
        "de-basis, 2026-07-01, DERIVED",
        "at-base, 2012-07-01, DERIVED",
        "at-base, 2013-01-01, OFFICIAL",
        "at-base, 2024-01-01, OFFICIAL",
        "at-base, 2024-07-01, DERIVED",
        "at-business-old, 2002-08-01, AGREEING",
        "at-business-old, 2007-07-01, DERIVED",
        "at-business-old, 2013-07-01, DERIVED",
        "gb-reference, 2002-07-01, DERIVED",
        "gb-reference, 2005-07-01, AGREEING",
        "gb-reference, 2011-01-01, AGREEING",
        "gb-reference, 2025-07-01, UNPROVEN",
        "gb-reference, 2026-07-01, AGREEING",
        "gb-base-rate, 2025-02-06, AGREEING",
        "gb-base-rate, 2025-05-08, UNPROVEN",
        "gb-base-rate, 2025-08-07, AGREEING",
        "se-reference, 2023-07-01, OFFICIAL",
        "se-reference, 2024-01-01, AGREEING",
        "se-reference, 2026-07-01, DERIVED",
        "dk-reference, 2024-01-01, AGREEING",
        "dk-reference, 2024-07-01, DERIVED",
        "dk-reference, 2026-07-01, UNPROVEN",
        "no-default-interest, 2006-01-01, AGREEING",
        "no-default-interest, 2006-07-01, OFFICIAL",
        "no-default-interest, 2026-01-01, OFFICIAL",
        "pl-reference, 2026-01-01, AGREEING",
        "pl-reference, 2026-07-01, UNPROVEN",
        "pl-statutory, 2025-07-03, DERIVED",
        "pl-statutory, 2025-12-04, UNPROVEN",
        "pl-statutory, 2026-03-05, AGREEING",
        "be-commercial, 2003-01-01, DERIVED",
        "be-commercial, 2025-01-01, AGREEING",
        "be-commercial, 2026-07-01, DERIVED",
        "be-commercial-old, 2014-01-01, AGREEING",
        "be-civil, 2025-01-01, AGREEING",
        "be-civil, 2026-01-01, UNPROVEN",
        "fr-legal, 2025-07-01, AGREEING",
        "fr-legal, 2026-01-01, OFFICIAL",
        "lu-legal, 1984-01-01, OFFICIAL",
        "lu-legal, 2026-01-01, OFFICIAL",
        "it-legal, 1990-12-16, AGREEING",
        "es-legal, 2009-01-01, AGREEING",
        "es-legal, 2009-04-01, UNPROVEN",
        "es-legal, 2010-01-01, AGREEING",
        "es-legal, 2021-01-01, UNPROVEN",
        "es-legal, 2023-01-01, UNPROVEN",
        "nl-commercial, 2001-01-01, AGREEING",
    })
    void says_how_a_rate_is_known(String id, LocalDate day, Certainty certainty) {
        assertThat(LawTable.rates(id).certaintyOn(day)).isEqualTo(certainty);
    }

    @ParameterizedTest
    @CsvSource({
        "ecb-reference, 2026-12-31, 50",
        "de-basis, 2026-12-31, 50",
        "at-base, 2026-12-31, 35",
        "at-business-old, 2026-12-31, 49",
        "gb-reference, 2026-12-31, 49",
        "gb-base-rate, 2026-06-30, 67",
        "se-reference, 2026-12-31, 49",
        "dk-reference, 2026-12-31, 41",
        "no-default-interest, 2026-06-30, 45",
        "pl-reference, 2026-12-31, 22",
        "pl-statutory, 2026-04-09, 24",
        "be-commercial, 2026-12-31, 50",
        "be-commercial-old, 2026-12-31, 50",
        "be-civil, 2026-12-31, 17",
        "fr-legal, 2026-06-30, 43",
        "lu-legal, 2026-12-31, 43",
        "it-legal, 2026-12-31, 24",
        "es-legal, 2026-12-31, 9",
    })
    void knows_its_rates_through_a_day(String id, LocalDate knownThrough, int rows) {
        DatedValues<Rate> rates = LawTable.rates(id);

        assertThat(rates.id()).isEqualTo(id);
        assertThat(rates.unit()).isEqualTo("percent per year");
        assertThat(rates.knownThrough()).isEqualTo(knownThrough);
        assertThat(rates.from()).hasSize(rows);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ecb-reference",
                "de-basis",
                "at-base",
                "at-business-old",
                "gb-reference",
                "se-reference",
                "dk-reference",
                "no-default-interest",
                "pl-reference",
                "be-commercial",
                "be-commercial-old",
                "fr-legal"
            })
    void no_half_year_is_missing(String id) {
        assertThat(CsvText.parse(text(id)).find("every")).contains("half-year");
        assertNothingMissing(LawTable.rates(id), 6);
    }

    @Test
    void no_year_is_missing() {
        assertThat(CsvText.parse(text("lu-legal")).find("every")).contains("year");
        assertNothingMissing(LawTable.rates("lu-legal"), 12);
    }

    @Test
    void the_german_base_rate_is_always_as_far_below_the_european_rate() {
        assertThat(LawTable.rates("de-basis").from().keySet())
                .isEqualTo(LawTable.rates("ecb-reference").from().keySet())
                .allSatisfy(day -> assertThat(rate("de-basis", day).plus(Rate.parse("0.88")))
                        .isEqualTo(rate("ecb-reference", day)));
    }

    @Test
    void the_dutch_rate_is_the_european_rate_and_the_margin_of_the_directive() {
        assertThat(daysOf("nl-commercial", LocalDate.parse("2002-12-01")))
                .allSatisfy(
                        day -> assertThat(rate("nl-commercial", day)).isEqualTo(european(day, marginFrom(day, 2013))));
    }

    @ParameterizedTest
    @CsvSource({"be-commercial, 2013", "be-commercial-old, 2015"})
    void belgium_rounds_the_rate_of_the_directive_up_to_the_half_point(String id, int marginRoseIn) {
        assertThat(daysOf(id, LocalDate.MIN))
                .allSatisfy(day -> assertThat(rate(id, day))
                        .isEqualTo(upToTheHalfPoint(european(day, marginFrom(day, marginRoseIn)))));
    }

    @Test
    void belgian_contracts_differ_by_their_age_for_two_years_only() {
        assertThat(daysOf("be-commercial-old", LocalDate.MIN))
                .allSatisfy(day -> assertThat(rate("be-commercial", day).equals(rate("be-commercial-old", day)))
                        .isEqualTo(marginFrom(day, 2013) == marginFrom(day, 2015)));
    }

    @ParameterizedTest
    @CsvSource({
        "2024-01-01, 4.00",
        "2024-07-01, 3.75",
        "2025-01-01, 2.75",
        "2025-07-01, 2.00",
        "2026-01-01, 1.75",
        "2026-07-01, 1.75",
    })
    void sweden_rounds_its_policy_rate_up_to_the_half_point(LocalDate day, String policyRate) {
        assertThat(upToTheHalfPoint(Rate.parse(policyRate))).isEqualTo(rate("se-reference", day));
    }

    @ParameterizedTest
    @MethodSource("policyRatesAboveOneAndAHalfUpToTwo")
    void any_swedish_policy_rate_above_one_and_a_half_gives_the_same_reference(Rate policyRate) {
        assertThat(upToTheHalfPoint(policyRate)).isEqualTo(rate("se-reference", LocalDate.parse("2026-07-01")));
    }

    @ParameterizedTest
    @CsvSource({"-0.35, 0", "-0.5, -0.5", "0, 0", "1.5, 1.5", "1.5001, 2", "2, 2", "2.0001, 2.5"})
    void rounding_up_goes_towards_the_higher_rate(String rate, String rounded) {
        assertThat(upToTheHalfPoint(Rate.parse(rate))).isEqualTo(Rate.parse(rounded));
    }

    @Test
    void the_austrian_base_rate_ignores_moves_of_less_than_half_a_point_and_makes_a_larger_one_whole() {
        Rate distance = Rate.parse("0.62");
        NavigableMap<LocalDate, DatedValue<Rate>> base =
                LawTable.rates("at-base").from();
        Rate before = rate("at-base", base.firstKey());
        for (LocalDate day : base.navigableKeySet()) {
            Rate now = rate("at-base", day);
            Rate whole = rate("ecb-reference", day);
            if (now.equals(before)) {
                assertThat(apart(now.plus(distance), whole)).as("%s", day).isLessThan(HALF_POINT);
            } else {
                assertThat(now.plus(distance)).as("%s", day).isEqualTo(whole);
                assertThat(apart(now, before)).as("%s", day).isGreaterThanOrEqualTo(HALF_POINT);
            }
            before = now;
        }
    }

    @Test
    void old_austrian_contracts_bear_eight_points_above_the_base_rate() {
        assertThat(LawTable.rates("at-base").from().keySet())
                .allSatisfy(day -> assertThat(rate("at-business-old", day))
                        .isEqualTo(rate("at-base", day).plus(Rate.ofPercent(8))));
    }

    @Test
    void the_british_reference_is_the_bank_rate_on_the_day_before_the_half_year() {
        assertThat(LawTable.rates("gb-reference").from().keySet())
                .allSatisfy(
                        day -> assertThat(rate("gb-reference", day)).isEqualTo(rate("gb-base-rate", day.minusDays(1))));
        assertThat(LawTable.rates("gb-base-rate")
                        .isKnownOn(
                                LawTable.rates("gb-reference").from().lastKey().minusDays(1)))
                .isTrue();
    }

    @Test
    void polish_interest_at_the_start_of_a_half_year_is_the_reference_and_its_margin() {
        DatedValues<Rate> interest = LawTable.rates("pl-statutory");

        assertThat(LawTable.rates("pl-reference").from().keySet())
                .hasSize(22)
                .allSatisfy(day -> assertThat(interest.on(day))
                        .isEqualTo(rate("pl-reference", day).plus(Rate.parse("5.5"))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"gb-base-rate", "pl-statutory", "it-legal", "nl-commercial"})
    void a_table_of_changes_changes_with_every_row(String id) {
        NavigableMap<LocalDate, DatedValue<Rate>> rows = LawTable.rates(id).from();

        assertThat(rows.tailMap(rows.firstKey(), false).keySet())
                .allSatisfy(day -> assertThat(rate(id, day)).isNotEqualTo(rate(id, day.minusDays(1))));
    }

    private static Stream<Rate> policyRatesAboveOneAndAHalfUpToTwo() {
        return IntStream.rangeClosed(151, 200).mapToObj(hundredths -> new Rate(hundredths * 100L));
    }

    /** 7 points before the 16 March of the year, 8 points from that day on. */
    private static int marginFrom(LocalDate day, int year) {
        return day.isBefore(LocalDate.of(year, Month.MARCH, 16)) ? 7 : 8;
    }

    private static Rate european(LocalDate day, int margin) {
        return rate("ecb-reference", day).plus(Rate.ofPercent(margin));
    }

    private static Rate upToTheHalfPoint(Rate rate) {
        return new Rate(-Math.floorDiv(-rate.millionths(), HALF_POINT) * HALF_POINT);
    }

    private static long apart(Rate one, Rate other) {
        return Math.abs(one.millionths() - other.millionths());
    }

    /** The days on which the table or the European rate has a row, from a day on. */
    private static Iterable<LocalDate> daysOf(String id, LocalDate first) {
        NavigableMap<LocalDate, DatedValue<Rate>> days =
                new TreeMap<>(LawTable.rates(id).from());
        LocalDate begin = first.isAfter(days.firstKey()) ? first : days.firstKey();
        days.putAll(LawTable.rates("ecb-reference").from());
        return days.tailMap(begin, true).keySet();
    }

    private static void assertNothingMissing(DatedValues<Rate> rates, int months) {
        LocalDate day = rates.from().firstKey().withDayOfYear(1);
        LocalDate last = rates.from().lastKey();
        while (!day.isAfter(last)) {
            if (day.isAfter(rates.from().firstKey())) {
                assertThat(rates.from()).containsKey(day);
            }
            day = day.plusMonths(months);
        }
        assertThat(last.plusMonths(months).minusDays(1)).isEqualTo(rates.knownThrough());
    }

    private static void assertRate(String id, LocalDate day, String percent) {
        assertThat(rate(id, day)).isEqualTo(Rate.parse(percent));
    }

    private static Rate rate(String id, LocalDate day) {
        return LawTable.rates(id).on(day);
    }

    private static String text(String id) {
        try (InputStream file = LawTable.class.getResourceAsStream(id + ".csv")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new AssertionError(broken);
        }
    }
}
