package dev.dunning.core.claim;

import dev.dunning.core.money.Money;
import dev.dunning.core.receivable.Instalment;
import dev.dunning.core.receivable.Invoice;
import dev.dunning.core.receivable.OpenBalance;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/** An invoice, or one of its instalments, before money is booked on it; its due date moves when more time is given. */
final class Opening {

    /** The order in which money meets them. */
    static final Comparator<Opening> ORDER = Comparator.comparing(Opening::due).thenComparing(Opening::id);

    private final String id;
    private final Invoice invoice;
    private final Money amount;
    private final UnaryOperator<LocalDate> lastDayToPay;
    private LocalDate due;

    private Opening(String id, Invoice invoice, Money amount, LocalDate due, UnaryOperator<LocalDate> lastDayToPay) {
        this.id = id;
        this.invoice = invoice;
        this.amount = amount;
        this.lastDayToPay = lastDayToPay;
        this.due = lastDayToPay.apply(due.isBefore(invoice.issued()) ? invoice.issued() : due);
    }

    static void of(Invoice invoice, UnaryOperator<LocalDate> lastDayToPay, Consumer<Opening> openings) {
        if (invoice.instalments().isEmpty()) {
            openings.accept(new Opening(invoice.id(), invoice, amountOf(invoice), invoice.due(), lastDayToPay));
        }
        int number = 0;
        for (Instalment part : invoice.instalments()) {
            String id = invoice.id() + "/" + ++number;
            openings.accept(new Opening(id, invoice, part.amount(), part.due(), lastDayToPay));
        }
    }

    /** The known balance, or the whole amount. */
    static Money amountOf(Invoice invoice) {
        return invoice.open().map(OpenBalance::amount).orElse(invoice.amount());
    }

    void extend(LocalDate to) {
        if (to.isAfter(due)) {
            due = lastDayToPay.apply(to);
        }
    }

    /** Whether it is the invoice as it stands: all of it, due when it says. */
    boolean isWhole() {
        return invoice.instalments().isEmpty() && invoice.open().isEmpty() && due.isEqual(invoice.due());
    }

    String id() {
        return id;
    }

    Invoice invoice() {
        return invoice;
    }

    Money amount() {
        return amount;
    }

    LocalDate due() {
        return due;
    }
}
