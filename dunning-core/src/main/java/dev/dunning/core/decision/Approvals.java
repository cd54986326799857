package dev.dunning.core.decision;

import dev.dunning.core.claim.Claim;
import dev.dunning.core.money.Money;
import dev.dunning.core.notice.NoticeKind;
import dev.dunning.core.policy.Approval;
import dev.dunning.core.policy.StepDocument;
import dev.dunning.core.reason.Reason;
import dev.dunning.core.receivable.Announced;
import dev.dunning.core.receivable.DunningEvent.Sent;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Whether a person must say yes to a notice, and what a person said. */
final class Approvals {

    /** Below this principal, in hundredths, costs on a natural person are out of proportion. */
    private static final long SMALL_DEBT = 2500;

    private static final int LOYAL_YEARS = 2;

    private final Situation situation;
    private final StepDocument step;
    private final Claim claim;
    private final String key;
    private final List<Claimable> carriers;

    Approvals(Situation situation, StepDocument step, Claim claim, String key, List<Claimable> carriers) {
        this.carriers = carriers;
        this.situation = situation;
        this.step = step;
        this.claim = claim;
        this.key = key;
    }

    Optional<Reason> needed() {
        boolean granted = verdict().orElseGet(this::wasAnnounced);
        return granted ? Optional.empty() : reason();
    }

    /** Who approved a letter approved what it announces. */
    private boolean wasAnnounced() {
        return !carriers.isEmpty() && carriers.stream().allMatch(this::wasAnnounced);
    }

    private boolean wasAnnounced(Claimable carrier) {
        return SentSteps.last(carrier.messages())
                .filter(sent -> sent.announced()
                        .flatMap(Announced::ifUnpaid)
                        .filter(next -> next.step().equals(step.id()))
                        .isPresent())
                .flatMap(sent -> situation.verdict(NoticeMaker.key(situation, sent.step(), carriers(sent))))
                .orElse(false);
    }

    private static List<String> carriers(Sent sent) {
        Set<String> carried = Set.copyOf(sent.carried());
        return sent.invoices().stream().filter(id -> !carried.contains(id)).toList();
    }

    /** What a person said last about this notice. */
    private Optional<Boolean> verdict() {
        return situation.verdict(key);
    }

    private Optional<Reason> reason() {
        Money total = claim.total();
        if (step.approval().kind() == Approval.Kind.ALWAYS) {
            return Optional.of(Reason.of("step-needs-approval").with("step", step.id()));
        }
        Optional<Reason> loyal = step.approval().kind() == Approval.Kind.LOYAL ? loyal() : Optional.empty();
        if (loyal.isPresent()) {
            return loyal;
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

    /** Who has been a customer for two years is loyal; where nobody knows, a person looks. */
    private Optional<Reason> loyal() {
        Optional<LocalDate> since = situation.dossier.debtor().customerSince();
        if (since.isEmpty()) {
            return Optional.of(Reason.of("nobody-said-how-long-a-customer").with("step", step.id()));
        }
        return since.filter(day -> !day.plusYears(LOYAL_YEARS).isAfter(situation.today))
                .map(day -> Reason.of("loyal-customer-needs-approval").with("day", day));
    }

    /** An amount in another currency cannot be compared, so a person looks. */
    private static boolean isAbove(Money total, Money limit) {
        return !total.currency().equals(limit.currency()) || total.compareTo(limit) > 0;
    }
}
