package dev.dunning.core.receivable;

import dev.dunning.core.check.Ext;
import dev.dunning.core.check.Issue;
import dev.dunning.core.debtor.Creditor;
import dev.dunning.core.debtor.Debtor;
import dev.dunning.core.money.Money;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * All facts about one debtor of one creditor, in one currency.
 *
 * <p>A dossier is a document: it can be made with faults in it, and {@link #check()} reports them all. The engine
 * decides sound ones only.
 *
 * @param creditor who is owed
 * @param debtor who owes
 * @param terms what was agreed
 * @param invoices what is owed for
 * @param history what happened, in any order
 * @param bookedThrough the last day whose bank statements are in; absent means the day of the decision
 * @param law id of the law to apply; absent leaves it to the facts
 * @param ext the host's own additions
 */
@SoundDossier
public record Dossier(
        Creditor creditor,
        Debtor debtor,
        List<Terms> terms,
        List<Invoice> invoices,
        List<DunningEvent> history,
        Optional<LocalDate> bookedThrough,
        Optional<String> law,
        Ext ext) {

    /** Copies the lists. */
    public Dossier {
        terms = List.copyOf(terms);
        invoices = List.copyOf(invoices);
        history = List.copyOf(history);
    }

    /**
     * Makes a dossier in which nothing has happened yet.
     *
     * @param creditor who is owed
     * @param debtor who owes
     * @param invoices what is owed for
     * @return the dossier
     */
    public static Dossier of(Creditor creditor, Debtor debtor, Invoice... invoices) {
        return new Dossier(
                creditor,
                debtor,
                List.of(),
                List.of(invoices),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Ext.NONE);
    }

    /**
     * Adds what happened.
     *
     * @param events the events
     * @return the same dossier with those events
     */
    public Dossier with(List<? extends DunningEvent> events) {
        List<DunningEvent> all = new ArrayList<>(history);
        all.addAll(events);
        return new Dossier(creditor, debtor, terms, invoices, all, bookedThrough, law, ext);
    }

    /**
     * Adds what happened.
     *
     * @param events the events
     * @return the same dossier with those events
     */
    public Dossier with(DunningEvent... events) {
        return with(List.of(events));
    }

    /**
     * Leaves out what happened.
     *
     * @param which the events that stay
     * @return the same dossier with only those events
     */
    public Dossier withOnly(Predicate<? super DunningEvent> which) {
        List<DunningEvent> some = history.stream().filter(which).toList();
        return new Dossier(creditor, debtor, terms, invoices, some, bookedThrough, law, ext);
    }

    /**
     * Replaces what is known of the debtor.
     *
     * @param other the debtor
     * @return the same dossier about that debtor
     */
    public Dossier about(Debtor other) {
        return new Dossier(creditor, other, terms, invoices, history, bookedThrough, law, ext);
    }

    /**
     * Replaces the terms.
     *
     * @param agreed what was agreed
     * @return the same dossier under those terms
     */
    public Dossier under(Terms... agreed) {
        return new Dossier(creditor, debtor, List.of(agreed), invoices, history, bookedThrough, law, ext);
    }

    /**
     * Says through which day the bank statements are in.
     *
     * @param day that day, inclusive
     * @return the same dossier, booked through that day
     */
    public Dossier bookedThrough(LocalDate day) {
        return new Dossier(creditor, debtor, terms, invoices, history, Optional.of(day), law, ext);
    }

    /**
     * Tells how far payments are known on a day.
     *
     * @param day the day
     * @return the last day whose bank statements are in; never after that day
     */
    public LocalDate bookedBy(LocalDate day) {
        return bookedThrough.filter(day::isAfter).orElse(day);
    }

    /**
     * Says which law applies.
     *
     * @param id id of the law, or {@code NONE}
     * @return the same dossier under that law
     */
    public Dossier judgedBy(String id) {
        return new Dossier(creditor, debtor, terms, invoices, history, bookedThrough, Optional.of(id), ext);
    }

    /**
     * Gives the id of the law that judges this dossier: the one it names; else a consumer's own country; else the
     * creditor's country.
     *
     * @return a country code, {@code NONE}, or what the dossier names
     */
    public String lawId() {
        return law.orElseGet(() ->
                debtor.kind() == dev.dunning.core.debtor.DebtorKind.CONSUMER ? debtor.country() : creditor.country());
    }

    /**
     * Gives the terms that an invoice stands under.
     *
     * @param invoice an invoice of this dossier
     * @return its terms, or {@link Terms#UNKNOWN}
     */
    public Terms termsOf(Invoice invoice) {
        return terms.stream()
                .filter(agreed -> invoice.terms().filter(agreed.id()::equals).isPresent())
                .findFirst()
                .orElse(Terms.UNKNOWN);
    }

    /**
     * Finds an invoice.
     *
     * @param id its number
     * @return the invoice
     */
    public Optional<Invoice> invoice(String id) {
        return invoices.stream().filter(invoice -> invoice.id().equals(id)).findFirst();
    }

    /**
     * Gives the currency of the first invoice, or euro where there is none.
     *
     * @return the currency
     */
    public Currency currency() {
        return invoices.isEmpty()
                ? Currency.getInstance("EUR")
                : invoices.get(0).amount().currency();
    }

    /**
     * Gives nothing, in this dossier's currency.
     *
     * @return zero
     */
    public Money zero() {
        return Money.zero(currency());
    }

    /**
     * Reports every fault.
     *
     * @return the faults, in the order of the document; empty when the dossier is sound
     */
    public List<Issue> check() {
        return new DossierCheck(this).issues();
    }

    /** Shows ids only. */
    @Override
    public String toString() {
        return "Dossier[" + creditor.id() + ", " + debtor.id() + ", " + invoices.size() + " invoices, " + history.size()
                + " events]";
    }
}
