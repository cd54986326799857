package dev.dunning.templates.pay;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The Finnish reference number (viitenumero), such as {@code 12 34561}.
 *
 * <p>3 to 19 digits and a check digit with the weights 7, 3, 1 (Finance Finland, structure of the domestic reference,
 * read in descriptions by others). For example {@code FinnishReference.of("123456").printed()} is the text above. Any
 * digit that is wrong is found; of two neighbours that changed places, those that differ by five are not.
 *
 * @param compact 4 to 20 digits, the first of which is no zero
 */
public record FinnishReference(String compact) implements StructuredReference {

    private static final int LONGEST_BODY = 19;

    private static final Pattern SHAPE = Pattern.compile("[1-9][0-9]{3,19}");

    private static final int[] WEIGHTS = {7, 3, 1};

    /**
     * Checks the reference.
     *
     * @throws IllegalArgumentException when it is not 4 to 20 digits, starts with a zero, or the last digit is wrong
     */
    public FinnishReference {
        if (!isSound(compact)) {
            throw new IllegalArgumentException("`" + compact
                    + "` is no Finnish reference; write 3 to 19 digits and their check digit by the weights 7, 3, 1");
        }
    }

    /**
     * Makes the reference for a number.
     *
     * @param number 3 to 19 digits, for example an invoice number; spaces, hyphens, dots and slashes and zeros before it
     *     are left out
     * @return the reference
     * @throws IllegalArgumentException when it is not 3 to 19 digits
     */
    public static FinnishReference of(String number) {
        String body = withoutZeros(Typed.digits("Finnish reference", number, LONGEST_BODY));
        if (body.length() < 3) {
            throw new IllegalArgumentException("`" + number
                    + "` makes no Finnish reference; write at least three digits after the zeros before it");
        }
        return new FinnishReference(body + check(body));
    }

    /**
     * Reads a reference, with or without spaces and zeros before it.
     *
     * @param text the text
     * @return the reference; empty when it is none
     */
    public static Optional<FinnishReference> find(String text) {
        return Optional.of(withoutZeros(Typed.compact(text)))
                .filter(FinnishReference::isSound)
                .map(FinnishReference::new);
    }

    @Override
    public String printed() {
        return Groups.fromRight(compact, 5);
    }

    private static boolean isSound(String compact) {
        return SHAPE.matcher(compact).matches() && compact.endsWith(check(compact.substring(0, compact.length() - 1)));
    }

    private static String withoutZeros(String digits) {
        return digits.replaceFirst("^0+", "");
    }

    private static String check(String body) {
        int sum = 0;
        for (int i = 0; i < body.length(); i++) {
            sum += Character.digit(body.charAt(body.length() - 1 - i), 10) * WEIGHTS[i % WEIGHTS.length];
        }
        return Integer.toString((10 - sum % 10) % 10);
    }
}
