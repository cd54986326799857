package dev.dunning.templates;

import dev.dunning.core.debtor.Channel;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/**
 * A message that could not be written; the decision behind it stands.
 *
 * @param notice the key of the notice
 * @param channel how the message would have gone out
 * @param language in which language, ISO 639-1
 * @param code why
 * @param text what is missing and how to mend it, in English and without personal data
 */
public record Failure(String notice, Channel channel, String language, Code code, String text) {

    /** Why a message could not be written. */
    public enum Code {
        /** No text ships for this kind of notice. */
        NO_TEXT("No text ships for `%s`; write it yourself, or leave the step out of the policy."),
        /** No text ships for this kind of notice on this channel. */
        NO_TEXT_FOR_CHANNEL("No text ships for `%s` by `%s`; choose EMAIL or LETTER, or let a person do it."),
        /** The text ships for another law only. */
        NO_TEXT_FOR_LAW("No statutory text ships for the law `%s`; write the notice yourself."),
        /** Nobody can be called or written to. */
        NO_CONTACT("The reader could call or write to nobody; give the creditor a signatory with `phone` or `email`."),
        /** There is neither an account nor a link. */
        NO_WAY_TO_PAY("The reader could not pay; give the creditor an `iban`, or the invoice a link named `pay`."),
        /** The account's check digits are wrong. */
        WRONG_ACCOUNT("The `iban` is wrong, so the money would be lost; copy it again from the bank."),
        /** A link is none to pay by. */
        WRONG_LINK("A link of the invoice is no address to pay by;"
                + " write `https://`, the host and a path in plain characters, without a user before an @."),
        /** One total cannot be paid to several payees. */
        SEVERAL_PAYEES("The invoices are paid to several accounts; group the policy by `INVOICE`."),
        /** The invoice is collected from the debtor's account. */
        COLLECTED("The invoice is collected by direct debit, so nobody should pay it; leave the note out."),
        /** A demand names no last day. */
        NO_DEADLINE("The notice names no last day; give the step `respondWithin`."),
        /** A statutory notice does not know the costs exactly. */
        NO_EXACT_COSTS("The statutory notice must name the exact costs; set `costs` of the step to `STATUTORY`."),
        /** A statutory notice leaves less time than its own words. */
        TERM_TOO_SHORT("The last day of the statutory notice comes before its fifteen days are over;"
                + " give the step a longer `respondWithin`."),
        /** Something that must be said is not known. */
        MISSING_ELEMENT("The message must say `%s` (%s), and the fact is not known; %s."),
        /** Nobody is named to whom the claim is handed over. */
        NO_PARTNER("The creditor has no partner with the role `%s`; add it to `partners`."),
        /** A letter has no address. */
        NO_POSTAL_ADDRESS("The debtor has no postal address; add a contact with the channel `LETTER`."),
        /** A text message would not name a person and a number. */
        NO_PERSON_TO_CALL("A text message names a person and a number; give the signatory a `phone`."),
        /** A text message would be too long. */
        TOO_LONG("The text message would have %s segments, at most %s are sent; use shorter names, or EMAIL.");

        private final String wording;

        Code(String wording) {
            this.wording = wording;
        }

        /**
         * Names the code in documents.
         *
         * @return in kebab case, such as {@code no-way-to-pay}
         */
        public String id() {
            return Kebab.of(this);
        }

        String text(Object... facts) {
            return String.format(Locale.ROOT, wording, facts);
        }
    }

    /**
     * Gives the failure as a document.
     *
     * @return maps and texts, ready for any JSON writer
     */
    public Map<String, Object> toTree() {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("notice", notice);
        tree.put("channel", channel.name());
        tree.put("language", language);
        tree.put("code", code.id());
        tree.put("text", text);
        return tree;
    }
}
