package dev.dunning.core.json;

import dev.dunning.core.receivable.Component;
import dev.dunning.core.receivable.DunningEvent.Credited;
import dev.dunning.core.receivable.DunningEvent.DebitRefused;
import dev.dunning.core.receivable.DunningEvent.Entry;
import dev.dunning.core.receivable.DunningEvent.Paid;
import dev.dunning.core.receivable.DunningEvent.PaymentReversed;
import dev.dunning.core.receivable.DunningEvent.Waived;
import dev.dunning.core.receivable.DunningEvent.WrittenOff;
import java.util.List;
import java.util.function.Supplier;

/** What changed the balance. */
final class PaymentEvents {

    static final List<EventForm> FORMS = List.of(
            EventForm.of("paid", Paid.class, PaymentEvents::paid, PaymentEvents::write),
            EventForm.of("payment-reversed", PaymentReversed.class, PaymentEvents::reversed, PaymentEvents::write),
            EventForm.of("debit-refused", DebitRefused.class, PaymentEvents::refused, PaymentEvents::write),
            EventForm.of("credited", Credited.class, PaymentEvents::credited, PaymentEvents::write),
            EventForm.of("waived", Waived.class, PaymentEvents::waived, PaymentEvents::write),
            EventForm.of("written-off", WrittenOff.class, PaymentEvents::writtenOff, PaymentEvents::write));

    private static final Choice<Component> COMPONENT = Choice.of(Component.values());

    private PaymentEvents() {}

    private static Supplier<Paid> paid(Fields in, Supplier<Entry> entry) {
        var invoice = in.optional("invoice", Scalars.ID);
        var amount = in.required("amount", Scalars.MONEY);
        var payer = in.optional("payer", Scalars.text("payer"));
        var purpose = in.optional("for", COMPONENT);
        return () -> new Paid(entry.get(), amount.get(), invoice, payer, purpose);
    }

    private static void write(Paid event, Tree out) {
        out.put("invoice", event.invoice())
                .put("amount", event.amount())
                .put("payer", event.payer())
                .put("for", event.purpose());
    }

    private static Supplier<PaymentReversed> reversed(Fields in, Supplier<Entry> entry) {
        var payment = in.optional("payment", Scalars.ID);
        var invoice = in.optional("invoice", Scalars.ID);
        var amount = in.optional("amount", Scalars.MONEY);
        var reason = in.optional("reason", Scalars.ID);
        return () -> new PaymentReversed(entry.get(), payment, invoice, amount, reason);
    }

    private static void write(PaymentReversed event, Tree out) {
        out.put("payment", event.payment())
                .put("invoice", event.invoice())
                .put("amount", event.amount())
                .put("reason", event.reason());
    }

    private static Supplier<DebitRefused> refused(Fields in, Supplier<Entry> entry) {
        var invoice = in.required("invoice", Scalars.ID);
        var reason = in.optional("reason", Scalars.ID);
        return () -> new DebitRefused(entry.get(), invoice.get(), reason);
    }

    private static void write(DebitRefused event, Tree out) {
        out.put("invoice", event.invoice()).put("reason", event.reason());
    }

    private static Supplier<Credited> credited(Fields in, Supplier<Entry> entry) {
        var invoice = in.required("invoice", Scalars.ID);
        var amount = in.required("amount", Scalars.MONEY);
        return () -> new Credited(entry.get(), invoice.get(), amount.get());
    }

    private static void write(Credited event, Tree out) {
        out.put("invoice", event.invoice()).put("amount", event.amount());
    }

    private static Supplier<Waived> waived(Fields in, Supplier<Entry> entry) {
        var component = in.required("component", COMPONENT);
        var amount = in.required("amount", Scalars.MONEY);
        return () -> new Waived(entry.get(), component.get(), amount.get());
    }

    private static void write(Waived event, Tree out) {
        out.put("component", event.component()).put("amount", event.amount());
    }

    private static Supplier<WrittenOff> writtenOff(Fields in, Supplier<Entry> entry) {
        var invoice = in.required("invoice", Scalars.ID);
        return () -> new WrittenOff(entry.get(), invoice.get());
    }

    private static void write(WrittenOff event, Tree out) {
        out.put("invoice", event.invoice());
    }
}
