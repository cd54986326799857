package dev.dunning.core.testkit;

import dev.dunning.core.check.Ext;
import dev.dunning.core.debtor.Channel;
import dev.dunning.core.notice.NoticeKind;
import dev.dunning.core.notice.Tone;
import dev.dunning.core.policy.Approval;
import dev.dunning.core.policy.Combine;
import dev.dunning.core.policy.Limits;
import dev.dunning.core.policy.PolicyDocument;
import dev.dunning.core.policy.Repeat;
import dev.dunning.core.policy.StepCosts;
import dev.dunning.core.policy.StepDocument;
import dev.dunning.core.policy.Trigger;
import dev.dunning.core.policy.When;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Changes a policy at random: steps more, steps less, steps otherwise, other limits. */
public final class Variations {

    private static final List<NoticeKind> KINDS = List.of(
            NoticeKind.REMINDER,
            NoticeKind.REMINDER,
            NoticeKind.COURTESY,
            NoticeKind.CHECK_IN,
            NoticeKind.PLAN_PROPOSAL,
            NoticeKind.STATEMENT,
            NoticeKind.CALL);
    private static final List<Trigger> TRIGGERS = List.of(
            Trigger.AFTER_RESPOND_BY,
            Trigger.AFTER_RESPOND_BY,
            Trigger.AFTER_PREVIOUS_STEP,
            Trigger.AFTER_DUE,
            Trigger.BEFORE_DUE,
            Trigger.AFTER_PROMISE_BROKEN);
    private static final List<List<Channel>> CHANNELS = List.of(
            List.of(Channel.EMAIL),
            List.of(Channel.EMAIL, Channel.LETTER),
            List.of(Channel.LETTER, Channel.EMAIL),
            List.of(Channel.PHONE),
            List.of(Channel.EMAIL, Channel.PHONE),
            List.of(Channel.PHONE, Channel.EMAIL),
            List.of(Channel.VOICE, Channel.EMAIL),
            List.of(Channel.REGISTERED_LETTER),
            List.of(Channel.SMS, Channel.EMAIL));

    private final Random random;

    /**
     * Starts at a seed.
     *
     * @param seed the same one gives the same changes
     */
    public Variations(long seed) {
        random = new Random(seed);
    }

    /**
     * Changes a policy until one comes out that somebody lets pass.
     *
     * @param policy the policy
     * @param id name of the changed one
     * @param passes what it must do
     * @return the changed policy; empty when a hundred did not pass
     */
    public Optional<PolicyDocument> of(PolicyDocument policy, String id, Predicate<PolicyDocument> passes) {
        return Stream.generate(() -> changed(policy, id))
                .limit(100)
                .filter(other -> other.check().isEmpty())
                .filter(passes)
                .findFirst();
    }

    /** Changes a policy in one to three places. */
    private PolicyDocument changed(PolicyDocument policy, String id) {
        List<StepDocument> steps = new ArrayList<>(policy.steps());
        int changes = 1 + random.nextInt(3);
        for (int i = 0; i < changes; i++) {
            int place = random.nextInt(steps.size());
            switch (random.nextInt(8)) {
                case 0 -> steps.set(place, otherwise(steps.get(place)));
                case 1 -> remove(steps, place);
                case 2 -> steps.set(place, later(steps.get(place)));
                default -> steps.add(place, more(steps, "more-" + i));
            }
        }
        Limits limits = random.nextInt(4) == 0 ? limits(policy.limits()) : policy.limits();
        return new PolicyDocument(
                id, policy.version(), policy.conventions(), limits, steps, policy.adopt(), policy.ext());
    }

    private static void remove(List<StepDocument> steps, int place) {
        if (steps.size() > 1) {
            steps.remove(place);
        }
    }

    private <T> T any(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }

    private StepDocument more(List<StepDocument> steps, String name) {
        String id = random.nextInt(9) == 0 ? any(steps).id() : name;
        When when = When.days(any(TRIGGERS), 1 + random.nextInt(20));
        return otherwise(StepDocument.of(id, any(KINDS), when, any(CHANNELS).toArray(Channel[]::new)));
    }

    private StepDocument later(StepDocument step) {
        When when = new When(
                step.when().trigger(),
                Math.max(1, step.when().count() + random.nextInt(9) - 2),
                step.when().unit());
        return with(step, when, step.channels());
    }

    private StepDocument otherwise(StepDocument step) {
        StepDocument.Builder other =
                with(step, step.when(), random.nextInt(3) == 0 ? any(CHANNELS) : step.channels()).toBuilder();
        if (random.nextInt(3) == 0) {
            other.tone(any(List.of(Tone.values())));
        }
        if (random.nextInt(3) == 0) {
            other.respondWithin(random.nextInt(20));
        }
        if (random.nextInt(6) == 0) {
            other.repeat(new Repeat(1 + random.nextInt(9), 1 + random.nextInt(4)));
        }
        if (random.nextInt(6) == 0) {
            other.combine(any(List.of(Combine.values())));
        }
        if (random.nextInt(9) == 0) {
            other.costs(StepCosts.STATUTORY).interest(true);
        }
        if (random.nextInt(9) == 0) {
            other.approval(any(List.of(Approval.NEVER, Approval.ALWAYS)));
        }
        return other.build();
    }

    private Limits limits(Limits limits) {
        return switch (random.nextInt(3)) {
            case 0 ->
                new Limits(
                        limits.daysBetweenMessages(),
                        Optional.of(1 + random.nextInt(3)),
                        limits.callsPerWeek(),
                        limits.brokenPromises(),
                        Ext.NONE);
            case 1 ->
                new Limits(
                        Optional.of(random.nextInt(9)),
                        limits.messagesPerWeek(),
                        limits.callsPerWeek(),
                        limits.brokenPromises(),
                        Ext.NONE);
            default ->
                new Limits(
                        limits.daysBetweenMessages(),
                        limits.messagesPerWeek(),
                        limits.callsPerWeek(),
                        Optional.of(1 + random.nextInt(3)),
                        Ext.NONE);
        };
    }

    private static StepDocument with(StepDocument step, When when, List<Channel> channels) {
        return new StepDocument(
                step.id(),
                step.kind(),
                when,
                channels,
                step.tone(),
                step.respondWithin(),
                step.interest(),
                step.costs(),
                step.approval(),
                step.condition(),
                step.combine(),
                step.repeat(),
                step.offerPlan(),
                step.fee(),
                step.to(),
                step.ext());
    }
}
