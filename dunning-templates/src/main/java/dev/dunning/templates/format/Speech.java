package dev.dunning.templates.format;

import dev.dunning.core.money.Money;
import java.time.LocalDate;
import java.util.Optional;

/**
 * How one language, as one country speaks it, says figures aloud: for voice messages and for the scripts of people who
 * call.
 *
 * <p>For example {@code Speech.of("nl").orElseThrow().money(Money.parse("EUR 12.50"))} is
 * {@code twaalf euro en vijftig cent}.
 *
 * <p>The languages are those of {@link Format}: Dutch, English, German and French.
 */
public interface Speech {

    /**
     * Finds the speech of a language.
     *
     * @param language ISO 639-1 code
     * @return the speech of its main country; empty when there is none for that language
     */
    static Optional<Speech> of(String language) {
        return of(language, "");
    }

    /**
     * Finds the speech of a language in a country.
     *
     * <p>For example 80 is {@code quatre-vingts} in {@code Speech.of("fr", "CH")} and {@code huitante} in
     * {@code Speech.of("fr", "CH-VD")}: Vaud, Valais and Fribourg say so, Geneva, Neuchâtel and Jura do not, and
     * everybody understands the first.
     *
     * @param language ISO 639-1 code
     * @param place ISO 3166-1 code of the country, or ISO 3166-2 code of a part of it, in capitals
     * @return the speech; that of the country or of the language alone when the place has no custom of its own; empty
     *     when there is none for that language
     */
    static Optional<Speech> of(String language, String place) {
        return Speeches.find(language, place);
    }

    /**
     * Names the language.
     *
     * @return ISO 639-1 code
     */
    String language();

    /**
     * Says a whole number on its own.
     *
     * @param number from -999,999,999,999 to 999,999,999,999, both included
     * @return for example {@code honderdnegentien}, {@code one hundred and nineteen}, {@code einhundertneunzehn} or
     *     {@code cent dix-neuf}
     * @throws IllegalArgumentException if the number is out of these bounds
     */
    String number(long number);

    /**
     * Says an amount. The currencies EUR, GBP, USD, CHF, DKK, SEK, NOK and PLN have names; of others the letters of the
     * code are said after the number.
     *
     * @param money less than a million million of its currency, above or below zero
     * @return for example {@code twelve euros and fifty cents} or {@code un million d’euros}
     * @throws IllegalArgumentException if the amount is out of these bounds
     */
    String money(Money money);

    /**
     * Says a day of the week, a day and a month; the year goes without saying.
     *
     * @param day the day
     * @return for example {@code dinsdag drie maart}, {@code Tuesday the third of March}, {@code Dienstag, der dritte
     *     März} or {@code dimanche premier mars}
     */
    String date(LocalDate day);

    /**
     * Says that a day is the last one.
     *
     * @param day the last day, included
     * @return for example {@code tot en met dinsdag drie maart}, {@code by Tuesday the third of March}, {@code bis
     *     Dienstag, den dritten März} or {@code jusqu’au mardi trois mars}
     */
    String until(LocalDate day);

    /**
     * Says a telephone number, an account or a reference character by character, with a pause, written as a comma,
     * wherever the code has anything but letters and digits, and after four of these at the latest.
     *
     * @param code the code, for example {@code +31 30 123 45 67}
     * @return for example {@code plus drie één, drie nul, één twee drie, vier vijf, zes zeven}; letters are capitals
     */
    String spell(String code);
}
