package dev.dunning.templates.pay;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * An account number whose check digits are right (ISO 13616).
 *
 * <p>For example {@code Iban.find("nl91 abna 0417 1643 00").orElseThrow().printed()} is {@code NL91 ABNA 0417 1643 00}.
 *
 * @param compact capital letters and digits without spaces
 */
public record Iban(String compact) {

    private static final Pattern SHAPE = Pattern.compile("[A-Z]{2}[0-9]{2}[A-Z0-9]{11,30}");

    private static final int FIRST_QR_IID = 30_000;
    private static final int LAST_QR_IID = 31_999;

    /**
     * Checks the number.
     *
     * @throws IllegalArgumentException when the shape, the length for its country or the check digits are wrong
     */
    public Iban {
        if (!isSound(compact)) {
            throw new IllegalArgumentException("this is no IBAN: its shape, its length or its check digits are wrong;"
                    + " copy it again from the bank");
        }
    }

    /**
     * Reads an account number, with or without spaces of any width, in capital or small letters.
     *
     * <p>Letters and digits of other scripts, invisible characters and line breaks inside are never guessed at.
     *
     * @param text the text
     * @return the account; empty when its shape, its length or its check digits are wrong
     */
    public static Optional<Iban> find(String text) {
        return Optional.of(Typed.compact(text)).filter(Iban::isSound).map(Iban::new);
    }

    /**
     * Prints the number as people read it.
     *
     * @return groups of four characters with plain spaces between
     */
    public String printed() {
        return Groups.fromLeft(compact, 4);
    }

    /**
     * Gives the end of the number, by which a reader can tell that it is the one on the contract.
     *
     * <p>For example {@code 4300} for {@code NL91 ABNA 0417 1643 00}.
     *
     * @return four characters, nearly always digits
     */
    public String lastFour() {
        return compact.substring(compact.length() - 4);
    }

    /**
     * Gives the country of the account.
     *
     * @return ISO 3166-1 alpha-2 code, such as {@code NL}
     */
    public String country() {
        return compact.substring(0, 2);
    }

    /**
     * Tells whether the account is in the European Economic Area.
     *
     * @return true when a transfer in euro needs no BIC
     */
    public boolean isEuropean() {
        return IbanRegistry.isEuropean(country());
    }

    /**
     * Tells whether the account is in Switzerland or Liechtenstein, where a QR-bill can be paid to.
     *
     * @return true for CH and LI
     */
    public boolean isSwiss() {
        return country().equals("CH") || country().equals("LI");
    }

    /**
     * Tells whether this is a QR-IBAN, which is always paid with a {@link QrReference}.
     *
     * @return true when the bank's number, the five digits after the check digits, lies from 30000 to 31999 and the
     *     account {@link #isSwiss()} (Swiss Implementation Guidelines for the QR-bill, SIX)
     */
    public boolean isQrIban() {
        if (!isSwiss()) {
            return false;
        }
        int iid = Integer.parseInt(compact, 4, 9, 10);
        return iid >= FIRST_QR_IID && iid <= LAST_QR_IID;
    }

    private static boolean isSound(String compact) {
        return SHAPE.matcher(compact).matches()
                && IbanRegistry.allows(compact.substring(0, 2), compact.substring(4))
                && Mod97.holds(compact);
    }
}
