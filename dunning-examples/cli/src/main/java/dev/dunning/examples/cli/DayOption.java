package dev.dunning.examples.cli;

import java.time.LocalDate;
import picocli.CommandLine.Option;

/** The option that says on which day the world is looked at. */
final class DayOption {

    @Option(
            names = "--on",
            required = true,
            paramLabel = "DATE",
            converter = DayConverter.class,
            description = "The day, at its end: a payment booked that day counts, and nothing after it is looked at.")
    private LocalDate day = LocalDate.EPOCH;

    LocalDate day() {
        return day;
    }
}
