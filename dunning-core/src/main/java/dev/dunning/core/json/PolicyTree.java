package dev.dunning.core.json;

import dev.dunning.core.policy.Adopt;
import dev.dunning.core.policy.Conventions;
import dev.dunning.core.policy.Limits;
import dev.dunning.core.policy.PolicyBook;
import dev.dunning.core.policy.PolicyDocument;

/** How a policy is written; what holds anyway is left out. */
final class PolicyTree {

    private PolicyTree() {}

    static Tree of(PolicyDocument policy) {
        return new Tree()
                .put("format", PolicyReader.FORMAT)
                .put("id", policy.id())
                .put("version", policy.version())
                .putFilled("conventions", conventions(policy.conventions()))
                .putFilled("limits", limits(policy.limits()))
                .put("steps", policy.steps().stream().map(StepTree::of).toList())
                .put("adopt", policy.adopt().map(PolicyTree::adopt))
                .ext(policy.ext());
    }

    static Tree of(PolicyBook book) {
        return new Tree()
                .put("format", PolicyBookReader.FORMAT)
                .put("usual", book.usual())
                .putFilled(
                        "choose",
                        book.choices().stream().map(PolicyTree::choice).toList())
                .put("policies", book.policies().stream().map(PolicyTree::of).toList())
                .ext(book.ext());
    }

    private static Tree choice(PolicyBook.Choice choice) {
        return new Tree()
                .put("policy", choice.policy())
                .putFilled("tags", choice.tags())
                .putFilled("segments", choice.segments())
                .putFilled("debtorKinds", choice.debtorKinds())
                .putFilled("countries", choice.countries())
                .ext(choice.ext());
    }

    private static Tree conventions(Conventions conventions) {
        Conventions usual = Conventions.STANDARD;
        return new Tree()
                .putUnless(usual.firstDay(), "firstDay", conventions.firstDay())
                .putUnless(usual.catchUp(), "catchUp", conventions.catchUp())
                .putUnless(usual.grouping(), "grouping", conventions.grouping())
                .putUnless(usual.intervalScope(), "intervalScope", conventions.intervalScope())
                .putUnless(usual.credits(), "credits", conventions.credits())
                .putUnless(usual.allocation(), "allocation", conventions.allocation())
                .putUnless(usual.minimumBalance(), "minimumBalance", conventions.minimumBalance())
                .putUnless(usual.transitDays(), "transitDays", conventions.transitDays())
                .putUnless(usual.heldDays(), "heldDays", conventions.heldDays())
                .putUnless(usual.cureDays(), "cureDays", conventions.cureDays())
                .putUnless(usual.respiteDays(), "respiteDays", conventions.respiteDays())
                .ext(conventions.ext());
    }

    private static Tree limits(Limits limits) {
        return new Tree()
                .put("daysBetweenMessages", limits.daysBetweenMessages())
                .put("messagesPerWeek", limits.messagesPerWeek())
                .put("callsPerWeek", limits.callsPerWeek())
                .put("brokenPromises", limits.brokenPromises())
                .ext(limits.ext());
    }

    private static Tree adopt(Adopt adopt) {
        return new Tree().put("on", adopt.on()).put("olderThan", adopt.olderThan());
    }
}
