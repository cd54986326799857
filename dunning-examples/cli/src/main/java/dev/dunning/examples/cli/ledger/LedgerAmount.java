package dev.dunning.examples.cli.ledger;

import dev.dunning.core.check.Issues;
import dev.dunning.core.money.Money;
import java.util.Currency;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads amounts as ledgers and electronic invoices write them: a plain decimal, perhaps with too few decimals. */
final class LedgerAmount {

    private static final Pattern PLAIN = Pattern.compile("(-?[0-9]++)(?:\\.([0-9]++))?");
    private static final int LONGEST = 18;

    private LedgerAmount() {}

    /**
     * Reads an amount.
     *
     * @throws IllegalArgumentException when it is no plain decimal, finer than the currency, larger than any amount, or
     *     the currency is unknown
     */
    static Money of(String currency, String text) {
        Matcher plain = PLAIN.matcher(text);
        if (!plain.matches()) {
            throw new IllegalArgumentException(Issues.quote(text)
                    + " is not a plain amount. Write digits and at most one point, such as `1210.00`.");
        }
        if (isTooLong(plain)) {
            return Money.of(currency, text);
        }
        String found = plain.group(2) == null ? "" : plain.group(2).replaceAll("0+$", "");
        String decimals = found + "0".repeat(Math.max(0, digits(currency) - found.length()));
        return Money.of(currency, plain.group(1) + (decimals.isEmpty() ? "" : "." + decimals));
    }

    /** Then the library refuses it and says what the largest is. */
    private static boolean isTooLong(MatchResult plain) {
        return plain.group(1).length() > LONGEST + 1
                || (plain.group(2) != null && plain.group(2).length() > LONGEST);
    }

    /** How many decimals the currency has; for an unknown one any number will do, because it is refused next. */
    private static int digits(String currency) {
        try {
            return Currency.getInstance(currency).getDefaultFractionDigits();
        } catch (IllegalArgumentException unknown) {
            return 0;
        }
    }
}
