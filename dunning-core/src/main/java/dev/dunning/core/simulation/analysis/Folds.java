package dev.dunning.core.simulation.analysis;

import dev.dunning.core.debtor.DebtorKind;
import dev.dunning.core.decision.Act;
import dev.dunning.core.decision.DunningEngine;
import dev.dunning.core.decision.Notice;
import dev.dunning.core.jurisdiction.Jurisdiction;
import dev.dunning.core.policy.DunningPolicy;
import dev.dunning.core.policy.PolicyDocument;
import dev.dunning.core.policy.Repeat;
import dev.dunning.core.policy.StepDocument;
import dev.dunning.core.policy.Trigger;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * All sample debts, each followed to its end.
 *
 * @param policy the house rules; steps that repeat come a few times only
 * @param law the law
 * @param engine both together
 * @param kinds the kinds of debtors
 * @param list the debts
 */
record Folds(
        PolicyDocument policy,
        Jurisdiction law,
        DunningEngine engine,
        List<DebtorKind> kinds,
        List<FoldedSample> list) {

    private static final int MOST_TIMES = 3;

    Folds {
        kinds = List.copyOf(kinds);
        list = List.copyOf(list);
    }

    static Folds of(PolicyDocument written, Jurisdiction law, Set<DebtorKind> chosen) {
        PolicyDocument policy = shortened(written);
        DunningEngine engine = DunningEngine.of(DunningPolicy.from(policy, law));
        List<DebtorKind> kinds =
                Stream.of(DebtorKind.values()).filter(chosen::contains).toList();
        List<FoldedSample> folds = kinds.stream()
                .flatMap(kind -> samples(kind, policy, law))
                .distinct()
                .map(sample -> FoldedSample.of(engine, sample, sample.dossier(policy, law)))
                .toList();
        return new Folds(policy, law, engine, kinds, folds);
    }

    private static Stream<SampleCase> samples(DebtorKind kind, PolicyDocument policy, Jurisdiction law) {
        List<Profile> profiles = Profiles.of(policy, law);
        Who anyWay = Who.by(kind);
        Stream<SampleCase> unpaid = Stream.concat(profiles.stream(), Profiles.sizes(policy, law).stream())
                .map(profile -> new SampleCase(anyWay, profile, Story.UNPAID));
        Stream<SampleCase> oneWay =
                Who.reachedByOne(kind, policy).map(who -> new SampleCase(who, profiles.get(0), Story.UNPAID));
        Stream<SampleCase> stories = Story.of(policy).stream()
                .flatMap(story -> profiles.stream().map(profile -> new SampleCase(anyWay, profile, story)));
        return Stream.of(unpaid, oneWay, stories).flatMap(samples -> samples);
    }

    private static PolicyDocument shortened(PolicyDocument policy) {
        return new PolicyDocument(
                policy.id(),
                policy.version(),
                policy.conventions(),
                policy.limits(),
                policy.steps().stream().map(Folds::shortened).toList(),
                policy.adopt(),
                policy.ext());
    }

    private static StepDocument shortened(StepDocument step) {
        return step.repeat()
                .map(repeat -> new Repeat(repeat.every(), Math.min(MOST_TIMES, repeat.times())))
                .map(repeat -> step.toBuilder().repeat(repeat).build())
                .orElse(step);
    }

    /** The debts of one kind of debtor who can be reached in every way. */
    Stream<FoldedSample> of(DebtorKind kind) {
        return anyWay().filter(fold -> fold.who().kind() == kind);
    }

    /** The debts of those who can be reached in every way. */
    Stream<FoldedSample> anyWay() {
        return list.stream().filter(fold -> fold.who().isReachedByAll());
    }

    /** The debts to which nothing happens but what the engine sends. */
    Stream<FoldedSample> unpaid() {
        return list.stream().filter(FoldedSample::isUnpaid);
    }

    int indexOf(String step) {
        List<String> ids = policy.steps().stream().map(StepDocument::id).toList();
        return ids.indexOf(step);
    }

    StepDocument step(Notice notice) {
        return policy.step(notice.step()).orElseThrow();
    }

    /** The path of a part of a step. */
    String path(String step, String part) {
        return "steps[" + indexOf(step) + "]." + part;
    }

    boolean isOnLadder(Notice notice) {
        Trigger trigger = step(notice).when().trigger();
        return !trigger.isAnswer() && notice.kind().needsDebt();
    }

    /** One act for each wording that may be needed. */
    List<PolicyAnalysis.Sample> acts() {
        Set<List<Object>> seen = new HashSet<>();
        List<PolicyAnalysis.Sample> acts = new ArrayList<>();
        for (FoldedSample fold : list) {
            fold.acts()
                    .filter(act -> seen.add(wording(fold, act)))
                    .forEach(act -> acts.add(new PolicyAnalysis.Sample(act, fold.before(act))));
        }
        return acts;
    }

    private static List<Object> wording(FoldedSample fold, Act act) {
        List<Object> wording = new ArrayList<>(List.of(fold.who().kind()));
        act.notices().forEach(notice -> wording.add(List.of(notice.step(), notice.channels())));
        return wording;
    }
}
