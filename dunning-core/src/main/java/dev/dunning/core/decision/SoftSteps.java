package dev.dunning.core.decision;

import dev.dunning.core.jurisdiction.Proposal;
import dev.dunning.core.notice.NoticeKind;
import dev.dunning.core.policy.StepDocument;
import dev.dunning.core.reason.Reason;
import dev.dunning.core.reason.Rejected;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Steps that ask for nothing: where such a step finds no channel the dossier goes on without it, and nobody is asked. */
final class SoftSteps {

    private static final Set<NoticeKind> ASK_NOTHING =
            EnumSet.of(NoticeKind.COURTESY, NoticeKind.CHECK_IN, NoticeKind.THANK_YOU, NoticeKind.REPAIR_CALL);

    private final Situation situation;
    private final Map<StepDocument, List<Rejected>> closed = new HashMap<>();

    SoftSteps(Situation situation) {
        this.situation = situation;
    }

    /** Why no channel is left; empty when one can be used, today or on a day that is known. */
    List<Reason> withoutChannel(StepDocument step) {
        return opens(step).isPresent() ? List.of() : reasons(step);
    }

    /** The first day on which a channel may be used, when all are closed until then. */
    Optional<LocalDate> opens(StepDocument step) {
        return closed(step).stream()
                .flatMap(rejected -> rejected.until().stream())
                .min(Comparator.naturalOrder());
    }

    /** Why no channel can be used today. */
    List<Reason> reasons(StepDocument step) {
        return closed(step).stream()
                .flatMap(rejected -> rejected.reasons().stream())
                .toList();
    }

    private List<Rejected> closed(StepDocument step) {
        return ASK_NOTHING.contains(step.kind()) ? closed.computeIfAbsent(step, this::judge) : List.of();
    }

    private List<Rejected> judge(StepDocument step) {
        ChannelChoice choice = new ChannelChoice(situation, step, Proposal.of(step.kind(), List.of()));
        return choice.chosen().isEmpty() ? choice.rejected() : List.of();
    }
}
