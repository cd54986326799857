package dev.dunning.templates.format;

import java.time.LocalDate;
import java.util.function.IntFunction;

/**
 * Writes days by a pattern with the places {@code {weekday}}, {@code {day}}, {@code {month}} and {@code {year}}.
 *
 * @param names the names of days and months
 * @param numbering what a day of the month, 1 to 31, is called
 */
record Dates(Names names, IntFunction<String> numbering) {

    String write(String pattern, LocalDate day) {
        return pattern.replace(
                        "{weekday}", names.weekdays().get(day.getDayOfWeek().getValue() - 1))
                .replace("{day}", numbering.apply(day.getDayOfMonth()))
                .replace("{month}", names.months().get(day.getMonthValue() - 1))
                .replace("{year}", Integer.toString(day.getYear()));
    }
}
