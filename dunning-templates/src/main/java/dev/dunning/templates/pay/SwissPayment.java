package dev.dunning.templates.pay;

import dev.dunning.core.money.Money;
import java.util.Optional;

/**
 * A Swiss QR-bill: what its code holds and what its payment part prints (Swiss Implementation Guidelines for the QR-bill
 * 2.3, SIX).
 *
 * <p>For example {@code SwissPayment.of(account, creditor, Money.parse("CHF 1949.75")).payableBy(debtor)}. Bill
 * information for machines and alternative procedures are left out, which the guidelines allow.
 *
 * @param account the account, in Switzerland or Liechtenstein
 * @param creditor who is paid
 * @param amount from 0.01 up to 999999999.99, in CHF or EUR
 * @param debtor who pays; empty leaves a field to fill in by hand
 * @param reference a {@link QrReference}, which a QR-IBAN must have and no other account may, or a {@link
 *     CreditorReference}; empty for none
 * @param message a line for the reader, at most 140 characters; empty for none
 */
public record SwissPayment(
        Iban account,
        SwissAddress creditor,
        Money amount,
        Optional<SwissAddress> debtor,
        Optional<StructuredReference> reference,
        String message) {

    /**
     * Checks that the parts belong together.
     *
     * @throws IllegalArgumentException when the account, the currency, the amount, the kind of reference or the message
     *     is not what a QR-bill can hold, or all together is more than a code can
     */
    public SwissPayment {
        message = SwissText.plain(message);
        new SwissDraft(account, creditor, amount, debtor, reference, message)
                .broken()
                .ifPresent(problem -> {
                    throw new IllegalArgumentException(problem);
                });
    }

    /**
     * Makes a payment without a reference.
     *
     * @param account the account, not a QR-IBAN
     * @param creditor who is paid
     * @param amount what is paid
     * @return the payment
     * @throws IllegalArgumentException when the parts do not belong together
     */
    public static SwissPayment of(Iban account, SwissAddress creditor, Money amount) {
        return new SwissPayment(account, creditor, amount, Optional.empty(), Optional.empty(), "");
    }

    /**
     * Makes a payment with a reference.
     *
     * @param account the account
     * @param creditor who is paid
     * @param amount what is paid
     * @param reference a QR reference with a QR-IBAN, a creditor reference with any other
     * @return the payment
     * @throws IllegalArgumentException when the parts do not belong together
     */
    public static SwissPayment of(Iban account, SwissAddress creditor, Money amount, StructuredReference reference) {
        return new SwissPayment(account, creditor, amount, Optional.empty(), Optional.of(reference), "");
    }

    /**
     * Makes a payment where there can be one: the text becomes the reference if it is one that the account takes, and the
     * message if not.
     *
     * @param account the account
     * @param creditor who is paid
     * @param amount what is paid
     * @param text a structured reference or an invoice number
     * @return the payment; empty where a QR-bill cannot be made, for example with a QR-IBAN and an invoice number
     */
    public static Optional<SwissPayment> find(Iban account, SwissAddress creditor, Money amount, String text) {
        Optional<StructuredReference> reference = StructuredReference.find(text)
                .filter(found -> found instanceof QrReference || found instanceof CreditorReference);
        String message = reference.isPresent() ? "" : SwissText.plain(text);
        return Optional.of(new SwissDraft(account, creditor, amount, Optional.empty(), reference, message))
                .filter(draft -> draft.broken().isEmpty())
                .map(draft -> new SwissPayment(account, creditor, amount, Optional.empty(), reference, message));
    }

    /**
     * Names who pays.
     *
     * @param person the debtor
     * @return the payment with the debtor
     * @throws IllegalArgumentException when all together is more than a code can hold
     */
    public SwissPayment payableBy(SwissAddress person) {
        return new SwissPayment(account, creditor, amount, Optional.of(person), reference, message);
    }

    /**
     * Adds a line for the reader.
     *
     * @param text the line, for example the invoice number; at most 140 characters
     * @return the payment with that message
     * @throws IllegalArgumentException when it is too long or holds characters that a QR-bill cannot
     */
    public SwissPayment saying(String text) {
        return new SwissPayment(account, creditor, amount, debtor, reference, text);
    }

    /**
     * Writes the lines that the code holds.
     *
     * @return 31 lines, the last of which is {@code EPD}, without a line break at the end
     */
    public String payload() {
        return new SwissDraft(account, creditor, amount, debtor, reference, message).payload();
    }

    /**
     * Draws the Swiss QR code: 46 by 46 mm with the Swiss cross in the middle and 5 mm of quiet zone around it.
     *
     * @param label what a screen reader says, for example {@code Swiss QR code, CHF 1949.75}
     * @return an {@code svg} element of 56 by 56 mm, safe inside HTML; printed larger or smaller it is no QR-bill
     */
    public String svg(String label) {
        return SwissCode.of(payload()).svg(label);
    }

    /** Shows nothing of the persons. */
    @Override
    public String toString() {
        return "SwissPayment[" + amount + "]";
    }
}
