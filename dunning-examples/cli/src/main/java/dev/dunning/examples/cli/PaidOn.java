package dev.dunning.examples.cli;

import dev.dunning.core.money.Money;
import java.time.LocalDate;
import java.util.Map;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/**
 * A payment of the command line, such as {@code 2026-10-20=EUR 210.00}.
 *
 * @param on the day
 * @param amount how much
 */
record PaidOn(LocalDate on, Money amount) {

    Map.Entry<LocalDate, Money> entry() {
        return Map.entry(on, amount);
    }

    /** Reads a payment of the command line. */
    static final class Converter implements ITypeConverter<PaidOn> {

        @Override
        public PaidOn convert(String value) throws Exception {
            int equals = value.indexOf('=');
            if (equals < 0) {
                throw new TypeConversionException(
                        "write a day, an equals sign and an amount, such as `2026-10-20=EUR 210.00`");
            }
            return new PaidOn(
                    new DayConverter().convert(value.substring(0, equals)),
                    new MoneyConverter().convert(value.substring(equals + 1)));
        }
    }
}
