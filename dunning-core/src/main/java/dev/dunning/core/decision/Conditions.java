package dev.dunning.core.decision;

import dev.dunning.core.claim.Item;
import dev.dunning.core.money.Money;
import dev.dunning.core.money.Rate;
import dev.dunning.core.policy.Condition;
import dev.dunning.core.policy.StepDocument;
import dev.dunning.core.reason.Reason;
import java.math.BigInteger;
import java.util.Optional;
import java.util.stream.Stream;

/** Looks whether the condition of a step holds. */
final class Conditions {

    private static final long WHOLE = 1_000_000;

    private final Situation situation;
    private final Condition condition;

    private Conditions(Situation situation, Condition condition) {
        this.situation = situation;
        this.condition = condition;
    }

    static Optional<Reason> failing(Situation situation, StepDocument step) {
        return step.condition().flatMap(condition -> new Conditions(situation, condition).failing());
    }

    private Optional<Reason> failing() {
        return Stream.of(kind(), tags(), balance(), share(), count())
                .flatMap(Optional::stream)
                .findFirst();
    }

    private Optional<Reason> failed(String what, Object asked) {
        return Optional.of(
                Reason.of("condition-does-not-hold").with("condition", what).with("asked", asked));
    }

    private Optional<Reason> kind() {
        boolean fits = condition.debtorKinds().isEmpty()
                || condition.debtorKinds().contains(situation.dossier.debtor().kind());
        return fits ? Optional.empty() : failed("debtorKinds", condition.debtorKinds());
    }

    private Optional<Reason> tags() {
        var tags = situation.dossier.debtor().tags();
        if (!tags.containsAll(condition.tags())) {
            return failed("tags", condition.tags());
        }
        return condition.withoutTags().stream().anyMatch(tags::contains)
                ? failed("withoutTags", condition.withoutTags())
                : Optional.empty();
    }

    private Optional<Reason> balance() {
        return condition
                .openBalance()
                .filter(least -> !least.currency().equals(situation.dossier.currency())
                        || situation.ledger.open().compareTo(least) < 0)
                .flatMap(least -> failed("openBalance", least));
    }

    private Optional<Reason> share() {
        return condition
                .openShare()
                .filter(least -> !isShareOverdue(least))
                .flatMap(least -> failed("openShare", least));
    }

    private boolean isShareOverdue(Rate least) {
        Money overdue = Money.sum(
                situation.dossier.currency(),
                situation.ledger.items().stream()
                        .filter(Item::isOverdue)
                        .map(Item::open)
                        .toList());
        BigInteger part = BigInteger.valueOf(overdue.minorUnits()).multiply(BigInteger.valueOf(WHOLE));
        BigInteger whole = BigInteger.valueOf(situation.ledger.open().minorUnits())
                .multiply(BigInteger.valueOf(least.millionths()));
        return part.compareTo(whole) >= 0;
    }

    private Optional<Reason> count() {
        long overdue = situation.ledger.items().stream()
                .filter(Item::isOverdue)
                .map(item -> item.invoice().id())
                .distinct()
                .count();
        return condition
                .openInvoices()
                .filter(least -> overdue < least)
                .flatMap(least -> failed("openInvoices", least));
    }
}
