package dev.dunning.examples.cli;

import dev.dunning.core.debtor.Channel;
import dev.dunning.core.debtor.Creditor;
import dev.dunning.core.debtor.Debtor;
import dev.dunning.core.json.DunningJson;
import dev.dunning.core.money.Money;
import dev.dunning.core.receivable.Dossier;
import dev.dunning.core.receivable.DunningEvent;
import dev.dunning.core.receivable.Invoice;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Debtors with a history: each paid ten invoices so many days late, and the eleventh is open and due on 1 October 2026. */
final class Histories {

    private static final LocalDate DUE = LocalDate.of(2026, 10, 1);
    private static final int PAID = 10;

    private Histories() {}

    /** Every third debtor pays in time, every third three weeks late, every third now and then late. */
    static String ledger(int debtors) {
        return IntStream.range(0, debtors)
                .mapToObj(i -> line(person("K-" + i), i % 3 == 0 ? -2 : 21, i % 3 == 2 ? 3 : 1))
                .collect(Collectors.joining("\n", "", "\n"));
    }

    static Debtor person(String id) {
        return Debtor.consumer(id, "Kim Jansen", "NL").reachable(Channel.EMAIL, "kim@jansen.example");
    }

    /** One in so many invoices was paid so many days late, and the others in time. */
    static String line(Debtor debtor, int delay, int oneIn) {
        List<Invoice> invoices = new ArrayList<>();
        List<DunningEvent> payments = new ArrayList<>();
        for (int i = 0; i <= PAID; i++) {
            LocalDate due = DUE.minusMonths(i);
            Invoice invoice = Invoice.of(debtor.id() + "-" + i, Money.parse("EUR 100.00"), due.minusDays(30), due);
            invoices.add(invoice);
            if (i > 0) {
                LocalDate paid = due.plusDays(i % oneIn == 0 ? delay : -2);
                payments.add(DunningEvent.paid("p-" + invoice.id(), paid, invoice.id(), invoice.amount()));
            }
        }
        Creditor creditor = Creditor.of("jansen", "Jansen Techniek B.V.", "NL")
                .payableTo("NL91ABNA0417164300")
                .signedBy("Noor Jansen", "+31 30 123 45 67");
        return DunningJson.compact(
                Dossier.of(creditor, debtor, invoices.toArray(Invoice[]::new)).with(payments));
    }
}
