package dev.dunning.core.insight;

import dev.dunning.core.receivable.DunningEvent;

/** What an event is called where it stands as a fact: its id, or its day. */
final class EventName {

    private EventName() {}

    static String of(DunningEvent event) {
        return event.entry().id().orElseGet(() -> event.on().toString());
    }
}
