package dev.dunning.core.policy;

import dev.dunning.core.debtor.Channel;
import dev.dunning.core.debtor.DebtorKind;
import dev.dunning.core.notice.NoticeKind;
import dev.dunning.core.notice.Tone;
import java.util.EnumSet;
import java.util.Set;

/** When a message presses on a natural person: one meaning for predictions, segments and experiments. */
final class Pressure {

    /** What a prediction about a person may bring. */
    static final Set<NoticeKind> FRIENDLY =
            EnumSet.of(NoticeKind.COURTESY, NoticeKind.CHECK_IN, NoticeKind.PLAN_PROPOSAL);

    /** What a debtor is told or offered for its own good. */
    static final Set<NoticeKind> OWED = EnumSet.of(
            NoticeKind.PLAN_PROPOSAL,
            NoticeKind.SEND_COPY,
            NoticeKind.PLAN_CONFIRMATION,
            NoticeKind.PLAN_BREACH,
            NoticeKind.PROMISE_CONFIRMATION,
            NoticeKind.DISPUTE_ACKNOWLEDGEMENT,
            NoticeKind.WRITE_OFF);

    private static final Set<NoticeKind> NOTES = EnumSet.of(
            NoticeKind.COURTESY,
            NoticeKind.CHECK_IN,
            NoticeKind.PLAN_PROPOSAL,
            NoticeKind.SEND_COPY,
            NoticeKind.PLAN_CONFIRMATION,
            NoticeKind.PROMISE_CONFIRMATION,
            NoticeKind.DISPUTE_ACKNOWLEDGEMENT,
            NoticeKind.THANK_YOU,
            NoticeKind.REPAIR_CALL);
    private static final Set<Channel> HEAVY =
            EnumSet.of(Channel.REGISTERED_EMAIL, Channel.REGISTERED_LETTER, Channel.VOICE, Channel.PHONE);

    private Pressure() {}

    /** Whether a step asks for nothing by its kind; how it comes may press all the same. */
    static boolean isNote(StepDocument step) {
        return NOTES.contains(step.kind());
    }

    /** Whether a channel rings or has to be signed for. */
    static boolean isHeavy(Channel channel) {
        return HEAVY.contains(channel);
    }

    /** Whether a friendly step presses by the way it comes. */
    static boolean presses(StepDocument step) {
        return step.tone().compareTo(Tone.NEUTRAL) > 0
                || step.repeat().isPresent()
                || step.combine() != Combine.FIRST_AVAILABLE
                || step.channels().stream().anyMatch(Pressure::isHeavy)
                || asksMoney(step);
    }

    /** Whether a step asks for more than what was bought. */
    static boolean asksMoney(StepDocument step) {
        return step.interest() || step.costs() != StepCosts.NONE || step.fee().isPresent();
    }

    /** Whether a step stands beside the ladder. */
    static boolean isAnswer(StepDocument step) {
        return step.when().trigger().isAnswer()
                || step.kind() == NoticeKind.THANK_YOU
                || step.kind() == NoticeKind.REPAIR_CALL;
    }

    /** Whether nothing but its day decides that a step comes, so that a later one can count from it. */
    static boolean isSure(StepDocument step) {
        return !isAnswer(step)
                && step.when().trigger() != Trigger.BEFORE_DUE
                && step.kind() != NoticeKind.STATUTORY_NOTICE
                && step.kind() != NoticeKind.HAND_OVER
                && !isNote(step)
                && step.condition().map(Pressure::asksForAKindOnly).orElse(true);
    }

    private static boolean asksForAKindOnly(Condition condition) {
        return condition.equals(Condition.debtorKinds(condition.debtorKinds().toArray(DebtorKind[]::new)));
    }
}
