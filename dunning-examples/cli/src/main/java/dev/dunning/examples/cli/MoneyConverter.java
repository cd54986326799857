package dev.dunning.examples.cli;

import dev.dunning.core.money.Money;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads an amount of the command line. */
final class MoneyConverter implements ITypeConverter<Money> {

    @Override
    public Money convert(String value) {
        try {
            return Money.parse(value);
        } catch (IllegalArgumentException wrong) {
            throw new TypeConversionException(wrong.getMessage());
        }
    }
}
