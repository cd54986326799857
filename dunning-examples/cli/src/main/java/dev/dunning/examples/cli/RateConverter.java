package dev.dunning.examples.cli;

import dev.dunning.core.money.Rate;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a percentage of the command line. */
final class RateConverter implements ITypeConverter<Rate> {

    @Override
    public Rate convert(String value) {
        try {
            return Rate.parse(value);
        } catch (IllegalArgumentException wrong) {
            throw new TypeConversionException(wrong.getMessage());
        }
    }
}
