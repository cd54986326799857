package dev.dunning.core.debtor;

import dev.dunning.core.check.Ext;
import dev.dunning.core.check.PlainText;
import java.util.Optional;

/**
 * A person who signs for the creditor and can be called.
 *
 * @param name the person's name
 * @param title what the person is, in the letter's language
 * @param phone a direct number
 * @param email a direct address
 * @param hours when the person can be reached
 * @param from the id of the first step this person signs; absent means from the beginning
 * @param ext the host's own additions
 */
public record Signatory(
        String name,
        Optional<String> title,
        Optional<String> phone,
        Optional<String> email,
        Optional<String> hours,
        Optional<String> from,
        Ext ext) {

    /**
     * Checks that everything can be printed.
     *
     * @throws IllegalArgumentException when a text cannot be printed safely
     */
    public Signatory {
        PlainText.require("signatory's name", name);
        title.ifPresent(text -> PlainText.require("signatory's title", text));
        phone.ifPresent(text -> PlainText.require("signatory's phone", text));
        email.ifPresent(text -> PlainText.require("signatory's e-mail", text));
        hours.ifPresent(text -> PlainText.require("signatory's hours", text));
    }

    /** Shows the step only. */
    @Override
    public String toString() {
        return "Signatory[from " + from.orElse("the beginning") + "]";
    }
}
