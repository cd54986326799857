package dev.dunning.core.money;

import dev.dunning.core.check.Issues;
import java.util.Currency;
import java.util.regex.Pattern;

/** The decimal text of an amount, read by hand so that no text, however long, starts a large computation. */
final class AmountText {
    private static final int MOST_DIGITS = 18;
    private static final int LONGEST = MOST_DIGITS + 2;
    private static final Pattern PLAIN = Pattern.compile("-?[0-9]+(\\.[0-9]+)?");

    private AmountText() {}

    static long minorUnits(String text, Currency currency) {
        int digits = currency.getDefaultFractionDigits();
        if (text.length() > LONGEST || digitsIn(text) > MOST_DIGITS) {
            throw new IllegalArgumentException(
                    Issues.quote(text) + " is too long for an amount. Write at most 18 digits, decimals included: `"
                            + largest(digits) + "` is the largest in " + currency.getCurrencyCode() + ".");
        }
        if (!PLAIN.matcher(text).matches() || decimalsIn(text) != Math.max(digits, 0)) {
            throw new IllegalArgumentException(Issues.quote(text) + " is not an amount in " + currency.getCurrencyCode()
                    + ". Write " + expected(digits) + ".");
        }
        return Long.parseLong(text.replace(".", ""));
    }

    private static long digitsIn(String text) {
        return text.chars().filter(c -> c >= '0' && c <= '9').count();
    }

    private static int decimalsIn(String text) {
        int point = text.indexOf('.');
        return point < 0 ? 0 : text.length() - point - 1;
    }

    private static String largest(int digits) {
        String all = "9".repeat(MOST_DIGITS);
        int point = MOST_DIGITS - Math.max(digits, 0);
        return point == MOST_DIGITS ? all : all.substring(0, point) + "." + all.substring(point);
    }

    private static String expected(int digits) {
        return digits <= 0
                ? "digits only, such as `1210`"
                : "digits, a point and exactly " + digits + " decimals, such as `1210." + "0".repeat(digits) + "`";
    }
}
