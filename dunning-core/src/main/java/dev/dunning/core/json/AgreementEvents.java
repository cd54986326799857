package dev.dunning.core.json;

import dev.dunning.core.receivable.DunningEvent.DisputeResolved;
import dev.dunning.core.receivable.DunningEvent.Disputed;
import dev.dunning.core.receivable.DunningEvent.Entry;
import dev.dunning.core.receivable.DunningEvent.Extended;
import dev.dunning.core.receivable.DunningEvent.Held;
import dev.dunning.core.receivable.DunningEvent.PlanAgreed;
import dev.dunning.core.receivable.DunningEvent.PlanCancelled;
import dev.dunning.core.receivable.DunningEvent.Promised;
import dev.dunning.core.receivable.DunningEvent.Released;
import java.util.List;
import java.util.function.Supplier;

/** What creditor and debtor said about paying later, or not at all. */
final class AgreementEvents {

    static final List<EventForm> FORMS = List.of(
            EventForm.of("disputed", Disputed.class, AgreementEvents::disputed, AgreementEvents::write),
            EventForm.of("dispute-resolved", DisputeResolved.class, AgreementEvents::resolved, AgreementEvents::write),
            EventForm.of("extended", Extended.class, AgreementEvents::extended, AgreementEvents::write),
            EventForm.of("promised", Promised.class, AgreementEvents::promised, AgreementEvents::write),
            EventForm.of("plan-agreed", PlanAgreed.class, AgreementEvents::planAgreed, AgreementEvents::write),
            EventForm.of(
                    "plan-cancelled",
                    PlanCancelled.class,
                    (in, entry) -> () -> new PlanCancelled(entry.get()),
                    (event, out) -> {}),
            EventForm.of("held", Held.class, AgreementEvents::held, AgreementEvents::write),
            EventForm.of("released", Released.class, AgreementEvents::released, AgreementEvents::write));

    private AgreementEvents() {}

    private static Supplier<Disputed> disputed(Fields in, Supplier<Entry> entry) {
        var invoice = in.required("invoice", Scalars.ID);
        var amount = in.optional("amount", Scalars.MONEY);
        var reason = in.optional("reason", Scalars.ID);
        return () -> new Disputed(entry.get(), invoice.get(), amount, reason);
    }

    private static void write(Disputed event, Tree out) {
        out.put("invoice", event.invoice()).put("amount", event.amount()).put("reason", event.reason());
    }

    private static Supplier<DisputeResolved> resolved(Fields in, Supplier<Entry> entry) {
        var invoice = in.required("invoice", Scalars.ID);
        return () -> new DisputeResolved(entry.get(), invoice.get());
    }

    private static void write(DisputeResolved event, Tree out) {
        out.put("invoice", event.invoice());
    }

    private static Supplier<Extended> extended(Fields in, Supplier<Entry> entry) {
        var invoice = in.required("invoice", Scalars.ID);
        var due = in.required("due", Scalars.DATE);
        return () -> new Extended(entry.get(), invoice.get(), due.get());
    }

    private static void write(Extended event, Tree out) {
        out.put("invoice", event.invoice()).put("due", event.due());
    }

    private static Supplier<Promised> promised(Fields in, Supplier<Entry> entry) {
        var amount = in.optional("amount", Scalars.MONEY);
        var by = in.required("by", Scalars.DATE);
        var invoices = EventReader.invoicesOrAll(in);
        return () -> new Promised(entry.get(), amount, by.get(), invoices);
    }

    private static void write(Promised event, Tree out) {
        out.put("amount", event.amount()).put("by", event.by()).putFilled("invoices", event.invoices());
    }

    private static Supplier<PlanAgreed> planAgreed(Fields in, Supplier<Entry> entry) {
        var instalments = in.required("instalments", Lists.filled(InvoiceReader.INSTALMENT));
        var invoices = EventReader.invoicesOrAll(in);
        return () -> new PlanAgreed(entry.get(), instalments.get(), invoices);
    }

    private static void write(PlanAgreed event, Tree out) {
        out.put(
                        "instalments",
                        event.instalments().stream()
                                .map(InvoiceTree::instalment)
                                .toList())
                .putFilled("invoices", event.invoices());
    }

    private static Supplier<Held> held(Fields in, Supplier<Entry> entry) {
        var invoices = EventReader.invoicesOrAll(in);
        var until = in.optional("until", Scalars.DATE);
        var reason = in.optional("reason", Scalars.ID);
        return () -> new Held(entry.get(), invoices, until, reason);
    }

    private static void write(Held event, Tree out) {
        out.putFilled("invoices", event.invoices()).put("until", event.until()).put("reason", event.reason());
    }

    private static Supplier<Released> released(Fields in, Supplier<Entry> entry) {
        var invoices = EventReader.invoicesOrAll(in);
        return () -> new Released(entry.get(), invoices);
    }

    private static void write(Released event, Tree out) {
        out.putFilled("invoices", event.invoices());
    }
}
