package dev.dunning.core.insight.experiment;

import dev.dunning.core.claim.Facts;
import dev.dunning.core.notice.NoticeKind;
import dev.dunning.core.receivable.DunningEvent;
import dev.dunning.core.receivable.DunningEvent.Sent;
import java.util.List;
import java.util.Optional;

/** The message with which a debtor's part in an experiment begins. */
final class First {

    private First() {}

    /** The first message about money that was sent in an arm of the experiment. */
    static Optional<Sent> message(Experiment experiment, List<DunningEvent> events) {
        return Facts.of(events, Sent.class).stream()
                .filter(First::counts)
                .filter(sent -> !sent.on().isBefore(experiment.from()))
                .filter(sent -> sent.experiment()
                        .filter(arm -> arm.experiment().equals(experiment.id()))
                        .flatMap(arm -> experiment.arm(arm.arm()))
                        .isPresent())
                .findFirst();
    }

    /** Thanks and the like come after a payment, and would take in only those who paid. */
    static boolean counts(Sent sent) {
        return sent.kind().isDemand() || sent.kind() == NoticeKind.COURTESY;
    }
}
