package dev.dunning.core.json;

import dev.dunning.core.receivable.DunningEvent;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** All words for events. */
final class EventForms {

    private static final List<EventForm> ALL = Stream.of(
                    MessageEvents.FORMS, PaymentEvents.FORMS, AgreementEvents.FORMS, ContactEvents.FORMS)
            .flatMap(List::stream)
            .toList();

    private EventForms() {}

    /** The forms by their words. */
    static Map<String, EventForm> byWord() {
        Map<String, EventForm> forms = new LinkedHashMap<>();
        ALL.forEach(form -> forms.put(form.word(), form));
        return forms;
    }

    static EventForm of(DunningEvent event) {
        return ALL.stream()
                .filter(form -> form.covers().test(event))
                .findFirst()
                .orElseThrow();
    }
}
