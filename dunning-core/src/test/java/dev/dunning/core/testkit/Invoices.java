package dev.dunning.core.testkit;

import dev.dunning.core.check.Ext;
import dev.dunning.core.money.Money;
import dev.dunning.core.receivable.DirectDebit;
import dev.dunning.core.receivable.Instalment;
import dev.dunning.core.receivable.Invoice;
import dev.dunning.core.receivable.Nature;
import dev.dunning.core.receivable.OpenBalance;
import dev.dunning.core.receivable.Terms;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Invoices {@code A} to {@code D}, due around 1 October 2026; they shrink to EUR 100.00, due on that day. */
public final class Invoices {

    /** The numbers in use. */
    public static final List<String> IDS = List.of("A", "B", "C", "D");

    /** The terms that invoices may stand under: agreed, with clauses, silent, not agreed, with a low, high or monthly rate. */
    public static final List<Terms> TERMS = List.of(
            Terms.of("agreed").termAgreed(true),
            Terms.of("clauses")
                    .termAgreed(true)
                    .costsClause(true)
                    .noticeOnInvoice(true)
                    .defaultByClause(true),
            Terms.of("silent"),
            Terms.of("not-agreed").termAgreed(false),
            Terms.of("low").termAgreed(true).interest(dev.dunning.core.money.Rate.parse("2.0")),
            Terms.of("high").termAgreed(true).interest(dev.dunning.core.money.Rate.parse("18.0")),
            Terms.of("monthly").termAgreed(true).interestPerMonth(dev.dunning.core.money.Rate.parse("2.0")));

    private Invoices() {}

    /**
     * Makes invoices on which nothing is special.
     *
     * @param id the number
     * @param amounts the amounts
     * @return the invoices
     */
    public static Arbitrary<Invoice> plain(String id, Arbitrary<Money> amounts) {
        return Combinators.combine(amounts, Days.between(-60, 60), Arbitraries.of(30, 14, 0, 60), terms())
                .as((amount, due, days, terms) -> invoice(id, amount, due, days, terms));
    }

    private static Invoice invoice(String id, Money amount, LocalDate due, int days, Optional<String> terms) {
        Invoice plain = Invoice.of(id, amount, due.minusDays(days), due);
        return terms.map(plain::under).orElse(plain);
    }

    private static Arbitrary<Optional<String>> terms() {
        return Arbitraries.frequencyOf(
                        Tuple.of(1, Arbitraries.just("agreed")),
                        Tuple.of(1, Arbitraries.of(TERMS).map(Terms::id)))
                .optional(0.7);
    }

    /**
     * Makes invoices of every sort: credit notes, instalments, direct debits, booked costs, known balances, own policies.
     *
     * @param id the number
     * @param currency the currency
     * @return the invoices
     */
    public static Arbitrary<Invoice> any(String id, Currency currency) {
        Arbitrary<Invoice> plain = plain(id, Monies.amounts(currency));
        return Arbitraries.frequencyOf(
                Tuple.of(12, plain),
                Tuple.of(
                        1,
                        Combinators.combine(plain, Arbitraries.of(PolicyDocuments.NAMES))
                                .as((invoice, name) ->
                                        invoice.toBuilder().policy(name).build())),
                Tuple.of(1, plain.map(Invoices::credited)),
                Tuple.of(
                        1,
                        Combinators.combine(plain, Arbitraries.integers().between(2, 3))
                                .as(Invoices::inParts)),
                Tuple.of(1, plain.map(Invoices::collected)),
                Tuple.of(
                        1,
                        plain.map(invoice ->
                                invoice.toBuilder().nature(Nature.COSTS).build())),
                Tuple.of(1, plain.map(Invoices::halfOpen)));
    }

    private static Invoice credited(Invoice invoice) {
        return Invoice.of(invoice.id(), invoice.amount().negate(), invoice.issued(), invoice.due());
    }

    private static Invoice inParts(Invoice invoice, int parts) {
        if (invoice.amount().minorUnits() < parts) {
            return invoice;
        }
        Invoice.Builder builder = invoice.toBuilder();
        Money part = invoice.amount().times(1, parts, RoundingMode.DOWN);
        Money rest = invoice.amount();
        for (int i = 0; i < parts; i++) {
            Money amount = i == parts - 1 ? rest : part;
            builder.instalment(Instalment.of(invoice.due().plusMonths(i), amount));
            rest = rest.minus(amount);
        }
        return builder.build();
    }

    private static Invoice collected(Invoice invoice) {
        return invoice.toBuilder()
                .directDebit(new DirectDebit(invoice.due(), Optional.of("mandate"), Ext.NONE))
                .build();
    }

    private static Invoice halfOpen(Invoice invoice) {
        Money half = invoice.amount().times(1, 2, RoundingMode.DOWN);
        return invoice.toBuilder().open(new OpenBalance(half, invoice.due())).build();
    }

    /**
     * Makes lists of up to four invoices of every sort, numbered from {@code A}; few are empty.
     *
     * @param currency the currency of all
     * @return the lists
     */
    public static Arbitrary<List<Invoice>> lists(Currency currency) {
        List<Arbitrary<Invoice>> all = IDS.stream().map(id -> any(id, currency)).toList();
        return first(
                all,
                Arbitraries.frequency(Tuple.of(6, 1), Tuple.of(5, 2), Tuple.of(3, 3), Tuple.of(1, 4), Tuple.of(1, 0)));
    }

    /**
     * Makes lists of plain invoices of fifty euro and more, numbered from {@code A}.
     *
     * @param most how many at most, no more than four
     * @return the lists
     */
    public static Arbitrary<List<Invoice>> plainLists(int most) {
        List<Arbitrary<Invoice>> all =
                IDS.stream().map(id -> plain(id, Monies.round(Monies.EUR))).toList();
        return first(all, Arbitraries.integers().between(1, most));
    }

    private static Arbitrary<List<Invoice>> first(List<Arbitrary<Invoice>> all, Arbitrary<Integer> counts) {
        return Combinators.combine(Combinators.combine(all).as(List::copyOf), counts)
                .as((invoices, count) -> List.copyOf(invoices.subList(0, count)));
    }
}
