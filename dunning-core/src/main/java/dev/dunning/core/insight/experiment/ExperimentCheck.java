package dev.dunning.core.insight.experiment;

import dev.dunning.core.check.Issue;
import dev.dunning.core.check.Issues;
import dev.dunning.core.policy.Harsher;
import dev.dunning.core.policy.PolicyBook;
import dev.dunning.core.policy.PolicyDocument;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What is wrong with an experiment. */
final class ExperimentCheck {

    private static final int WHOLE = 1_000_000;

    private final Experiment experiment;
    private final Issues issues = new Issues();

    ExperimentCheck(Experiment experiment) {
        this.experiment = experiment;
    }

    List<Issue> issues() {
        days();
        arms();
        numbers();
        return issues.list();
    }

    List<Issue> issues(PolicyBook book) {
        issues();
        known("base", experiment.base(), book);
        for (int i = 0; i < experiment.arms().size(); i++) {
            String path = "arms[" + i + "].policy";
            String policy = experiment.arms().get(i).policy();
            if (!policy.equals(experiment.base())) {
                known(path, policy, book);
                book.find(policy)
                        .ifPresent(arm -> book.find(experiment.base()).ifPresent(base -> compare(path, arm, base)));
            }
        }
        return issues.list();
    }

    private void days() {
        if (!experiment.from().isBefore(experiment.until())) {
            issues.fault(
                    "experiment-without-days",
                    "until",
                    "debtors are taken in until " + experiment.until() + ", but from " + experiment.from() + " on",
                    "name a later day");
        }
    }

    private void arms() {
        Set<String> seen = new HashSet<>();
        if (experiment.arms().size() < 2) {
            issues.fault(
                    "too-few-arms",
                    "arms",
                    "there is nothing to compare with",
                    "name at least two arms, one as it is now");
        }
        for (int i = 0; i < experiment.arms().size(); i++) {
            Variant arm = experiment.arms().get(i);
            if (!seen.add(arm.id())) {
                issues.fault(
                        "duplicate-arm",
                        "arms[" + i + "].id",
                        Issues.quote(arm.id()) + " stands here a second time",
                        "give each arm its own id");
            }
            positive("arms[" + i + "].weight", arm.weight());
        }
        if (experiment.arms().stream().noneMatch(arm -> arm.policy().equals(experiment.base()))) {
            issues.fault(
                    "no-control-arm",
                    "arms",
                    "no arm has the policy " + Issues.quote(experiment.base()),
                    "give it to an arm, with which the others are compared");
        }
    }

    private void numbers() {
        long margin = experiment.margin().millionths();
        if (margin <= 0 || margin >= WHOLE) {
            issues.fault(
                    "margin-out-of-bounds",
                    "margin",
                    "a difference of " + experiment.margin() + " percent cannot be looked for",
                    "write the smallest difference worth acting on, above 0 and below 100");
        }
        positive("horizon", experiment.horizon());
        experiment.planned().ifPresent(debtors -> positive("planned", debtors));
        experiment.stopAt().forEach((harm, cases) -> positive("stopAt." + harm.label(), cases));
    }

    private void positive(String path, int number) {
        if (number < 1) {
            issues.fault("number-of-nothing", path, "`" + number + "` is too little", "write 1 or more");
        }
    }

    private void known(String path, String id, PolicyBook book) {
        if (book.find(id).isEmpty()) {
            List<String> ids = book.policies().stream().map(PolicyDocument::id).toList();
            issues.fault(
                    "arm-without-policy",
                    path,
                    "there is no policy " + Issues.quote(id),
                    Issues.nearest(id, ids)
                            .map(near -> "did you mean " + Issues.quote(near) + "?")
                            .orElse("add it to the policies, or name another one"));
        }
    }

    private void compare(String path, PolicyDocument arm, PolicyDocument base) {
        List<Harsher> harsher = arm.harsherThan(base);
        if (!harsher.isEmpty()) {
            Harsher first = harsher.get(0);
            issues.fault(
                    "arm-is-harsher",
                    path,
                    "the policy " + Issues.quote(arm.id()) + " presses harder than the policy "
                            + Issues.quote(base.id())
                            + ": " + first.text() + " (`" + first.path() + "`"
                            + (harsher.size() > 1 ? " and " + (harsher.size() - 1) + " more" : "") + ")",
                    "make it no harsher: an experiment never presses harder than the policy that holds without it");
        }
        Optional<String> apart = new Opening(arm).apartFrom(new Opening(base));
        if (harsher.isEmpty() && apart.isPresent()) {
            issues.fault(
                    "arms-begin-apart",
                    path,
                    "the policy " + Issues.quote(arm.id())
                            + " sends its first message to others, or on another day, than the policy "
                            + Issues.quote(base.id()) + " (" + apart.get() + ")",
                    "give both the same beginning, and let tone, order of channels or what follows differ");
        }
    }
}
