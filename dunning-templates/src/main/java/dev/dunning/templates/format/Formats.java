package dev.dunning.templates.format;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The tables of all languages. */
final class Formats {

    private static final TableFormat DUTCH = new TableFormat(
            "nl",
            new Signs("€\u00A0", ".", ",", true),
            List.of("maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag"),
            List.of(
                    "januari",
                    "februari",
                    "maart",
                    "april",
                    "mei",
                    "juni",
                    "juli",
                    "augustus",
                    "september",
                    "oktober",
                    "november",
                    "december"),
            "en");

    private static final TableFormat ENGLISH = new TableFormat(
            "en",
            new Signs("€", ",", ".", false),
            List.of("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"),
            List.of(
                    "January",
                    "February",
                    "March",
                    "April",
                    "May",
                    "June",
                    "July",
                    "August",
                    "September",
                    "October",
                    "November",
                    "December"),
            "and");

    private Formats() {}

    static Optional<Format> find(String language) {
        return Stream.<Format>of(DUTCH, ENGLISH)
                .filter(format -> format.language().equals(language))
                .findFirst();
    }
}
