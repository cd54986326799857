package dev.dunning.core.debtor;

import dev.dunning.core.check.Ext;
import dev.dunning.core.check.PlainText;
import java.time.LocalDate;
import java.util.Optional;

/**
 * One way to reach a debtor.
 *
 * @param channel the channel; a registered channel is also reached through its plain contact
 * @param to the e-mail address or telephone number; absent for post
 * @param address the postal address; absent for other channels
 * @param name the person behind it, when not the debtor
 * @param role what that person does for the debtor
 * @param instead whether all messages go here and nowhere else
 * @param hours when it can be used, as the debtor said
 * @param language ISO 639-1 code of this person's language
 * @param consent whether the debtor agreed to be reached this way; absent is unknown and counts as not agreed
 * @param since first day on which the creditor knew this address; what bounced before went to another one
 * @param ext the host's own additions
 */
public record Contact(
        Channel channel,
        Optional<String> to,
        Optional<PostalAddress> address,
        Optional<String> name,
        Optional<ContactRole> role,
        boolean instead,
        Optional<String> hours,
        Optional<String> language,
        Optional<Boolean> consent,
        Optional<LocalDate> since,
        Ext ext) {

    /**
     * Checks that channel and address fit together.
     *
     * @throws IllegalArgumentException when post has no address, another channel has none to send to, or a text cannot
     *     be printed safely
     */
    public Contact {
        boolean post = channel.plain() == Channel.LETTER;
        if (post ? address.isEmpty() : to.isEmpty()) {
            throw new IllegalArgumentException("a contact by `" + channel + "` needs "
                    + (post ? "a postal address" : "an address or number as text"));
        }
        to.ifPresent(text -> PlainText.require("contact's address", text));
        name.ifPresent(text -> PlainText.require("contact's name", text));
        hours.ifPresent(text -> PlainText.require("contact's hours", text));
    }

    /**
     * Makes a contact by e-mail, telephone or text message.
     *
     * @param channel any channel but post
     * @param to the address or number
     * @return the contact, consent unknown
     * @throws IllegalArgumentException when the channel is post
     */
    public static Contact of(Channel channel, String to) {
        return of(channel, Optional.of(to), Optional.empty());
    }

    /**
     * Makes a contact by post.
     *
     * @param address where the post goes
     * @return the contact
     */
    public static Contact of(PostalAddress address) {
        return of(Channel.LETTER, Optional.empty(), Optional.of(address));
    }

    private static Contact of(Channel channel, Optional<String> to, Optional<PostalAddress> address) {
        return new Contact(
                channel,
                to,
                address,
                Optional.empty(),
                Optional.empty(),
                false,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Ext.NONE);
    }

    /**
     * Says that the debtor agreed to be reached this way.
     *
     * @return the same contact with consent
     */
    public Contact withConsent() {
        return new Contact(channel, to, address, name, role, instead, hours, language, Optional.of(true), since, ext);
    }

    /**
     * Says since when the creditor knows this address.
     *
     * @param day the first day
     * @return the same contact
     */
    public Contact knownSince(LocalDate day) {
        return new Contact(channel, to, address, name, role, instead, hours, language, consent, Optional.of(day), ext);
    }

    /** Shows the channel only. */
    @Override
    public String toString() {
        return "Contact[" + channel + "]";
    }
}
