package dev.dunning.core.insight.experiment;

import dev.dunning.core.claim.Facts;
import dev.dunning.core.notice.NoticeKind;
import dev.dunning.core.receivable.DunningEvent;
import dev.dunning.core.receivable.DunningEvent.Sent;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The message with which a debtor's part in an experiment begins. */
final class First {

    private First() {}

    /** The first message about money that was sent in an arm of the experiment. */
    static Optional<Sent> message(Experiment experiment, List<DunningEvent> events) {
        return messages(experiment, events).findFirst();
    }

    /** The first of them that neither came back nor was taken back: nobody can react to the others. */
    static Optional<Sent> arrived(Experiment experiment, List<DunningEvent> events) {
        Set<String> lost = Facts.lost(events);
        return messages(experiment, events)
                .filter(sent -> sent.message().filter(lost::contains).isEmpty())
                .findFirst();
    }

    private static Stream<Sent> messages(Experiment experiment, List<DunningEvent> events) {
        return Facts.of(events, Sent.class).stream()
                .filter(First::counts)
                .filter(sent -> !sent.on().isBefore(experiment.from()))
                .filter(sent -> sent.experiment()
                        .filter(arm -> arm.experiment().equals(experiment.id()))
                        .flatMap(arm -> experiment.arm(arm.arm()))
                        .isPresent());
    }

    /** Thanks and the like come after a payment, and would take in only those who paid. */
    static boolean counts(Sent sent) {
        return sent.kind().isDemand() || sent.kind() == NoticeKind.COURTESY;
    }
}
