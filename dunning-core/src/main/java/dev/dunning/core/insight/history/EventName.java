package dev.dunning.core.insight.history;

import dev.dunning.core.receivable.DunningEvent;

/** What an event is called where it stands as a fact: its id, or its day. */
public final class EventName {

    private EventName() {}

    /**
     * Names an event.
     *
     * @param event the event
     * @return its id, or its day where it has none
     */
    public static String of(DunningEvent event) {
        return event.entry().id().orElseGet(() -> event.on().toString());
    }
}
