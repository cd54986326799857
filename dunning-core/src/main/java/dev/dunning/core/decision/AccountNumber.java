package dev.dunning.core.decision;

import java.util.Locale;
import java.util.regex.Pattern;

/** Tells whether an account number can be right at all, so that a slip of the pen is told before a letter needs it. */
final class AccountNumber {

    private static final Pattern SHAPE = Pattern.compile("[A-Z]{2}[0-9]{2}[A-Z0-9]{11,30}");
    private static final Pattern SPACES = Pattern.compile("\\p{Zs}");

    private static final int MODULUS = 97;
    private static final int HEAD = 4;

    private AccountNumber() {}

    /** Checks the shape and the check digits of an IBAN (ISO 13616), with or without spaces, in any case. */
    static boolean isSound(String iban) {
        String compact = SPACES.matcher(iban.strip()).replaceAll("").toUpperCase(Locale.ROOT);
        return SHAPE.matcher(compact).matches() && remainder(compact.substring(HEAD) + compact.substring(0, HEAD)) == 1;
    }

    private static int remainder(String number) {
        int rest = 0;
        for (int i = 0; i < number.length(); i++) {
            int value = Character.digit(number.charAt(i), Character.MAX_RADIX);
            rest = (rest * (value < 10 ? 10 : 100) + value) % MODULUS;
        }
        return rest;
    }
}
