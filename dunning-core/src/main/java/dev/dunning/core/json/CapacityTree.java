package dev.dunning.core.json;

import dev.dunning.core.insight.worklist.Capacity;
import dev.dunning.core.insight.worklist.Desk;

/** How desks are written. */
final class CapacityTree {

    private CapacityTree() {}

    static Tree of(Capacity capacity) {
        Capacity usual = Capacity.of(capacity.desks());
        return new Tree()
                .put("format", CapacityReader.FORMAT)
                .put("desks", capacity.desks().stream().map(CapacityTree::desk).toList())
                .putUnless(usual.forWaiting(), "forWaiting", capacity.forWaiting())
                .putUnless(usual.forHelp(), "forHelp", capacity.forHelp())
                .ext(capacity.ext());
    }

    private static Tree desk(Desk desk) {
        return new Tree()
                .put("id", desk.id())
                .put("contacts", desk.contacts())
                .putFilled("channels", desk.channels())
                .putFilled("tags", desk.tags());
    }
}
