package dev.dunning.examples.cli.einvoice;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What dunning needs of an electronic invoice, with the business terms of EN 16931 in brackets.
 *
 * @param number the number (BT-1)
 * @param type code of the type (BT-3)
 * @param creditNote whether the form itself is a credit note
 * @param issued date of issue (BT-2)
 * @param due last day for payment (BT-9)
 * @param currency code of the currency (BT-5)
 * @param payable what is due for payment (BT-115), as written
 * @param prepaid what was paid before (BT-113), as written
 * @param seller who sells (BG-4)
 * @param buyer who buys (BG-7)
 * @param payee somebody else to pay it to (BT-59)
 * @param means how it is paid (BG-16)
 * @param order number of the buyer's order (BT-13)
 * @param replaces number of an invoice that this one corrects (BT-25)
 */
public record EInvoice(
        Optional<String> number,
        String type,
        boolean creditNote,
        Optional<LocalDate> issued,
        Optional<LocalDate> due,
        Optional<String> currency,
        Optional<String> payable,
        Optional<String> prepaid,
        Party seller,
        Party buyer,
        Optional<String> payee,
        PaymentMeans means,
        Optional<String> order,
        Optional<String> replaces) {

    /**
     * How an invoice is paid.
     *
     * @param code code of the means (BT-81)
     * @param iban account (BT-84), without spaces, only when it looks like an IBAN
     * @param holder name of the account (BT-85)
     * @param reference what to write with the payment (BT-83)
     * @param mandate reference of a direct debit's mandate (BT-89)
     */
    public record PaymentMeans(
            Optional<String> code,
            Optional<String> iban,
            Optional<String> holder,
            Optional<String> reference,
            Optional<String> mandate) {

        /**
         * Tells whether the seller collects the money itself.
         *
         * @return true for direct debits
         */
        public boolean isDirectDebit() {
            return code.filter(known -> known.equals("49") || known.equals("59"))
                    .isPresent();
        }

        static Optional<String> iban(Optional<String> account) {
            return account.map(text -> text.replace(" ", ""))
                    .filter(text -> text.matches("[A-Z]{2}[0-9]{2}[A-Z0-9]{10,30}"));
        }
    }
}
