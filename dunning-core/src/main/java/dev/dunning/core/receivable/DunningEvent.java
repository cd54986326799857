package dev.dunning.core.receivable;

import dev.dunning.core.check.Ext;
import dev.dunning.core.debtor.Arm;
import dev.dunning.core.debtor.Channel;
import dev.dunning.core.debtor.PartnerRole;
import dev.dunning.core.money.Money;
import dev.dunning.core.notice.NoticeKind;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Something that happened: a fact of one day that is never changed afterwards.
 *
 * <p>The same id is the same fact, however often it is told; an event without an id always counts. What lies after the
 * day of a decision is ignored by it.
 */
public sealed interface DunningEvent {

    /**
     * When it happened, and under which id it is known.
     *
     * @return the entry in the host's books
     */
    Entry entry();

    /**
     * Gives the day on which it happened.
     *
     * @return the day
     */
    default LocalDate on() {
        return entry().on();
    }

    /**
     * Names the invoices it is about, other than a message that was sent.
     *
     * @return numbers of invoices and instalments; empty when it is about all of them, or about none
     */
    default List<String> about() {
        return EventParts.invoice(this).map(List::of).orElseGet(() -> EventParts.invoices(this));
    }

    /**
     * The day of an event and its id.
     *
     * @param on the day
     * @param id the host's own id; the same id is the same fact
     * @param ext the host's own additions
     */
    record Entry(LocalDate on, Optional<String> id, Ext ext) {

        /**
         * Makes an entry without an id.
         *
         * @param on the day
         * @return the entry
         */
        public static Entry on(LocalDate on) {
            return new Entry(on, Optional.empty(), Ext.NONE);
        }

        /**
         * Makes an entry with an id.
         *
         * @param on the day
         * @param id the host's own id
         * @return the entry
         */
        public static Entry on(LocalDate on, String id) {
            return new Entry(on, Optional.of(id), Ext.NONE);
        }
    }

    /** What can become known about a message. */
    enum Fate {
        /** It arrived. */
        DELIVERED,
        /** It could not be delivered. */
        BOUNCED,
        /** It was opened. */
        READ,
        /** It was answered. */
        ANSWERED,
        /** It was taken back. */
        RETRACTED
    }

    /**
     * A message went out.
     *
     * @param entry day and id
     * @param step id of the step; one that the policy does not know counts by its kind
     * @param kind what the message does
     * @param channel how it went out
     * @param invoices numbers of the invoices it named
     * @param carried those of them that were only listed along and did not have this step yet
     * @param respondBy the last good day that it printed, inclusive
     * @param message id of the message, for its later fate
     * @param claimed what it asked for
     * @param announced what it told about the time after
     * @param text which text it used
     * @param experiment the experiment and the arm it was sent in
     */
    record Sent(
            Entry entry,
            String step,
            NoticeKind kind,
            Channel channel,
            List<String> invoices,
            List<String> carried,
            Optional<LocalDate> respondBy,
            Optional<String> message,
            Optional<Claimed> claimed,
            Optional<Announced> announced,
            Optional<String> text,
            Optional<Arm> experiment)
            implements DunningEvent {

        /** Copies the list. */
        public Sent {
            invoices = List.copyOf(invoices);
            carried = List.copyOf(carried);
        }

        /**
         * Makes a message that belongs to no experiment.
         *
         * @param entry day and id
         * @param step id of the step
         * @param kind what the message does
         * @param channel how it went out
         * @param invoices numbers of the invoices it named
         * @param carried those of them that were only listed along and did not have this step yet
         * @param respondBy the last good day that it printed, inclusive
         * @param message id of the message, for its later fate
         * @param claimed what it asked for
         * @param announced what it told about the time after
         * @param text which text it used
         */
        public Sent(
                Entry entry,
                String step,
                NoticeKind kind,
                Channel channel,
                List<String> invoices,
                List<String> carried,
                Optional<LocalDate> respondBy,
                Optional<String> message,
                Optional<Claimed> claimed,
                Optional<Announced> announced,
                Optional<String> text) {
            this(
                    entry,
                    step,
                    kind,
                    channel,
                    invoices,
                    carried,
                    respondBy,
                    message,
                    claimed,
                    announced,
                    text,
                    Optional.empty());
        }

        /**
         * Makes a message in which every invoice that it named had its step.
         *
         * @param entry day and id
         * @param step id of the step
         * @param kind what the message does
         * @param channel how it went out
         * @param invoices numbers of the invoices it named
         * @param respondBy the last good day that it printed, inclusive
         * @param message id of the message
         * @param claimed what it asked for
         * @param announced what it told about the time after
         * @param text which text it used
         */
        public Sent(
                Entry entry,
                String step,
                NoticeKind kind,
                Channel channel,
                List<String> invoices,
                Optional<LocalDate> respondBy,
                Optional<String> message,
                Optional<Claimed> claimed,
                Optional<Announced> announced,
                Optional<String> text) {
            this(entry, step, kind, channel, invoices, List.of(), respondBy, message, claimed, announced, text);
        }
    }

    /**
     * Something became known about a message.
     *
     * @param entry day and id
     * @param fate what
     * @param message id of the message
     */
    record Tracked(Entry entry, Fate fate, String message) implements DunningEvent {}

    /**
     * A person said yes or no to a notice.
     *
     * @param entry day and id
     * @param key key of the notice
     * @param granted true for yes
     */
    record Approval(Entry entry, String key, boolean granted) implements DunningEvent {}

    /**
     * A person answered a question of the engine.
     *
     * @param entry day and id
     * @param rule the rule that asked
     * @param answer the answer, one of the options
     */
    record QuestionAnswered(Entry entry, String rule, String answer) implements DunningEvent {}

    /**
     * Money came in.
     *
     * @param entry day and id
     * @param amount how much, positive
     * @param invoice the invoice it is for; absent means on account
     * @param payer who paid, when not the debtor
     * @param purpose the part of the claim that the payer named
     */
    record Paid(
            Entry entry, Money amount, Optional<String> invoice, Optional<String> payer, Optional<Component> purpose)
            implements DunningEvent {}

    /**
     * Money went back, as when a bank returns a payment.
     *
     * @param entry day and id
     * @param payment id of the payment
     * @param invoice the invoice, where no payment is named
     * @param amount how much, where no payment is named
     * @param reason the bank's code or the host's
     */
    record PaymentReversed(
            Entry entry,
            Optional<String> payment,
            Optional<String> invoice,
            Optional<Money> amount,
            Optional<String> reason)
            implements DunningEvent {}

    /**
     * The debtor's bank refused a direct debit.
     *
     * @param entry day and id
     * @param invoice the invoice
     * @param reason the bank's code or the host's
     */
    record DebitRefused(Entry entry, String invoice, Optional<String> reason) implements DunningEvent {}

    /**
     * An invoice was credited.
     *
     * @param entry day and id
     * @param invoice the invoice
     * @param amount how much, positive
     */
    record Credited(Entry entry, String invoice, Money amount) implements DunningEvent {}

    /**
     * The creditor gave up a part of the claim.
     *
     * @param entry day and id
     * @param component which part
     * @param amount how much, positive
     */
    record Waived(Entry entry, Component component, Money amount) implements DunningEvent {}

    /**
     * The creditor gave up an invoice.
     *
     * @param entry day and id
     * @param invoice the invoice
     */
    record WrittenOff(Entry entry, String invoice) implements DunningEvent {}

    /**
     * The debtor disputes an invoice.
     *
     * @param entry day and id
     * @param invoice the invoice
     * @param amount the part that is disputed; absent means all of it
     * @param reason a code of the host's
     */
    record Disputed(Entry entry, String invoice, Optional<Money> amount, Optional<String> reason)
            implements DunningEvent {}

    /**
     * A dispute was resolved.
     *
     * @param entry day and id
     * @param invoice the invoice
     */
    record DisputeResolved(Entry entry, String invoice) implements DunningEvent {}

    /**
     * The creditor gave more time.
     *
     * @param entry day and id
     * @param invoice the invoice
     * @param due the new last day for payment, inclusive
     */
    record Extended(Entry entry, String invoice, LocalDate due) implements DunningEvent {}

    /**
     * The debtor promised to pay.
     *
     * @param entry day and id
     * @param amount how much; absent means all that is open
     * @param by last day of the promise, inclusive
     * @param invoices the invoices it is about; empty means all that were issued by then
     */
    record Promised(Entry entry, Optional<Money> amount, LocalDate by, List<String> invoices) implements DunningEvent {

        /** Copies the list. */
        public Promised {
            invoices = List.copyOf(invoices);
        }

        /**
         * Makes a promise about everything.
         *
         * @param entry day and id
         * @param amount how much; absent means all that is open
         * @param by last day of the promise, inclusive
         */
        public Promised(Entry entry, Optional<Money> amount, LocalDate by) {
            this(entry, amount, by, List.of());
        }
    }

    /**
     * A payment plan was agreed.
     *
     * @param entry day and id
     * @param instalments its parts
     * @param invoices the invoices it is about; empty means all that were issued by then
     */
    record PlanAgreed(Entry entry, List<Instalment> instalments, List<String> invoices) implements DunningEvent {

        /** Copies the lists. */
        public PlanAgreed {
            instalments = List.copyOf(instalments);
            invoices = List.copyOf(invoices);
        }

        /**
         * Makes a plan about everything.
         *
         * @param entry day and id
         * @param instalments its parts
         */
        public PlanAgreed(Entry entry, List<Instalment> instalments) {
            this(entry, instalments, List.of());
        }
    }

    /**
     * A payment plan was cancelled.
     *
     * @param entry day and id
     */
    record PlanCancelled(Entry entry) implements DunningEvent {}

    /**
     * Dunning was paused.
     *
     * @param entry day and id
     * @param invoices the invoices; empty means all
     * @param until the last day held, inclusive; absent means until released
     * @param reason a code of the host's
     */
    record Held(Entry entry, List<String> invoices, Optional<LocalDate> until, Optional<String> reason)
            implements DunningEvent {

        /** Copies the list. */
        public Held {
            invoices = List.copyOf(invoices);
        }
    }

    /**
     * A pause was ended; the day itself is free again.
     *
     * @param entry day and id
     * @param invoices the invoices; empty means all
     */
    record Released(Entry entry, List<String> invoices) implements DunningEvent {

        /** Copies the list. */
        public Released {
            invoices = List.copyOf(invoices);
        }
    }

    /**
     * The debtor wrote and nobody has read it yet.
     *
     * @param entry day and id
     * @param message id of the message it answers
     */
    record Replied(Entry entry, Optional<String> message) implements DunningEvent {}

    /**
     * The debtor gave a reason.
     *
     * @param entry day and id
     * @param reason the reason
     * @param affordable how much the debtor can pay each month, positive; absent is unknown
     * @param note the host's own note; never printed, scored, logged or handed over
     */
    record DebtorSaid(Entry entry, LateReason reason, Optional<Money> affordable, Optional<String> note)
            implements DunningEvent {

        /**
         * Makes a reason without an amount.
         *
         * @param entry day and id
         * @param reason the reason
         * @param note the host's own note
         */
        public DebtorSaid(Entry entry, LateReason reason, Optional<String> note) {
            this(entry, reason, Optional.empty(), note);
        }
    }

    /**
     * The debtor complained.
     *
     * @param entry day and id
     */
    record Complained(Entry entry) implements DunningEvent {}

    /**
     * Somebody spoke with the debtor.
     *
     * @param entry day and id
     */
    record Talked(Entry entry) implements DunningEvent {}

    /**
     * The debtor ended the relation.
     *
     * @param entry day and id
     */
    record Left(Entry entry) implements DunningEvent {}

    /**
     * The claim was handed over.
     *
     * @param entry day and id
     * @param to to whom
     * @param invoices the invoices; empty means all
     */
    record HandedOver(Entry entry, PartnerRole to, List<String> invoices) implements DunningEvent {

        /** Copies the list. */
        public HandedOver {
            invoices = List.copyOf(invoices);
        }
    }

    /**
     * The claim came back.
     *
     * @param entry day and id
     * @param invoices the invoices; empty means all
     */
    record Returned(Entry entry, List<String> invoices) implements DunningEvent {

        /** Copies the list. */
        public Returned {
            invoices = List.copyOf(invoices);
        }
    }

    /**
     * Tells that money came in for an invoice.
     *
     * @param id the host's own id, for example of the bank's line
     * @param on the day it was booked
     * @param invoice the invoice
     * @param amount how much
     * @return the event
     */
    static Paid paid(String id, LocalDate on, String invoice, Money amount) {
        return new Paid(Entry.on(on, id), amount, Optional.of(invoice), Optional.empty(), Optional.empty());
    }

    /**
     * Tells that money came in without saying what for.
     *
     * @param id the host's own id, for example of the bank's line
     * @param on the day it was booked
     * @param amount how much
     * @return the event
     */
    static Paid paidOnAccount(String id, LocalDate on, Money amount) {
        return new Paid(Entry.on(on, id), amount, Optional.empty(), Optional.empty(), Optional.empty());
    }
}
