package dev.dunning.templates.pay;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The Swiss QR reference, such as {@code 21 00000 00003 13947 14300 09017}; it goes with a QR-IBAN only.
 *
 * <p>26 digits and a check digit, modulo 10 recursive (Swiss Implementation Guidelines for the QR-bill, SIX). For
 * example {@code QrReference.of("21000000000313947143000901").printed()} is the text above. Any digit that is wrong is
 * found; of two neighbours that changed places, most are.
 *
 * @param compact 27 digits
 */
public record QrReference(String compact) implements StructuredReference {

    private static final int BODY = 26;

    private static final Pattern SHAPE = Pattern.compile("[0-9]{27}");

    private static final int[] NEXT = {0, 9, 4, 6, 8, 2, 7, 1, 3, 5};

    /**
     * Checks the reference.
     *
     * @throws IllegalArgumentException when it is not 27 digits or the last one is wrong
     */
    public QrReference {
        if (!isSound(compact)) {
            throw new IllegalArgumentException(
                    "`" + compact + "` is no QR reference; write 26 digits and their check digit, modulo 10 recursive");
        }
    }

    /**
     * Makes the reference for a number.
     *
     * @param number 1 to 26 digits, for example the bank's own number for the creditor and an invoice number; spaces,
     *     hyphens, dots and slashes are left out
     * @return the reference, with zeros before the number
     * @throws IllegalArgumentException when it is not 1 to 26 digits
     */
    public static QrReference of(String number) {
        String body = Typed.digits("QR reference", number, BODY);
        return new QrReference(body + check(body));
    }

    /**
     * Reads a reference, with or without spaces.
     *
     * @param text the text
     * @return the reference; empty when it is none
     */
    public static Optional<QrReference> find(String text) {
        return Optional.of(Typed.compact(text)).filter(QrReference::isSound).map(QrReference::new);
    }

    @Override
    public String printed() {
        return Groups.fromRight(compact, 5);
    }

    private static boolean isSound(String compact) {
        return SHAPE.matcher(compact).matches() && compact.endsWith(check(compact.substring(0, BODY)));
    }

    private static String check(String body) {
        int carry = 0;
        for (int i = 0; i < body.length(); i++) {
            carry = NEXT[(carry + Character.digit(body.charAt(i), 10)) % 10];
        }
        return Integer.toString((10 - carry) % 10);
    }
}
