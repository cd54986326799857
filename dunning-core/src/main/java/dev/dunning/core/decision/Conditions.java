package dev.dunning.core.decision;

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
        return allFailing(situation, step).findFirst();
    }

    static Stream<Reason> allFailing(Situation situation, StepDocument step) {
        return step.condition().stream().flatMap(condition -> new Conditions(situation, condition).failing());
    }

    private Stream<Reason> failing() {
        return Stream.of(kind(), tags(), said(), risk(), balance(), share(), count())
                .flatMap(Optional::stream);
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
                        || situation.totals.open().compareTo(least) < 0)
                .flatMap(least -> failed("openBalance", least));
    }

    private Optional<Reason> share() {
        return condition
                .openShare()
                .filter(least -> !isShareOverdue(least))
                .flatMap(least -> failed("openShare", least));
    }

    private boolean isShareOverdue(Rate least) {
        BigInteger part =
                BigInteger.valueOf(situation.totals.overdue().minorUnits()).multiply(BigInteger.valueOf(WHOLE));
        BigInteger whole = BigInteger.valueOf(situation.totals.open().minorUnits())
                .multiply(BigInteger.valueOf(least.millionths()));
        return part.compareTo(whole) >= 0;
    }

    private Optional<Reason> said() {
        boolean fits = condition.said().isEmpty()
                || situation
                        .agreements
                        .said()
                        .filter(said -> condition.said().contains(said.reason()))
                        .isPresent();
        return fits ? Optional.empty() : failed("said", condition.said());
    }

    /** A prediction that nobody made does not hold. */
    private Optional<Reason> risk() {
        return condition
                .latePaymentRisk()
                .filter(least -> situation
                        .dossier
                        .debtor()
                        .latePaymentRisk()
                        .filter(risk -> risk.compareTo(least) >= 0)
                        .isEmpty())
                .flatMap(least -> failed("latePaymentRisk", least));
    }

    private Optional<Reason> count() {
        long overdue = situation.totals.overdueInvoices();
        return condition
                .openInvoices()
                .filter(least -> overdue < least)
                .flatMap(least -> failed("openInvoices", least));
    }
}
