package dev.dunning.examples.benchmarks;

import dev.dunning.core.debtor.Channel;
import dev.dunning.core.money.Money;
import dev.dunning.core.notice.NoticeKind;
import dev.dunning.core.receivable.Claimed;
import dev.dunning.core.receivable.Dossier;
import dev.dunning.core.receivable.DunningEvent;
import dev.dunning.core.receivable.DunningEvent.Entry;
import dev.dunning.core.receivable.Invoice;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Ten things that happen to one invoice after its due date: two messages with costs and interest, three payments for it,
 * one of which goes back, two payments on account, and a pause with its end.
 *
 * @param invoice the invoice
 * @param number its place among the others
 */
record Happenings(Invoice invoice, int number) {

    private static final int DAYS = 25;
    private static final int APART = 28;
    private static final Money ZERO = Money.parse("EUR 0.00");

    /** The same dossier in which all that happened to every invoice, on days that differ from one to the next. */
    static Dossier on(Dossier dossier) {
        return dossier.with(IntStream.range(0, dossier.invoices().size())
                .mapToObj(i -> new Happenings(dossier.invoices().get(i), i))
                .flatMap(Happenings::events)
                .toList());
    }

    private Stream<DunningEvent> events() {
        return Stream.of(
                sent(0),
                DunningEvent.paid(id(1), day(1), invoice.id(), Money.parse("EUR 100.00")),
                DunningEvent.paidOnAccount(id(2), day(2), Money.parse("EUR 200.00")),
                new DunningEvent.Held(entry(3), List.of(invoice.id()), Optional.empty(), Optional.empty()),
                DunningEvent.paid(id(4), day(4), invoice.id(), Money.parse("EUR 300.00")),
                new DunningEvent.PaymentReversed(
                        entry(5), Optional.of(id(4)), Optional.empty(), Optional.empty(), Optional.empty()),
                new DunningEvent.Released(entry(6), List.of(invoice.id())),
                sent(7),
                DunningEvent.paid(id(8), day(8), invoice.id(), Money.parse("EUR 400.00")),
                DunningEvent.paidOnAccount(id(9), day(9), Money.parse("EUR 200.00")));
    }

    private DunningEvent sent(int which) {
        Money interest = Money.parse("EUR 50.00");
        Money costs = Money.parse("EUR 40.00");
        return new DunningEvent.Sent(
                entry(which),
                "final-notice",
                NoticeKind.FINAL_NOTICE,
                Channel.EMAIL,
                List.of(invoice.id()),
                Optional.empty(),
                Optional.empty(),
                Optional.of(new Claimed(ZERO, interest, costs, ZERO, interest.plus(costs))),
                Optional.empty(),
                Optional.empty());
    }

    private Entry entry(int which) {
        return Entry.on(day(which), id(which));
    }

    private LocalDate day(int which) {
        return invoice.due().plusDays(1L + number % DAYS + (long) which * APART);
    }

    private String id(int which) {
        return invoice.id() + "-" + which;
    }
}
