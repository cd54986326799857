package dev.dunning.core.policy;

import dev.dunning.core.check.Issue;
import dev.dunning.core.check.Issues;
import dev.dunning.core.debtor.Channel;
import dev.dunning.core.notice.NoticeKind;
import dev.dunning.core.reason.RuleId;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Finds every fault that a policy has in itself. */
final class PolicyCheck {

    private static final Set<Trigger> LATER = EnumSet.of(
            Trigger.AFTER_PROMISED,
            Trigger.AFTER_PLAN_AGREED,
            Trigger.AFTER_PLAN_BROKEN,
            Trigger.AFTER_DISPUTED,
            Trigger.AFTER_CONTACT);

    private final PolicyDocument policy;
    private final Issues issues = new Issues();

    PolicyCheck(PolicyDocument policy) {
        this.policy = policy;
    }

    List<Issue> issues() {
        name("id", policy.id());
        conventions(policy.conventions());
        limit(
                "limits.daysBetweenMessages",
                policy.limits().daysBetweenMessages().orElse(0),
                0);
        limit("limits.messagesPerWeek", policy.limits().messagesPerWeek().orElse(1), 1);
        limit("limits.callsPerWeek", policy.limits().callsPerWeek().orElse(1), 1);
        policy.adopt().ifPresent(adopt -> later("adopt", "`adopt`"));
        steps();
        return issues.list();
    }

    private void name(String path, String id) {
        if (!RuleId.isKebab(id)) {
            issues.fault(
                    "id-not-kebab-case",
                    path,
                    "the id is " + Issues.quote(id),
                    "write lower-case words joined by hyphens, for example `first-reminder`");
        }
    }

    private void conventions(Conventions conventions) {
        limit("conventions.transitDays", conventions.transitDays(), 0);
        if (conventions.minimumBalance().isNegative()) {
            issues.fault(
                    "negative-minimum",
                    "conventions.minimumBalance",
                    "the minimum is `" + conventions.minimumBalance() + "`",
                    "write zero or more");
        }
    }

    private void limit(String path, int number, int least) {
        if (number < least) {
            issues.fault("number-too-small", path, "the number is `" + number + "`", "write " + least + " or more");
        }
    }

    private void later(String path, String what) {
        issues.fault(
                "not-supported-yet",
                path,
                what + " is part of the policy language, but this version cannot do it yet",
                "leave it out; it is refused so that it is never silently ignored");
    }

    private void steps() {
        if (policy.steps().isEmpty()) {
            issues.fault("no-steps", "steps", "the policy has no steps", "write at least one");
        }
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < policy.steps().size(); i++) {
            String path = "steps[" + i + "]";
            StepDocument step = policy.steps().get(i);
            if (!seen.add(step.id())) {
                issues.fault(
                        "duplicate-id",
                        path + ".id",
                        "`" + step.id() + "` stands here a second time",
                        "give each step its own id");
            }
            step(path, step, i);
        }
    }

    private void step(String path, StepDocument step, int index) {
        name(path + ".id", step.id());
        when(path + ".when", step.when(), index);
        limit(path + ".respondWithin", step.respondWithin(), 0);
        channels(path + ".channels", step.channels());
        step.condition().ifPresent(condition -> condition(path + ".if", condition));
        step.repeat().ifPresent(repeat -> later(path + ".repeat", "`repeat`"));
        step.fee().ifPresent(fee -> new FeeCheck(issues, path + ".fee", fee).faults());
        if (step.offerPlan()) {
            later(path + ".offerPlan", "`offerPlan`");
        }
        if (step.approval().kind() == Approval.Kind.LOYAL) {
            later(path + ".approval", "`LOYAL`");
        }
        if (step.kind() == NoticeKind.HAND_OVER && step.to().isEmpty()) {
            issues.fault(
                    "hand-over-to-nobody",
                    path + ".to",
                    "the step hands over without saying to whom",
                    "write `to`, for example `COLLECTION_AGENCY`");
        }
    }

    private void when(String path, When when, int index) {
        limit(path, when.count(), 0);
        if (LATER.contains(when.trigger())) {
            later(path, "the trigger `" + when.trigger() + "`");
        }
        if (index == 0 && isAnchoredOnNotice(when)) {
            issues.fault(
                    "first-step-after-nothing",
                    path,
                    "the first step waits for an earlier notice, and there is none",
                    "anchor it on the invoice, for example `afterDue`");
        }
        if (index > 0) {
            comesEarlier(path, when, policy.steps().subList(0, index));
        }
    }

    private static boolean isAnchoredOnNotice(When when) {
        return when.trigger() == Trigger.AFTER_PREVIOUS_STEP || when.trigger() == Trigger.AFTER_RESPOND_BY;
    }

    private void comesEarlier(String path, When when, List<StepDocument> before) {
        if (isAnchoredOnNotice(when)) {
            return;
        }
        before.stream()
                .filter(step -> step.when().trigger() == when.trigger()
                        && step.when().unit() == when.unit()
                        && isEarlier(when, step.when()))
                .findFirst()
                .ifPresent(step -> issues.fault(
                        "comes-too-early",
                        path,
                        "the step comes before `" + step.id() + "`, which stands above it",
                        "order the steps by time, or change the number"));
    }

    private static boolean isEarlier(When when, When above) {
        return when.trigger() == Trigger.BEFORE_DUE ? when.count() > above.count() : when.count() < above.count();
    }

    private void channels(String path, List<Channel> channels) {
        if (channels.isEmpty()) {
            issues.fault("no-channels", path, "the step has no channel", "write at least one, for example `EMAIL`");
        }
        if (new HashSet<>(channels).size() < channels.size()) {
            issues.fault("duplicate-channel", path, "a channel stands here twice", "name each channel once");
        }
    }

    private void condition(String path, Condition condition) {
        if (condition.isEmpty()) {
            issues.fault(
                    "empty-condition", path, "the condition asks for nothing", "name what must hold, or leave it out");
        }
        condition.latePaymentRisk().ifPresent(risk -> later(path + ".latePaymentRisk", "`latePaymentRisk`"));
        condition
                .openShare()
                .filter(share -> share.millionths() > 1_000_000 || share.isNegative())
                .ifPresent(share -> issues.fault(
                        "percent-out-of-range",
                        path + ".openShare",
                        "the share is `" + share + "`",
                        "write a percentage from 0 to 100"));
        condition.openInvoices().ifPresent(count -> limit(path + ".openInvoices", count, 0));
    }
}
