package dev.dunning.core.json;

import dev.dunning.core.receivable.DunningEvent;
import dev.dunning.core.receivable.DunningEvent.Entry;
import java.util.List;
import java.util.function.Supplier;

/** How an event is read: its word tells which keys it has. */
final class EventReader {

    static final Reading<DunningEvent> EVENT = Fields.object(EventReader::event);

    private static final Choice<EventForm> FORM = new Choice<>(EventForms.byWord());
    private static final Reading<List<String>> SOME_INVOICES = Lists.filled(Scalars.ID);

    private EventReader() {}

    private static Supplier<? extends DunningEvent> event(Fields in) {
        Part<EventForm> form = in.required("event", FORM);
        Supplier<Entry> entry = entry(in);
        return form.found()
                .<Supplier<? extends DunningEvent>>map(known -> known.reading().apply(in, entry))
                .orElseGet(in::unreadable);
    }

    private static Supplier<Entry> entry(Fields in) {
        var id = in.identity("id", Scalars.ID);
        var on = in.required("on", Scalars.DATE);
        var ext = in.ext();
        return () -> new Entry(on.get(), id, ext);
    }

    /** Some invoices; absent means all, and an empty list, which could mean either, is refused. */
    static List<String> invoicesOrAll(Fields in) {
        return in.optional("invoices", SOME_INVOICES).orElse(List.of());
    }
}
