package dev.dunning.core.simulation.analysis;

import dev.dunning.core.decision.Act;
import dev.dunning.core.decision.Decision;
import dev.dunning.core.decision.Notice;
import dev.dunning.core.jurisdiction.Verdict.Part;
import dev.dunning.core.notice.NoticeKind;
import dev.dunning.core.policy.StepCosts;
import dev.dunning.core.policy.StepDocument;
import dev.dunning.core.reason.Reason;
import dev.dunning.core.reason.Rejected;
import dev.dunning.core.reason.Subject;
import java.util.stream.IntStream;

/** Finds the channels and the costs that the law keeps out of messages which do go out. */
final class RefusedParts {

    private final Folds folds;
    private final Findings findings;

    RefusedParts(Folds folds, Findings findings) {
        this.folds = folds;
        this.findings = findings;
    }

    void find() {
        folds.anyWay().forEach(fold -> {
            fold.decisions().forEach(decision -> channels(fold, decision));
            fold.acts().forEach(act -> act.notices().forEach(notice -> costs(fold, act, notice)));
        });
    }

    /** Channels that are closed for good are told with the lawful reason; what opens again by itself is not worth a word. */
    private void channels(FoldedSample fold, Decision decision) {
        decision.why().butNot().stream()
                .filter(rejected -> rejected.subject() == Subject.CHANNEL
                        && rejected.until().isEmpty())
                .forEach(rejected -> rejected.reasons().stream()
                        .filter(reason -> reason.source().isPresent())
                        .forEach(reason -> channel(fold, decision, rejected, reason)));
    }

    private void channel(FoldedSample fold, Decision decision, Rejected rejected, Reason reason) {
        StepDocument step = decision instanceof Act act
                ? folds.step(act.notices().get(0))
                : folds.policy().steps().get(LadderEnds.stop(folds, fold));
        IntStream.range(0, step.channels().size())
                .filter(i -> step.channels().get(i).name().equals(rejected.id()))
                .forEach(i -> findings.advice(
                        reason.rule().id(),
                        folds.path(step.id(), "channels[" + i + "]"),
                        fold.who(),
                        "to " + Findings.WHO + " the law forbids `" + rejected.id() + "` here: " + Words.of(reason),
                        "leave this channel out"));
    }

    private void costs(FoldedSample fold, Act act, Notice notice) {
        StepDocument step = folds.step(notice);
        boolean asks = step.costs() == StepCosts.STATUTORY && step.kind() != NoticeKind.STATUTORY_NOTICE;
        boolean needsNotice = folds.law().costs(fold.before(act), act.on()).needsNotice();
        if (asks && needsNotice) {
            act.why().butNot().stream()
                    .filter(rejected ->
                            rejected.subject() == Subject.CLAIM && rejected.id().equals(Part.COSTS.name()))
                    .flatMap(rejected -> rejected.reasons().stream())
                    .forEach(reason -> refused(fold, notice, reason));
        }
    }

    private void refused(FoldedSample fold, Notice notice, Reason reason) {
        findings.advice(
                "costs-will-be-refused",
                folds.path(notice.step(), "costs"),
                fold.who(),
                "from " + Findings.WHO + " no costs may be asked without a statutory notice" + Words.source(reason),
                "put a `STATUTORY_NOTICE` step before this one");
    }
}
