package dev.dunning.core.receivable;

import dev.dunning.core.check.Ext;
import dev.dunning.core.check.PlainText;

/**
 * Somebody else to whom an invoice is paid, a factor for example.
 *
 * @param name the holder of the account
 * @param iban the account
 * @param ext the host's own additions
 */
public record PayTo(String name, String iban, Ext ext) {

    /**
     * Checks that both can be printed.
     *
     * @throws IllegalArgumentException when a text cannot be printed safely
     */
    public PayTo {
        PlainText.require("payee's name", name);
        PlainText.require("payee's IBAN", iban);
    }
}
