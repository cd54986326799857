package dev.dunning.templates.format;

import dev.dunning.core.money.Money;
import dev.dunning.core.money.Rate;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * How one language writes figures.
 *
 * <p>For example {@code Format.of("nl").orElseThrow().money(Money.parse("EUR 1234.50"))} is {@code € 1.234,50}.
 *
 * <p>Spaces inside an amount are no-break spaces (U+00A0), so that a line never ends between the sign and the figure;
 * formats that have no such space, text messages among them, write a plain one instead.
 */
public interface Format {

    /**
     * Finds the format of a language.
     *
     * @param language ISO 639-1 code
     * @return the format; empty when there is none for that language
     */
    static Optional<Format> of(String language) {
        return Formats.find(language);
    }

    /**
     * Names the language.
     *
     * @return ISO 639-1 code
     */
    String language();

    /**
     * Writes an amount: the euro with its sign, other currencies with their code.
     *
     * @param money the amount
     * @return for example {@code € 1.234,50}, {@code €1,234.50} or {@code USD 12.00}
     */
    String money(Money money);

    /**
     * Writes a yearly rate.
     *
     * @param rate the rate
     * @return for example {@code 10,15%}
     */
    String rate(Rate rate);

    /**
     * Writes a day.
     *
     * @param day the day
     * @return for example {@code 3 maart 2026}
     */
    String date(LocalDate day);

    /**
     * Writes a day with its day of the week, as deadlines are written.
     *
     * @param day the day
     * @return for example {@code dinsdag 3 maart 2026}
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
     * @param one the word for one
     * @param other the word for every other count
     * @return the count and the word, for example {@code 2 dagen}
     */
    String count(long count, String one, String other);

    /**
     * Joins the members of a list.
     *
     * @param members the members
     * @return for example {@code A, B en C}
     */
    String list(List<String> members);
}
