package dev.dunning.core.json;

import dev.dunning.core.receivable.DunningEvent;
import dev.dunning.core.receivable.DunningEvent.Complained;
import dev.dunning.core.receivable.DunningEvent.DebtorSaid;
import dev.dunning.core.receivable.DunningEvent.Entry;
import dev.dunning.core.receivable.DunningEvent.HandedOver;
import dev.dunning.core.receivable.DunningEvent.Left;
import dev.dunning.core.receivable.DunningEvent.Replied;
import dev.dunning.core.receivable.DunningEvent.Returned;
import dev.dunning.core.receivable.DunningEvent.Talked;
import dev.dunning.core.receivable.LateReason;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;

/** What the debtor did or said, and where the claim went. */
final class ContactEvents {

    static final List<EventForm> FORMS = List.of(
            EventForm.of("replied", Replied.class, ContactEvents::replied, ContactEvents::write),
            EventForm.of("debtor-said", DebtorSaid.class, ContactEvents::debtorSaid, ContactEvents::write),
            bare("complained", Complained.class, Complained::new),
            bare("talked", Talked.class, Talked::new),
            bare("left", Left.class, Left::new),
            EventForm.of("handed-over", HandedOver.class, ContactEvents::handedOver, ContactEvents::write),
            EventForm.of("returned", Returned.class, ContactEvents::returned, ContactEvents::write));

    static final Choice<LateReason> REASON = Choice.of(LateReason.values());

    private ContactEvents() {}

    /** An event without keys of its own. */
    private static <E extends DunningEvent> EventForm bare(String word, Class<E> type, Function<Entry, E> making) {
        return EventForm.of(word, type, (in, entry) -> () -> making.apply(entry.get()), (event, out) -> {});
    }

    private static Supplier<Replied> replied(Fields in, Supplier<Entry> entry) {
        var message = in.optional("message", Scalars.ID);
        return () -> new Replied(entry.get(), message);
    }

    private static void write(Replied event, Tree out) {
        out.put("message", event.message());
    }

    private static Supplier<DebtorSaid> debtorSaid(Fields in, Supplier<Entry> entry) {
        var reason = in.required("reason", REASON);
        var affordable = in.optional("affordable", Scalars.MONEY);
        var note = in.optional("note", Scalars.NOTE);
        return () -> new DebtorSaid(entry.get(), reason.get(), affordable, note);
    }

    private static void write(DebtorSaid event, Tree out) {
        out.put("reason", event.reason()).put("affordable", event.affordable()).put("note", event.note());
    }

    private static Supplier<HandedOver> handedOver(Fields in, Supplier<Entry> entry) {
        var to = in.required("to", CreditorReader.PARTNER_ROLE);
        var invoices = EventReader.invoicesOrAll(in);
        return () -> new HandedOver(entry.get(), to.get(), invoices);
    }

    private static void write(HandedOver event, Tree out) {
        out.put("to", event.to()).putFilled("invoices", event.invoices());
    }

    private static Supplier<Returned> returned(Fields in, Supplier<Entry> entry) {
        var invoices = EventReader.invoicesOrAll(in);
        return () -> new Returned(entry.get(), invoices);
    }

    private static void write(Returned event, Tree out) {
        out.putFilled("invoices", event.invoices());
    }
}
