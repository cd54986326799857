package dev.dunning.core.simulation.analysis;

import dev.dunning.core.decision.Decision;
import dev.dunning.core.decision.Refer;
import dev.dunning.core.receivable.DunningEvent;
import dev.dunning.core.receivable.DunningEvent.Entry;
import dev.dunning.core.receivable.DunningEvent.QuestionAnswered;
import java.util.List;

/** The person who, a day later, lets a ladder go on wherever that can be chosen. */
final class Permission {

    private static final String GO_ON = "go-on";

    private Permission() {}

    static List<DunningEvent> toGoOn(Decision decision) {
        return decision instanceof Refer refer && refer.question().options().contains(GO_ON)
                ? List.of(new QuestionAnswered(
                        Entry.on(refer.on().plusDays(1)),
                        refer.question().reason().rule().id(),
                        GO_ON))
                : List.of();
    }
}
