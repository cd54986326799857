package dev.dunning.core.law;

import dev.dunning.core.calendar.HolidayCalendar;
import dev.dunning.core.check.Issues;
import dev.dunning.core.money.Rate;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.regex.Pattern;

/**
 * The figures of a law, as a small text that a lawyer can check.
 *
 * <p>For example {@code LawTable.rates("nl-civil")} reads a table that ships with the library, and
 * {@code LawTable.parse(text).rates()} reads one of the host:
 *
 * <pre>
 * # id: nl-civil
 * # unit: percent per year
 * # source: BW | 6:119 | https://wetten.overheid.nl/BWBR0005289
 * # known-through: 2026-12-31
 * valid_from,percent,certainty
 * 2025-01-01,6,agreeing
 * 2026-01-01,4,agreeing
 * </pre>
 *
 * <p>Lines that begin with {@code #} are remarks; those of the form {@code # name: value} above the column names say
 * what the table is about. The first other line names the columns, every further one is a row: cells with commas
 * between them, without quotes. A wrong cell is refused together with the number of its line.
 *
 * <p>A dated table is refused when its rows are out of order, begin on the same day, overlap or leave a gap. To let gaps
 * be seen, give it a column {@code valid_until}, the last day of each row, inclusive; the last row may leave it empty. Or
 * say {@code # every: half-year} or {@code # every: year} in the heading: then every 1 January and 1 July, or every
 * 1 January, has a row, from the first row until the table is known through. {@link Timeline} states the rule.
 */
public final class LawTable {
    private static final Pattern ID = Pattern.compile("[a-z0-9-]{1,60}");

    private final CsvText csv;

    private LawTable(CsvText csv) {
        this.csv = csv;
    }

    /**
     * Reads a table with its heading.
     *
     * @throws IllegalArgumentException if the text has no rows, or a row with too few or too many cells
     */
    public static LawTable parse(String text) {
        return new LawTable(CsvText.parse(text));
    }

    /**
     * A table that ships with the library.
     *
     * @param id the name of the table, such as {@code nl-civil}
     * @throws IllegalArgumentException if there is no such table
     */
    public static LawTable builtin(String id) {
        return parse(text(id));
    }

    /**
     * The rates of a table that ships with the library.
     *
     * @param id the name of the table, such as {@code nl-civil}
     * @throws IllegalArgumentException if there is no such table, or it holds no rates
     */
    public static DatedValues<Rate> rates(String id) {
        return builtin(id).rates();
    }

    /**
     * Reads rates without a heading, in percent per year.
     *
     * @param id the name of the table
     * @param source the law that sets the rates
     * @param knownThrough the last day, inclusive, for which the rates were looked up
     * @param text the column names {@code valid_from,percent,certainty} and a row for every rate; perhaps with
     *     {@code valid_until} and a line {@code # every: half-year} above
     * @throws IllegalArgumentException if a cell is wrong, or the days are not in order or leave a gap
     */
    public static DatedValues<Rate> rates(String id, Citation source, LocalDate knownThrough, String text) {
        var rows = DatedRows.of(parse(text).csv, "percent", Rate::parse, knownThrough);
        return new DatedValues<>(id, "percent per year", rows, knownThrough, source);
    }

    /**
     * Numbers of days from a table that ships with the library.
     *
     * @param id the name of the table, such as {@code nl-presumed-delivery}
     * @throws IllegalArgumentException if there is no such table, or it holds no days
     */
    public static DatedValues<Integer> days(String id) {
        return builtin(id).days();
    }

    /**
     * A scale of costs that ships with the library.
     *
     * @param id the name of the scale, such as {@code nl-bik}
     * @throws IllegalArgumentException if there is no such table, or it holds no scale
     */
    public static CostScale costScale(String id) {
        return builtin(id).costScale();
    }

    /**
     * A calendar of holidays that ships with the library.
     *
     * <p>There is one for every country whose law the library knows: {@code holidays-} and its code of two letters, such
     * as {@code gb} for England and Wales. Days that only a part of a country keeps are left to the host.
     *
     * @param id the name of the table, such as {@code holidays-nl}
     * @throws IllegalArgumentException if there is no such table, or it holds no holidays
     */
    public static HolidayCalendar holidays(String id) {
        return builtin(id).holidays();
    }

    /**
     * The table as rates.
     *
     * <p>Heading: {@code id}, {@code unit}, {@code source} (law, article and perhaps an address, with bars between
     * them), {@code known-through} and perhaps {@code every}. Columns: {@code valid_from}, {@code percent},
     * {@code certainty} and perhaps {@code valid_until}.
     *
     * @throws IllegalArgumentException if a line of the heading is missing, a cell is wrong, or the days are not in order or
     *     leave a gap
     */
    public DatedValues<Rate> rates() {
        return LawTableReader.dated(csv, "percent", Rate::parse);
    }

    /**
     * The table as numbers of days, zero or more. Heading and columns are those of {@link #rates()}, with {@code days} in
     * place of {@code percent}.
     *
     * @throws IllegalArgumentException if a line of the heading is missing, a cell is wrong, or the days are not in order or
     *     leave a gap
     */
    public DatedValues<Integer> days() {
        return LawTableReader.dated(csv, "days", LawTableReader::dayNumber);
    }

    /**
     * The table as a scale of costs.
     *
     * <p>Heading: {@code id}, {@code source}, {@code valid-from}, {@code minimum} such as {@code EUR 40.00}, and perhaps
     * {@code maximum}. Columns: {@code above} and {@code fixed}, both in the currency of the minimum, and
     * {@code percent}.
     *
     * @throws IllegalArgumentException if a line of the heading is missing, a cell is wrong, or the bands are not in order
     */
    public CostScale costScale() {
        return LawTableReader.costScale(csv);
    }

    /**
     * The table as sums of money for a debt. Heading: like {@link #rates()}. Columns: {@code valid_from};
     * {@code debt}, where a band begins, empty for every debt; {@code edge}, {@code from} when a debt of exactly that
     * size belongs to the band, or {@code above}; {@code sum}; {@code certainty}. Bands with the same first day belong
     * together, from low to high.
     *
     * @throws IllegalArgumentException if a line of the heading is missing, a cell is wrong, or the rows are not in order
     */
    public DatedValues<SumScale> sums() {
        return SumReader.read(csv);
    }

    /**
     * Sums of money from a table that ships with the library.
     *
     * @param id the name of the table, such as {@code uk-fixed-sums}
     * @throws IllegalArgumentException if there is no such table, or it holds no sums
     */
    public static DatedValues<SumScale> sums(String id) {
        return builtin(id).sums();
    }

    /**
     * The table as a calendar.
     *
     * <p>Heading: {@code closed}, the weekdays without business, such as {@code saturday, sunday}. Columns: {@code name};
     * {@code day}; {@code first_year} and {@code last_year}, both inclusive and either of them empty; and, only where
     * needed, {@code on_sunday} and {@code substitute}. The {@code day} is one of these:
     *
     * <ul>
     *   <li>{@code 12-25}: month and day
     *   <li>{@code easter+39}: counted from Easter Sunday
     *   <li>{@code first monday in 05}: also second, third, fourth or last
     *   <li>{@code saturday from 06-20}: the first such weekday on or after that day
     *   <li>{@code monday from 02-01 to 02-03}: the same, but in no other year than one in which it falls between the two
     * </ul>
     *
     * <p>{@code on_sunday} says by how many days a fixed day moves when it is a Sunday, such as {@code -1}.
     * {@code substitute} names a second day that is kept as well when the first falls on a certain weekday: with
     * {@code saturday+2 sunday+1} it is the Monday after a weekend.
     *
     * <pre>
     * # closed: saturday, sunday
     * name,day,substitute,first_year,last_year
     * new-years-day,01-01,saturday+2 sunday+1,,
     * early-may-holiday,first monday in 05,,2021,
     * coronation,05-08,,2023,2023
     * </pre>
     *
     * @throws IllegalArgumentException if a line of the heading is missing or a cell is wrong
     */
    public HolidayCalendar holidays() {
        return HolidayReader.calendar(csv);
    }

    /**
     * Reads the built-in explanation of a law in words.
     *
     * @param id the name of the page, such as {@code nl}
     * @return plain text in English
     * @throws IllegalArgumentException if no page of that name ships with the library
     */
    public static String page(String id) {
        return read(id, ".txt");
    }

    /** The text of a table that ships with the library. */
    static String text(String id) {
        return read(id, ".csv");
    }

    private static String read(String id, String ending) {
        String name = ID.matcher(id).matches() ? id + ending : "";
        try (InputStream file = name.isEmpty() ? null : LawTable.class.getResourceAsStream(name)) {
            if (file == null) {
                throw new IllegalArgumentException("There is no built-in law table " + Issues.quote(id)
                        + ". Name one that ships with the library, such as `nl-civil`, or parse your own text.");
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException("The law table `" + id + "` cannot be read from the class path.", broken);
        }
    }
}
