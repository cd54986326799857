package dev.dunning.core.insight;

import dev.dunning.core.debtor.Creditor;
import dev.dunning.core.debtor.Debtor;
import dev.dunning.core.money.Money;
import dev.dunning.core.receivable.Dossier;
import dev.dunning.core.receivable.DunningEvent;
import dev.dunning.core.receivable.Invoice;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Debtors that pay as a test says. */
public final class Payers {

    public static final LocalDate START = LocalDate.of(2025, 1, 6);

    private static final Creditor CREDITOR = Creditor.of("jansen", "Jansen Techniek B.V.", "NL");
    private static final int DAYS_TO_PAY = 30;

    private Payers() {}

    /** Gets an invoice of EUR 100 every week and pays each so many days after its due date. */
    public static Dossier paying(String id, int... delays) {
        List<Invoice> invoices = new ArrayList<>();
        List<DunningEvent> payments = new ArrayList<>();
        for (int i = 0; i < delays.length; i++) {
            Invoice invoice = invoice(id + "-" + (i + 1), START.plusWeeks(i));
            invoices.add(invoice);
            payments.add(paid(invoice, invoice.due().plusDays(delays[i])));
        }
        return Dossier.of(CREDITOR, Debtor.business(id, "A debtor", "NL"), invoices.toArray(Invoice[]::new))
                .with(payments);
    }

    public static Invoice invoice(String id, LocalDate issued) {
        return Invoice.of(id, Money.parse("EUR 100.00"), issued, issued.plusDays(DAYS_TO_PAY));
    }

    public static DunningEvent paid(Invoice invoice, LocalDate on) {
        return DunningEvent.paid("paid-" + invoice.id(), on, invoice.id(), invoice.amount());
    }

    /** Many debtors of which every second one pays ten days late, and the others ten days early. */
    public static List<Dossier> book(int debtors) {
        return IntStream.range(0, debtors)
                .mapToObj(i -> paying("K-" + i, i % 2 == 0 ? new int[] {10, 11, 9, 10} : new int[] {-10, -9, -11, -10}))
                .toList();
    }
}
