package dev.dunning.examples.benchmarks;

import dev.dunning.core.debtor.Channel;
import dev.dunning.core.debtor.Creditor;
import dev.dunning.core.debtor.Debtor;
import dev.dunning.core.money.Money;
import dev.dunning.core.receivable.Dossier;
import dev.dunning.core.receivable.DunningEvent;
import dev.dunning.core.receivable.Invoice;
import dev.dunning.core.receivable.Terms;
import java.time.LocalDate;
import java.util.stream.IntStream;

/** The facts that are measured: made by rule, so that every run measures the same. */
final class Samples {

    private static final int DAYS_TO_PAY = 30;
    private static final Money PART = Money.parse("EUR 100.00");

    private Samples() {}

    /** One business that owes one business so many invoices, all due on one day that was agreed. */
    static Dossier invoices(int count, LocalDate due) {
        Creditor creditor = Creditor.of("creditor", "Jansen Techniek B.V.", "NL");
        Debtor debtor = Debtor.business("debtor", "Bakkerij Smit", "NL").reachable(Channel.EMAIL, "info@smit.example");
        Invoice[] invoices =
                IntStream.range(0, count).mapToObj(i -> invoice(i, due)).toArray(Invoice[]::new);
        return Dossier.of(creditor, debtor, invoices)
                .under(Terms.of("terms").termAgreed(true))
                .judgedBy("NL");
    }

    private static Invoice invoice(int number, LocalDate due) {
        Money amount = Money.parse("EUR " + (1000 + number % 100) + ".00");
        return Invoice.of("2026-" + number, amount, due.minusDays(DAYS_TO_PAY), due)
                .under("terms");
    }

    /** The same dossier in which a part of some invoices was paid: of one in so many. */
    static Dossier partlyPaid(Dossier dossier, int oneIn, LocalDate on) {
        return dossier.with(IntStream.range(0, dossier.invoices().size())
                .filter(i -> i % oneIn == 0)
                .mapToObj(i -> dossier.invoices().get(i).id())
                .map(id -> DunningEvent.paid("payment-" + id, on, id, PART))
                .toList());
    }
}
