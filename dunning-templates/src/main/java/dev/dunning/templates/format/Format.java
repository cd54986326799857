package dev.dunning.templates.format;

import dev.dunning.core.money.Money;
import dev.dunning.core.money.Rate;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * How one language, as one country writes it, puts figures on paper.
 *
 * <p>For example {@code Format.of("nl").orElseThrow().money(Money.parse("EUR 1234.50"))} is {@code € 1.234,50}, and
 * {@code Format.of("fr", "CH").orElseThrow().money(Money.parse("CHF 1234.50"))} is {@code CHF 1’234.50}.
 *
 * <p>The languages are Dutch, English, German and French. English without a country is meant for readers of any
 * country: it follows the British custom but writes every currency other than the euro with its code.
 *
 * <p>Spaces inside an amount are no-break spaces (U+00A0), so that a line never ends between the sign and the figure;
 * formats that have no such space, text messages among them, write a plain one instead.
 */
public interface Format {

    /**
     * Finds the format of a language.
     *
     * @param language ISO 639-1 code
     * @return the format of its main country; empty when there is none for that language
     */
    static Optional<Format> of(String language) {
        return of(language, "");
    }

    /**
     * Finds the format of a language in a country.
     *
     * <p>For example {@code Format.of("de", "AT")} writes 1 January 2026 as {@code 1. Jänner 2026}.
     *
     * @param language ISO 639-1 code
     * @param country ISO 3166-1 code in capitals; one of a part of a country, such as {@code CH-VD}, is read as its
     *     country
     * @return the format; that of the language alone when the country has no custom of its own; empty when there is
     *     none for that language
     */
    static Optional<Format> of(String language, String country) {
        return Formats.find(language, country);
    }

    /**
     * Names the language.
     *
     * @return ISO 639-1 code
     */
    String language();

    /**
     * Writes an amount: a currency with its sign where that is the custom and can be misread by nobody, other
     * currencies with their code.
     *
     * @param money the amount
     * @return for example {@code € 1.234,50}, {@code €1,234.50}, {@code 1 234,50 €} or {@code USD 12.00}
     */
    String money(Money money);

    /**
     * Writes a yearly rate.
     *
     * @param rate the rate
     * @return for example {@code 10,15%}, or {@code 10,15 %} in German and French
     */
    String rate(Rate rate);

    /**
     * Writes a day.
     *
     * @param day the day
     * @return for example {@code 3 maart 2026}, {@code March 3, 2026}, {@code 3. März 2026} or {@code 1er mars 2026}
     */
    String date(LocalDate day);

    /**
     * Writes a day with its day of the week, as deadlines are written.
     *
     * @param day the day
     * @return for example {@code dinsdag 3 maart 2026} or {@code Dienstag, 3. März 2026}
     */
    String longDate(LocalDate day);

    /**
     * Writes a whole number.
     *
     * @param number the number
     * @return for example {@code 999.980}
     */
    String number(long number);

    /**
     * Chooses between the forms of a word.
     *
     * @param count how many there are
     * @param one the word for one; French has it for zero as well
     * @param other the word for every other count
     * @return the count and the word, for example {@code 2 dagen}, {@code 0 days} or {@code 0 jour}
     */
    String count(long count, String one, String other);

    /**
     * Chooses between the forms of a word for a count that need not be whole.
     *
     * @param count how many there are; its decimals are written as they are
     * @param one the word for one; French has it for every count below two
     * @param other the word for every other count
     * @return the count and the word, for example {@code 1,5 dagen} or {@code 1,5 jour}
     */
    String count(BigDecimal count, String one, String other);

    /**
     * Joins the members of a list.
     *
     * @param members the members
     * @return for example {@code A, B en C}; there is no comma before the last member in any language
     */
    String list(List<String> members);
}
