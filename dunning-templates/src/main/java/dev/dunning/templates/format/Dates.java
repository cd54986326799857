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
        StringBuilder out = new StringBuilder(pattern.length());
        int from = 0;
        for (int open = pattern.indexOf('{'); open >= 0; open = pattern.indexOf('{', from)) {
            out.append(pattern, from, open);
            from = pattern.indexOf('}', open) + 1;
            out.append(name(pattern.charAt(open + 1), day));
        }
        return out.append(pattern, from, pattern.length()).toString();
    }

    /** The first letter tells the places apart. */
    private String name(char place, LocalDate day) {
        return switch (place) {
            case 'w' -> names.weekdays().get(day.getDayOfWeek().getValue() - 1);
            case 'd' -> numbering.apply(day.getDayOfMonth());
            case 'm' -> names.months().get(day.getMonthValue() - 1);
            default -> Integer.toString(day.getYear());
        };
    }
}
