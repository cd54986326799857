package dev.dunning.examples.cli;

import dev.dunning.core.check.Issues;
import picocli.CommandLine.TypeConversionException;

/** Reads a count of the command line. */
final class Count {

    private Count() {}

    /**
     * Reads a whole number.
     *
     * @throws TypeConversionException when it is none between one and the most
     */
    static int of(String value, int most) {
        if (value.matches("[1-9][0-9]{0,8}") && Integer.parseInt(value) <= most) {
            return Integer.parseInt(value);
        }
        throw new TypeConversionException(
                Issues.quote(value) + " is no number that is meant here, write one from 1 to " + most);
    }
}
