package dev.dunning.examples.cli;

import dev.dunning.core.check.Issues;
import java.time.DateTimeException;
import java.time.LocalDate;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a day of the command line. */
final class DayConverter implements ITypeConverter<LocalDate> {

    @Override
    public LocalDate convert(String value) {
        try {
            return LocalDate.parse(value);
        } catch (DateTimeException wrong) {
            throw new TypeConversionException(
                    Issues.quote(value) + " is no day, write year-month-day such as `2026-11-23`");
        }
    }
}
