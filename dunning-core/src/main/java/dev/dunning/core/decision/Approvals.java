package dev.dunning.core.decision;

import dev.dunning.core.claim.Claim;
import dev.dunning.core.money.Money;
import dev.dunning.core.notice.NoticeKind;
import dev.dunning.core.policy.Approval;
import dev.dunning.core.policy.StepDocument;
import dev.dunning.core.reason.Reason;
import dev.dunning.core.receivable.DunningEvent;
import java.util.Optional;

/** Whether a person must say yes to a notice, and what a person said. */
final class Approvals {

    /** Below this principal, in hundredths, costs on a natural person are out of proportion. */
    private static final long SMALL_DEBT = 2500;

    private final Situation situation;
    private final StepDocument step;
    private final Claim claim;
    private final String key;

    Approvals(Situation situation, StepDocument step, Claim claim, String key) {
        this.situation = situation;
        this.step = step;
        this.claim = claim;
        this.key = key;
    }

    Optional<Reason> needed() {
        return verdict().filter(granted -> granted).isPresent() ? Optional.empty() : reason();
    }

    /** What a person said last about this notice. */
    private Optional<Boolean> verdict() {
        return verdict(situation, key);
    }

    static Optional<Boolean> verdict(Situation situation, String key) {
        return situation.events(DunningEvent.Approval.class).stream()
                .filter(event -> event.key().equals(key))
                .reduce((earlier, later) -> earlier.on().isEqual(later.on()) && !earlier.granted() ? earlier : later)
                .map(DunningEvent.Approval::granted);
    }

    private Optional<Reason> reason() {
        Money total = claim.total();
        if (step.approval().kind() == Approval.Kind.ALWAYS) {
            return Optional.of(Reason.of("step-needs-approval").with("step", step.id()));
        }
        if (step.approval().above().filter(limit -> isAbove(total, limit)).isPresent()) {
            return Optional.of(Reason.of("amount-needs-approval").with("total", total));
        }
        if (situation.isNaturalPerson() && step.kind() == NoticeKind.STOP_SUPPLY) {
            return Optional.of(Reason.of("stop-of-supply-needs-approval"));
        }
        boolean smallDebt = situation.isNaturalPerson()
                && claim.costs().isPositive()
                && claim.principal().compareTo(Money.ofMinor(total.currency(), SMALL_DEBT)) < 0;
        return smallDebt ? Optional.of(Claims.smallCosts(claim.principal())) : Optional.empty();
    }

    /** An amount in another currency cannot be compared, so a person looks. */
    private static boolean isAbove(Money total, Money limit) {
        return !total.currency().equals(limit.currency()) || total.compareTo(limit) > 0;
    }
}
