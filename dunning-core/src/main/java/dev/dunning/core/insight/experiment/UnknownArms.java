package dev.dunning.core.insight.experiment;

import dev.dunning.core.claim.Facts;
import dev.dunning.core.debtor.Arm;
import dev.dunning.core.reason.Reason;
import dev.dunning.core.receivable.DunningEvent;
import dev.dunning.core.receivable.DunningEvent.Sent;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/** Messages that were recorded with an arm that the experiment does not know; they are told, and not passed over. */
final class UnknownArms {

    private final Experiment experiment;
    private final SortedSet<String> arms = new TreeSet<>();
    private int messages;

    UnknownArms(Experiment experiment) {
        this.experiment = experiment;
    }

    void note(List<DunningEvent> events) {
        Facts.of(events, Sent.class).stream()
                .flatMap(sent -> sent.experiment().stream())
                .filter(arm -> arm.experiment().equals(experiment.id()))
                .map(Arm::arm)
                .filter(arm -> experiment.arm(arm).isEmpty())
                .forEach(this::add);
    }

    private void add(String arm) {
        messages++;
        arms.add(arm);
    }

    Optional<Reason> caution() {
        return messages == 0
                ? Optional.empty()
                : Optional.of(Reason.of("experiment-does-not-know-the-arm")
                        .with("count", messages)
                        .with("key", List.copyOf(arms)));
    }
}
