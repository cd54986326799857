package dev.dunning.core.money;

import dev.dunning.core.check.Issues;
import java.math.BigDecimal;
import java.util.regex.Pattern;

/**
 * A percentage, exact to four decimals; for interest it is per year.
 *
 * <p>For example {@code Rate.parse("10.15")} is 10.15 %, and prints as {@code 10.15}. A rate may be negative.
 *
 * @param millionths the rate in parts per million: 10.15 % is 101500; between -99999999 and 99999999, both included
 */
public record Rate(long millionths) implements Comparable<Rate> {
    private static final long LARGEST = 99_999_999;
    private static final int DECIMALS = 4;
    private static final long ONE_PERCENT = 10_000;
    private static final int LONGEST_TEXT = 10;
    private static final Pattern TEXT = Pattern.compile("-?[0-9]{1,4}(\\.[0-9]{1,4})?");

    /**
     * A rate from its parts per million.
     *
     * @throws IllegalArgumentException if the rate is above 9999.9999 % or below -9999.9999 %
     */
    public Rate {
        if (millionths < -LARGEST || millionths > LARGEST) {
            throw new IllegalArgumentException("A rate of " + millionths
                    + " millionths is out of bounds. Give one from -9999.9999 % to 9999.9999 %.");
        }
    }

    /**
     * Reads a percentage.
     *
     * <p>For example {@code 6}, {@code 10.15} or {@code -0.88}.
     *
     * @param text one to four digits, then optionally a point and one to four digits; a minus may stand in front
     * @throws IllegalArgumentException if the text is anything else, such as {@code 10,15} or {@code 10.15%}
     */
    public static Rate parse(String text) {
        if (text.length() > LONGEST_TEXT || !TEXT.matcher(text).matches()) {
            throw new IllegalArgumentException(
                    Issues.quote(text)
                            + " is not a percentage. Write up to four digits, a point and up to four decimals, such as `10.15`.");
        }
        return new Rate(new BigDecimal(text).movePointRight(DECIMALS).longValueExact());
    }

    /**
     * A rate of whole percents.
     *
     * @param percent the percents: 8 is 8 %
     * @throws IllegalArgumentException if the rate is above 9999 % or below -9999 %
     */
    public static Rate ofPercent(int percent) {
        return new Rate(percent * ONE_PERCENT);
    }

    /**
     * The sum of two rates, such as a reference and its margin.
     *
     * @throws IllegalArgumentException if the sum is above 9999.9999 % or below -9999.9999 %
     */
    public Rate plus(Rate other) {
        return new Rate(millionths + other.millionths);
    }

    /**
     * The rate some times over, such as three times a legal rate.
     *
     * @param factor how many times
     * @throws IllegalArgumentException if the rate leaves its range of 9999.9999 %
     */
    public Rate times(int factor) {
        return new Rate(Math.multiplyExact(millionths, (long) factor));
    }

    /**
     * The least multiple of a step that is not below this rate: 2.4 % on half points is 2.5 %, and -0.35 % is 0 %.
     *
     * @param step the step, above 0 %
     * @throws IllegalArgumentException if the step is not above 0 %
     */
    public Rate roundedUpTo(Rate step) {
        if (step.millionths <= 0) {
            throw new IllegalArgumentException("The step of " + step + " % is not above 0 %. Give one that is.");
        }
        return new Rate(-Math.floorDiv(-millionths, step.millionths) * step.millionths);
    }

    /** Whether the rate is 0 %. */
    public boolean isZero() {
        return millionths == 0;
    }

    /** Whether the rate is below 0 %. */
    public boolean isNegative() {
        return millionths < 0;
    }

    /**
     * Rounds for people.
     *
     * @return whole percents; halves go up
     */
    public int wholePercents() {
        return (int) Math.floorDiv(millionths + ONE_PERCENT / 2, ONE_PERCENT);
    }

    /** Orders rates from low to high. */
    @Override
    public int compareTo(Rate other) {
        return Long.compare(millionths, other.millionths);
    }

    /** The percentage as {@link #parse(String)} reads it, without trailing zeros and without a percent sign. */
    @Override
    public String toString() {
        return BigDecimal.valueOf(millionths, DECIMALS).stripTrailingZeros().toPlainString();
    }
}
