package dev.dunning.core.reference;

import dev.dunning.core.decision.Act;
import dev.dunning.core.decision.Decision;
import dev.dunning.core.decision.DunningEngine;
import dev.dunning.core.decision.Notice;
import dev.dunning.core.json.DunningJson;
import dev.dunning.core.policy.PolicyDocument;
import dev.dunning.core.policy.StepDocument;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What the engine and the page say to one case.
 *
 * @param given the case
 * @param decided what the engine decided; empty when it failed
 * @param actual the same without its reasons
 * @param expected what the page says
 */
record Comparison(Case given, Optional<Decision> decided, Answer actual, Answer expected) {

    static Comparison of(Case given) {
        return of(given, DunningEngine.of(given.policy()));
    }

    static Comparison of(Case given, DunningEngine engine) {
        Answer expected = Reference.decide(given);
        try {
            Decision decided = engine.decide(given.dossier(), given.today());
            return new Comparison(given, Optional.of(decided), Answer.of(decided), expected);
        } catch (RuntimeException failed) {
            return new Comparison(given, Optional.empty(), Answer.failure(failed), expected);
        }
    }

    boolean isSame() {
        return actual.equals(expected) && wrongApprovals().isEmpty();
    }

    /** Whether another one differs in the same way. */
    boolean differsLike(Comparison other) {
        return !other.isSame()
                && actual.kind() == other.actual.kind()
                && expected.kind() == other.expected.kind()
                && actual.question().equals(other.actual.question())
                && expected.question().equals(other.expected.question());
    }

    /** The messages of which one says that a person must say yes, and the other does not. */
    private List<String> wrongApprovals() {
        if (!(decided.orElse(null) instanceof Act act)) {
            return List.of();
        }
        Approvals approvals = new Approvals(new WhatCounts(given));
        return act.notices().stream()
                .filter(notice ->
                        steps(notice).noneMatch(step -> approvals.isNeeded(step, notice) == !notice.isSendable()))
                .map(Notice::key)
                .toList();
    }

    private Stream<StepDocument> steps(Notice notice) {
        return given.book().policies().stream()
                .map(PolicyDocument::steps)
                .flatMap(List::stream)
                .filter(step -> step.id().equals(notice.step()) && step.kind() == notice.kind());
    }

    @Override
    public String toString() {
        return "\non " + given.today() + " under the law " + given.law().id() + " the engine decides\n  " + actual
                + "\nand the page says\n  " + expected
                + "\nwrong about the approval of " + wrongApprovals()
                + "\nfor the engine speaks\n  "
                + String.join(
                        "\n  ",
                        decided.map(decision -> decision.why().lines(Locale.ENGLISH))
                                .orElse(List.of()))
                + "\ndossier " + inLines(DunningJson.compact(given.dossier()))
                + "\npolicies "
                + inLines(DunningJson.compact(DunningJson.tree(given.book())))
                + "\n";
    }

    private static String inLines(String json) {
        return json.replaceAll("\\{\"(id|event|policy)\":", "\n  {\"$1\":");
    }
}
