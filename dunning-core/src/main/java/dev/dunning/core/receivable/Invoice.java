package dev.dunning.core.receivable;

import dev.dunning.core.check.Ext;
import dev.dunning.core.check.PlainText;
import dev.dunning.core.money.Money;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * An invoice, or, with a negative amount, a credit note.
 *
 * <p>For example {@code Invoice.of("2026-113", Money.parse("EUR 1210.00"), issued, due)}.
 *
 * @param id the number of the invoice
 * @param amount the whole amount with VAT; negative for a credit note
 * @param issued the date of the invoice
 * @param due last day for payment, inclusive
 * @param terms id of the {@link Terms} it stands under
 * @param subject what was delivered, in a few words
 * @param references other numbers that the debtor knows it by, sorted
 * @param payment how it is paid
 * @param instalments parts with their own due dates; empty means one part, due on {@link #due()}
 * @param received the day on which the debtor received it
 * @param nature what it charges
 * @param tags the host's own labels, sorted
 * @param directDebit the agreement to collect it from the debtor's account
 * @param payTo somebody else to pay it to
 * @param open the balance, where the payments behind it are not known
 * @param policy the policy that the creditor chose for this invoice; absent leaves the choice to the debtor
 * @param ext the host's own additions
 */
public record Invoice(
        String id,
        Money amount,
        LocalDate issued,
        LocalDate due,
        Optional<String> terms,
        Optional<String> subject,
        Map<String, String> references,
        Payment payment,
        List<Instalment> instalments,
        Optional<LocalDate> received,
        Nature nature,
        Set<String> tags,
        Optional<DirectDebit> directDebit,
        Optional<PayTo> payTo,
        Optional<OpenBalance> open,
        Optional<String> policy,
        Ext ext) {

    /**
     * Checks each part.
     *
     * @throws IllegalArgumentException when a text cannot be printed safely
     */
    public Invoice {
        PlainText.require("invoice's number", id);
        subject.ifPresent(text -> PlainText.require("subject", text));
        references.values().forEach(text -> PlainText.require("reference", text));
        references = Collections.unmodifiableMap(new TreeMap<>(references));
        instalments = List.copyOf(instalments);
        tags = Collections.unmodifiableSet(new TreeSet<>(tags));
    }

    /**
     * Makes an invoice of which only the least is known.
     *
     * @param id the number
     * @param amount the whole amount with VAT
     * @param issued the date of the invoice
     * @param due last day for payment, inclusive
     * @return the invoice
     */
    public static Invoice of(String id, Money amount, LocalDate issued, LocalDate due) {
        return new Builder(id, amount, issued, due).build();
    }

    /**
     * Says what was delivered.
     *
     * @param text a few words
     * @return the same invoice with a subject
     */
    public Invoice about(String text) {
        return toBuilder().subject(text).build();
    }

    /**
     * Says under which terms the invoice stands.
     *
     * @param id id of the terms
     * @return the same invoice under those terms
     */
    public Invoice under(String id) {
        return toBuilder().terms(id).build();
    }

    /**
     * Tells whether this is a credit note.
     *
     * @return true when the amount is negative
     */
    public boolean isCreditNote() {
        return amount.isNegative();
    }

    /**
     * Gives what the debtor writes with the payment.
     *
     * @return the payment reference, or the number of the invoice
     */
    public String paymentReference() {
        return payment.reference().orElse(id);
    }

    /**
     * Starts a copy in which parts can be changed.
     *
     * @return a builder with all parts of this invoice
     */
    public Builder toBuilder() {
        return new Builder(this);
    }

    /** Collects the optional parts of an invoice; not thread-safe. */
    public static final class Builder {
        private final String id;
        private final Money amount;
        private final LocalDate issued;
        private final LocalDate due;
        private Optional<String> terms = Optional.empty();
        private Optional<String> subject = Optional.empty();
        private final Map<String, String> references = new TreeMap<>();
        private Payment payment = Payment.UNKNOWN;
        private final List<Instalment> instalments = new ArrayList<>();
        private Optional<LocalDate> received = Optional.empty();
        private Nature nature = Nature.PRINCIPAL;
        private final Set<String> tags = new TreeSet<>();
        private Optional<DirectDebit> directDebit = Optional.empty();
        private Optional<PayTo> payTo = Optional.empty();
        private Optional<OpenBalance> open = Optional.empty();
        private Optional<String> policy = Optional.empty();
        private Ext ext = Ext.NONE;

        private Builder(String id, Money amount, LocalDate issued, LocalDate due) {
            this.id = id;
            this.amount = amount;
            this.issued = issued;
            this.due = due;
        }

        private Builder(Invoice from) {
            this(from.id, from.amount, from.issued, from.due);
            terms = from.terms;
            subject = from.subject;
            references.putAll(from.references);
            payment = from.payment;
            instalments.addAll(from.instalments);
            received = from.received;
            nature = from.nature;
            tags.addAll(from.tags);
            directDebit = from.directDebit;
            payTo = from.payTo;
            open = from.open;
            policy = from.policy;
            ext = from.ext;
        }

        /**
         * Sets the terms.
         *
         * @param value id of the terms
         * @return this builder
         */
        public Builder terms(String value) {
            terms = Optional.of(value);
            return this;
        }

        /**
         * Sets what was delivered.
         *
         * @param value a few words
         * @return this builder
         */
        public Builder subject(String value) {
            subject = Optional.of(value);
            return this;
        }

        /**
         * Adds another number that the debtor knows it by.
         *
         * @param name what kind of number
         * @param value the number
         * @return this builder
         */
        public Builder reference(String name, String value) {
            references.put(PlainText.require("reference's name", name), value);
            return this;
        }

        /**
         * Sets how it is paid.
         *
         * @param value reference and links
         * @return this builder
         */
        public Builder payment(Payment value) {
            payment = value;
            return this;
        }

        /**
         * Adds an instalment.
         *
         * @param value the instalment
         * @return this builder
         */
        public Builder instalment(Instalment value) {
            instalments.add(value);
            return this;
        }

        /**
         * Sets the day of receipt.
         *
         * @param value the day
         * @return this builder
         */
        public Builder received(LocalDate value) {
            received = Optional.of(value);
            return this;
        }

        /**
         * Sets what it charges.
         *
         * @param value the nature
         * @return this builder
         */
        public Builder nature(Nature value) {
            nature = value;
            return this;
        }

        /**
         * Adds a label.
         *
         * @param value the label
         * @return this builder
         */
        public Builder tag(String value) {
            tags.add(PlainText.require("tag", value));
            return this;
        }

        /**
         * Sets the agreement to collect it.
         *
         * @param value the direct debit
         * @return this builder
         */
        public Builder directDebit(DirectDebit value) {
            directDebit = Optional.of(value);
            return this;
        }

        /**
         * Sets somebody else to pay it to.
         *
         * @param value the payee
         * @return this builder
         */
        public Builder payTo(PayTo value) {
            payTo = Optional.of(value);
            return this;
        }

        /**
         * Sets the balance, where the payments behind it are not known.
         *
         * @param value the balance and its day
         * @return this builder
         */
        public Builder open(OpenBalance value) {
            open = Optional.of(value);
            return this;
        }

        /**
         * Chooses a policy for this invoice.
         *
         * @param value id of the policy
         * @return this builder
         */
        public Builder policy(String value) {
            policy = Optional.of(value);
            return this;
        }

        /**
         * Sets the host's own additions.
         *
         * @param value the additions
         * @return this builder
         */
        public Builder ext(Ext value) {
            ext = value;
            return this;
        }

        /**
         * Makes the invoice.
         *
         * @return the invoice
         * @throws IllegalArgumentException when a part is wrong
         */
        public Invoice build() {
            return new Invoice(
                    id,
                    amount,
                    issued,
                    due,
                    terms,
                    subject,
                    references,
                    payment,
                    instalments,
                    received,
                    nature,
                    tags,
                    directDebit,
                    payTo,
                    open,
                    policy,
                    ext);
        }
    }
}
