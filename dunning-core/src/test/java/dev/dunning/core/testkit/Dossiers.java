package dev.dunning.core.testkit;

import dev.dunning.core.check.Ext;
import dev.dunning.core.debtor.Creditor;
import dev.dunning.core.debtor.Debtor;
import dev.dunning.core.jurisdiction.Jurisdictions;
import dev.dunning.core.receivable.Dossier;
import dev.dunning.core.receivable.Invoice;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Sound dossiers without messages; they shrink to a Dutch consumer who owes one hundred euro and to whom nothing happened. */
public final class Dossiers {

    private static final int MOST_EVENTS = 5;
    private static final int MANY_EVENTS = 10;

    private Dossiers() {}

    /**
     * Makes dossiers of every sort, some in another currency, some without invoices, with any history.
     *
     * @return the dossiers
     */
    public static Arbitrary<Dossier> any() {
        return inAnyMoney(MOST_EVENTS);
    }

    /**
     * Makes dossiers of every sort to which more happened than to most.
     *
     * @return the dossiers
     */
    public static Arbitrary<Dossier> eventful() {
        return inAnyMoney(MANY_EVENTS);
    }

    private static Arbitrary<Dossier> inAnyMoney(int events) {
        return Arbitraries.frequencyOf(
                Tuple.of(8, in(Monies.EUR, events)),
                Tuple.of(1, in(Currency.getInstance("SEK"), events)),
                Tuple.of(1, in(Currency.getInstance("JPY"), events)),
                Tuple.of(1, in(Currency.getInstance("TND"), events)));
    }

    private static Arbitrary<Dossier> in(Currency currency, int events) {
        return Combinators.combine(
                        Parties.creditors(),
                        Parties.debtorsInLife(),
                        Invoices.lists(currency),
                        Histories.upTo(events),
                        laws())
                .as(Dossiers::dossier);
    }

    /**
     * Makes dossiers in euro to which nothing happened, with one to three plain invoices of fifty euro and more.
     *
     * @return the dossiers
     */
    public static Arbitrary<Dossier> untouched() {
        return untouched(3);
    }

    /**
     * Makes dossiers in euro to which nothing happened, with plain invoices of fifty euro and more.
     *
     * @param most how many invoices at most
     * @return the dossiers
     */
    public static Arbitrary<Dossier> untouched(int most) {
        Histories.Telling nothing = invoices -> List.of();
        return Combinators.combine(
                        Parties.creditors(),
                        Parties.debtors(),
                        Invoices.plainLists(most),
                        Arbitraries.just(nothing),
                        laws())
                .as(Dossiers::dossier);
    }

    private static Arbitrary<Optional<String>> laws() {
        return Arbitraries.frequencyOf(
                Tuple.of(7, Arbitraries.just(Optional.empty())),
                Tuple.of(3, Arbitraries.of(Jurisdictions.builtin().ids()).map(Optional::of)));
    }

    private static Dossier dossier(
            Creditor creditor, Debtor debtor, List<Invoice> invoices, Histories.Telling history, Optional<String> law) {
        return new Dossier(
                creditor, debtor, Invoices.TERMS, invoices, history.about(invoices), Optional.empty(), law, Ext.NONE);
    }
}
