package dev.dunning.core.policy;

import dev.dunning.core.check.Issue;
import dev.dunning.core.check.Issues;
import dev.dunning.core.debtor.Channel;
import dev.dunning.core.money.Rate;
import dev.dunning.core.notice.NoticeKind;
import dev.dunning.core.reason.RuleId;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Finds every fault that a policy has in itself. */
final class PolicyCheck {

    private static final long WHOLE = 1_000_000;
    private static final int MOST = 99_999;
    /** What makes sense only once something is overdue. */
    private static final Set<NoticeKind> AFTER_THE_DUE_DATE = EnumSet.of(
            NoticeKind.REMINDER,
            NoticeKind.STATUTORY_NOTICE,
            NoticeKind.FINAL_NOTICE,
            NoticeKind.STOP_SUPPLY,
            NoticeKind.HAND_OVER,
            NoticeKind.WRITE_OFF);

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
        limit("limits.brokenPromises", policy.limits().brokenPromises().orElse(1), 1);
        policy.adopt().ifPresent(adopt -> limit("adopt.olderThan", adopt.olderThan(), 0));
        steps();
        return issues.list();
    }

    private void name(String path, String id) {
        if (!RuleId.isKebab(id)) {
            issues.fault(
                    "bad-name",
                    path,
                    Issues.quote(id) + " is no name",
                    "write small letters and digits joined by hyphens, such as `first-reminder`");
        }
    }

    private void conventions(Conventions conventions) {
        limit("conventions.transitDays", conventions.transitDays(), 0);
        limit("conventions.cureDays", conventions.cureDays(), 0);
        limit("conventions.respiteDays", conventions.respiteDays(), 0);
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
        } else if (number > MOST) {
            issues.fault("number-too-large", path, "the number is `" + number + "`", "write " + MOST + " or fewer");
        }
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
                        Issues.quote(step.id()) + " stands here a second time",
                        "give each step its own id");
            }
            step(path, step, i);
        }
    }

    private void step(String path, StepDocument step, int index) {
        name(path + ".id", step.id());
        when(path + ".when", step.when(), index);
        tooEarly(path + ".when", step);
        limit(path + ".respondWithin", step.respondWithin(), 0);
        channels(path + ".channels", step.channels());
        step.condition().ifPresent(condition -> condition(path + ".if", condition));
        new PredictionCheck(policy, issues).step(path, index);
        step.repeat().ifPresent(repeat -> {
            limit(path + ".repeat.every", repeat.every(), 1);
            limit(path + ".repeat.times", repeat.times(), 1);
            comesOnce(path + ".repeat", step.when());
        });
        step.fee().ifPresent(fee -> new FeeCheck(issues, path + ".fee", fee).faults());
        step.offerPlan().ifPresent(plan -> new PlanCheck(issues, path + ".offerPlan", plan).faults());
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
        if (when.trigger() == Trigger.BEFORE_DUE && when.count() == 0) {
            issues.fault(
                    "never-comes",
                    path,
                    "a step before the due date lapses on that date, and `0` leaves it no day",
                    "write 1 or more, or let it come `afterDue`");
        }
        boolean first = policy.steps().subList(0, index).stream()
                .allMatch(step -> step.when().trigger().isAnswer());
        if (first && when.trigger().isAnchoredOnNotice()) {
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

    private void tooEarly(String path, StepDocument step) {
        if (step.when().trigger() == Trigger.BEFORE_DUE && AFTER_THE_DUE_DATE.contains(step.kind())) {
            issues.fault(
                    "asks-before-it-is-due",
                    path,
                    "a `" + step.kind() + "` makes no sense before the due date",
                    "let it come `afterDue`, or write `COURTESY` for a friendly note");
        }
    }

    private void comesOnce(String path, When when) {
        if (when.trigger().isAnswer()) {
            issues.fault(
                    "answer-comes-once",
                    path,
                    "the step answers the debtor, once each time, and does not come again by itself",
                    "leave `repeat` out, or write another step that comes later");
        }
    }

    private void comesEarlier(String path, When when, List<StepDocument> before) {
        if (when.trigger().isAnchoredOnNotice() || when.trigger().isAnswer()) {
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
                        "the step comes before " + Issues.quote(step.id()) + ", which stands above it",
                        "order the steps by time, or change the number"));
    }

    private static boolean isEarlier(When when, When above) {
        return when.trigger() == Trigger.BEFORE_DUE ? when.count() > above.count() : when.count() < above.count();
    }

    private void channels(String path, List<Channel> channels) {
        if (channels.isEmpty()) {
            issues.fault("no-channels", path, "the step has no channel", "write at least one, for example `EMAIL`");
        }
        Set<Channel> seen = EnumSet.noneOf(Channel.class);
        channels.stream()
                .filter(channel -> !seen.add(channel))
                .findFirst()
                .ifPresent(channel -> issues.fault(
                        "duplicate-channel", path, "`" + channel + "` stands here twice", "name each channel once"));
    }

    private void condition(String path, Condition condition) {
        if (condition.isEmpty()) {
            issues.fault(
                    "empty-condition", path, "the condition asks for nothing", "name what must hold, or leave it out");
        }
        condition.latePaymentRisk().ifPresent(risk -> percent(path + ".latePaymentRisk", "the risk", risk));
        condition.openShare().ifPresent(share -> percent(path + ".openShare", "the share", share));
        condition.openInvoices().ifPresent(count -> limit(path + ".openInvoices", count, 0));
    }

    private void percent(String path, String what, Rate rate) {
        if (rate.millionths() > WHOLE || rate.isNegative()) {
            issues.fault("percent-out-of-range", path, what + " is `" + rate + "`", "write a percentage from 0 to 100");
        }
    }
}
