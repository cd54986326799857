package dev.dunning.core.debtor;

import dev.dunning.core.check.Ext;
import dev.dunning.core.check.PlainText;
import java.util.Optional;

/**
 * Somebody to whom the creditor hands claims over.
 *
 * @param role what the partner does
 * @param name the partner's name
 * @param register the number under which the partner is registered, where a law asks for it
 * @param phone the partner's number
 * @param ext the host's own additions
 */
public record Partner(PartnerRole role, String name, Optional<String> register, Optional<String> phone, Ext ext) {

    /**
     * Checks that everything can be printed.
     *
     * @throws IllegalArgumentException when a text cannot be printed safely
     */
    public Partner {
        PlainText.require("partner's name", name);
        register.ifPresent(text -> PlainText.require("partner's register number", text));
        phone.ifPresent(text -> PlainText.require("partner's phone", text));
    }
}
