package dev.dunning.templates.pay;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The Dutch payment reference (betalingskenmerk), such as {@code 5000 0567 8901 2345}.
 *
 * <p>Sixteen digits with a check digit first; or 9 to 14 with a check digit, then a digit that tells how many follow
 * (12 is written as 2); or 7 with neither. The check is a weighted modulus 11 (Betaalvereniging Nederland,
 * <a href="https://www.betaalvereniging.nl/betalingsverkeer/giraal-betalingsverkeer/">specifications of the
 * betalingskenmerk</a>). For example {@code DutchReference.of("567890-12345").printed()} is the text above. Two of the
 * eleven rests share the check digit 1, so there a wrong digit can pass; everywhere else it is found.
 *
 * @param compact 7, 9 to 14 or 16 digits
 */
public record DutchReference(String compact) implements StructuredReference {

    private static final int LONG_BODY = 15;
    private static final int SHORTEST_BODY = 7;
    private static final int LARGEST_SHORT_BODY = 12;

    private static final Pattern SHAPE = Pattern.compile("[0-9]{7}|[0-9]{9,14}|[0-9]{16}");

    private static final int[] WEIGHTS = {2, 4, 8, 5, 10, 9, 7, 3, 6, 1};

    /**
     * Checks the reference; of one with seven digits only the length can be checked.
     *
     * @throws IllegalArgumentException when the number of digits, the length digit or the check digit is wrong
     */
    public DutchReference {
        if (!isSound(compact)) {
            throw new IllegalArgumentException("`" + compact
                    + "` is no Dutch payment reference; write 16 digits with the check digit first,"
                    + " 9 to 14 with check digit and length digit first, or 7");
        }
    }

    /**
     * Makes the reference of sixteen digits for a number.
     *
     * @param number 1 to 15 digits, for example an invoice number; spaces, hyphens, dots and slashes are left out
     * @return the reference, with zeros before the number
     * @throws IllegalArgumentException when it is not 1 to 15 digits
     */
    public static DutchReference of(String number) {
        String body = Typed.digits("Dutch payment reference", number, LONG_BODY);
        return new DutchReference(check(body) + body);
    }

    /**
     * Makes the shortest reference with a check digit and a length digit.
     *
     * @param number 1 to 12 digits, for example an invoice number; spaces, hyphens, dots and slashes are left out
     * @return the reference of 9 to 14 digits, with zeros before a number of fewer than seven
     * @throws IllegalArgumentException when it is not 1 to 12 digits
     */
    public static DutchReference shortOf(String number) {
        int length = Math.max(SHORTEST_BODY, Typed.bare(number).length());
        String digits = Typed.digits("short Dutch payment reference", number, LARGEST_SHORT_BODY);
        String body = length % 10 + digits.substring(LARGEST_SHORT_BODY - length);
        return new DutchReference(check(body) + body);
    }

    /**
     * Reads a reference that has a check digit, with or without spaces. Seven digits are not taken for a reference, since
     * any number of that length would do.
     *
     * @param text the text
     * @return the reference; empty when it is none
     */
    public static Optional<DutchReference> find(String text) {
        return Optional.of(Typed.compact(text))
                .filter(compact -> compact.length() != SHORTEST_BODY && isSound(compact))
                .map(DutchReference::new);
    }

    @Override
    public String printed() {
        return Groups.fromRight(compact, 4);
    }

    private static boolean isSound(String compact) {
        if (!SHAPE.matcher(compact).matches()) {
            return false;
        }
        return compact.length() == SHORTEST_BODY
                || (compact.startsWith(check(compact.substring(1))) && rightLength(compact));
    }

    private static boolean rightLength(String compact) {
        int length = compact.length();
        return length == LONG_BODY + 1 || Character.digit(compact.charAt(1), 10) == (length - 2) % 10;
    }

    private static String check(String body) {
        int sum = 0;
        for (int i = 0; i < body.length(); i++) {
            sum += Character.digit(body.charAt(body.length() - 1 - i), 10) * WEIGHTS[i % WEIGHTS.length];
        }
        return switch (sum % 11) {
            case 0 -> "0";
            case 1 -> "1";
            default -> Integer.toString(11 - sum % 11);
        };
    }
}
