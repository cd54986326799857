package dev.dunning.core.policy;

import dev.dunning.core.check.Ext;
import dev.dunning.core.debtor.Channel;
import dev.dunning.core.debtor.PartnerRole;
import dev.dunning.core.notice.NoticeKind;
import dev.dunning.core.notice.Tone;
import java.util.List;
import java.util.Optional;

/**
 * One step of a policy.
 *
 * <p>For example {@code StepDocument.of("first-reminder", NoticeKind.REMINDER, When.days(Trigger.AFTER_DUE, 7), EMAIL)}.
 *
 * @param id its name, in kebab case
 * @param kind what it does
 * @param when when it comes
 * @param channels how it goes out, in order of preference
 * @param tone how it sounds
 * @param respondWithin days the debtor has, counted from presumed receipt
 * @param interest whether interest is asked
 * @param costs which costs it deals with
 * @param approval when a person must say yes
 * @param condition what must hold
 * @param combine what it does with several channels
 * @param repeat how often it is sent again
 * @param offerPlan the payment plan that it offers; absent means none
 * @param fee a fee of the house
 * @param to to whom it hands over
 * @param ext the host's own additions
 */
public record StepDocument(
        String id,
        NoticeKind kind,
        When when,
        List<Channel> channels,
        Tone tone,
        int respondWithin,
        boolean interest,
        StepCosts costs,
        Approval approval,
        Optional<Condition> condition,
        Combine combine,
        Optional<Repeat> repeat,
        Optional<PlanTerms> offerPlan,
        Optional<Fee> fee,
        Optional<PartnerRole> to,
        Ext ext) {

    /** Days to respond where a step says nothing. */
    public static final int USUAL_DAYS = 7;

    /** Copies the channels. */
    public StepDocument {
        channels = List.copyOf(channels);
    }

    /**
     * Makes a step with everything as usual.
     *
     * @param id its name
     * @param kind what it does
     * @param when when it comes
     * @param channels how it goes out, in order of preference
     * @return the step
     */
    public static StepDocument of(String id, NoticeKind kind, When when, Channel... channels) {
        return new Builder(id, kind, when, List.of(channels)).build();
    }

    /**
     * Starts a copy in which parts can be changed.
     *
     * @return a builder with all parts of this step
     */
    public Builder toBuilder() {
        return new Builder(this);
    }

    /** Collects the optional parts of a step; not thread-safe. */
    public static final class Builder {
        private final String id;
        private final NoticeKind kind;
        private final When when;
        private final List<Channel> channels;
        private Tone tone;
        private int respondWithin = USUAL_DAYS;
        private boolean interest;
        private StepCosts costs = StepCosts.NONE;
        private Approval approval = Approval.NEVER;
        private Optional<Condition> condition = Optional.empty();
        private Combine combine = Combine.FIRST_AVAILABLE;
        private Optional<Repeat> repeat = Optional.empty();
        private Optional<PlanTerms> offerPlan = Optional.empty();
        private Optional<Fee> fee = Optional.empty();
        private Optional<PartnerRole> to = Optional.empty();
        private Ext ext = Ext.NONE;

        private Builder(String id, NoticeKind kind, When when, List<Channel> channels) {
            this.id = id;
            this.kind = kind;
            this.when = when;
            this.channels = channels;
            this.tone = kind.usualTone();
        }

        private Builder(StepDocument from) {
            this(from.id, from.kind, from.when, from.channels);
            tone = from.tone;
            respondWithin = from.respondWithin;
            interest = from.interest;
            costs = from.costs;
            approval = from.approval;
            condition = from.condition;
            combine = from.combine;
            repeat = from.repeat;
            offerPlan = from.offerPlan;
            fee = from.fee;
            to = from.to;
            ext = from.ext;
        }

        /**
         * Sets how it sounds.
         *
         * @param value the tone
         * @return this builder
         */
        public Builder tone(Tone value) {
            tone = value;
            return this;
        }

        /**
         * Sets the days the debtor has.
         *
         * @param value days, counted from presumed receipt
         * @return this builder
         */
        public Builder respondWithin(int value) {
            respondWithin = value;
            return this;
        }

        /**
         * Sets whether interest is asked.
         *
         * @param value true when it is
         * @return this builder
         */
        public Builder interest(boolean value) {
            interest = value;
            return this;
        }

        /**
         * Sets which costs it deals with.
         *
         * @param value the costs
         * @return this builder
         */
        public Builder costs(StepCosts value) {
            costs = value;
            return this;
        }

        /**
         * Sets when a person must say yes.
         *
         * @param value when
         * @return this builder
         */
        public Builder approval(Approval value) {
            approval = value;
            return this;
        }

        /**
         * Sets what must hold.
         *
         * @param value the condition
         * @return this builder
         */
        public Builder condition(Condition value) {
            condition = Optional.of(value);
            return this;
        }

        /**
         * Sets what it does with several channels.
         *
         * @param value what
         * @return this builder
         */
        public Builder combine(Combine value) {
            combine = value;
            return this;
        }

        /**
         * Sets how often it is sent again.
         *
         * @param value how often
         * @return this builder
         */
        public Builder repeat(Repeat value) {
            repeat = Optional.of(value);
            return this;
        }

        /**
         * Sets the payment plan that it offers.
         *
         * @param value the plan
         * @return this builder
         */
        public Builder offerPlan(PlanTerms value) {
            offerPlan = Optional.of(value);
            return this;
        }

        /**
         * Sets a fee of the house.
         *
         * @param value the fee
         * @return this builder
         */
        public Builder fee(Fee value) {
            fee = Optional.of(value);
            return this;
        }

        /**
         * Sets to whom it hands over.
         *
         * @param value the role
         * @return this builder
         */
        public Builder to(PartnerRole value) {
            to = Optional.of(value);
            return this;
        }

        /**
         * Sets the host's own additions.
         *
         * @param value the additions
         * @return this builder
         */
        public Builder ext(Ext value) {
            ext = value;
            return this;
        }

        /**
         * Makes the step.
         *
         * @return the step
         */
        public StepDocument build() {
            return new StepDocument(
                    id,
                    kind,
                    when,
                    channels,
                    tone,
                    respondWithin,
                    interest,
                    costs,
                    approval,
                    condition,
                    combine,
                    repeat,
                    offerPlan,
                    fee,
                    to,
                    ext);
        }
    }
}
