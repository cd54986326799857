package dev.dunning.core.decision;

import dev.dunning.core.claim.ClaimLine;
import dev.dunning.core.claim.CostKind;
import dev.dunning.core.jurisdiction.FeeRule;
import dev.dunning.core.jurisdiction.Proposal;
import dev.dunning.core.jurisdiction.Verdict;
import dev.dunning.core.jurisdiction.Verdict.Part;
import dev.dunning.core.money.Money;
import dev.dunning.core.policy.FeeBase;
import dev.dunning.core.policy.StepDocument;
import dev.dunning.core.reason.Reason;
import dev.dunning.core.reason.Rejected;
import dev.dunning.core.reason.Subject;
import dev.dunning.core.receivable.Claimed;
import dev.dunning.core.receivable.DunningEvent.Sent;
import dev.dunning.core.receivable.Nature;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a message itself costs the debtor, and what earlier messages did, as far as the law lets them. */
final class Fees {

    private final Situation situation;
    private final StepDocument step;
    private final List<Claimable> items;
    private final List<Rejected> rejected = new ArrayList<>();

    Fees(Situation situation, StepDocument step, List<Claimable> items) {
        this.situation = situation;
        this.step = step;
        this.items = items;
    }

    List<Rejected> rejected() {
        return rejected;
    }

    /** The fee of this message; empty when the policy has none, or the law allows none. */
    Optional<Money> charged(Money principal, Money balance) {
        step.fee()
                .flatMap(fee -> fee.amounts().findFirst())
                .filter(amount -> !amount.currency().equals(principal.currency()))
                .ifPresent(
                        amount -> reject(Reason.of("fee-is-in-another-currency").with("fee", amount)));
        return step.fee()
                .filter(fee -> oldest().isPresent())
                .map(fee -> fee.on(fee.base() == FeeBase.PRINCIPAL ? principal : balance))
                .filter(Money::isPositive)
                .flatMap(this::lawful);
    }

    private Optional<Claimable> oldest() {
        return items.stream()
                .filter(item -> item.item.invoice().nature() == Nature.PRINCIPAL)
                .min(Comparator.comparing((Claimable item) -> item.item.due()).thenComparing(Claimable::id));
    }

    private FeeRule rule() {
        return oldest().orElseThrow().feeRule();
    }

    private Optional<Money> lawful(Money fee) {
        if (situation.sparesNewCosts()) {
            reject(Reason.of("no-new-costs-in-hardship"));
            return Optional.empty();
        }
        if (rule().isForbidden()) {
            reject(Reason.of("no-reminder-fee-under-this-law").from(rule().source()));
            return Optional.empty();
        }
        Money capped = rule().most().map(fee::min).orElse(fee);
        if (capped.compareTo(fee) < 0) {
            reject(Reason.of("no-reminder-fee-above-the-cap")
                    .with("most", capped)
                    .from(rule().source()));
        }
        Proposal proposal =
                Proposal.of(step.kind(), List.of(oldest().orElseThrow().id())).charging(capped);
        return isAllowed(proposal) ? Optional.of(capped) : Optional.empty();
    }

    private boolean isAllowed(Proposal proposal) {
        List<Verdict.Forbidden> forbidden = situation.lawToday.forbidden(proposal, Part.FEE);
        forbidden.forEach(verdict ->
                rejected.add(new Rejected(Subject.CLAIM, Part.FEE.name(), List.of(verdict.reason()), verdict.until())));
        return forbidden.isEmpty();
    }

    private void reject(Reason reason) {
        rejected.add(Rejected.of(Subject.CLAIM, Part.FEE.name(), List.of(reason)));
    }

    /** What all messages cost together; where statutory costs are asked too, only what lies above them. */
    List<ClaimLine.Cost> lines(Optional<Money> charged, Money principal, Money statutory) {
        Money zero = situation.dossier.zero();
        Money all = earlier().plus(charged.orElse(zero));
        Money gone =
                situation.ledger.costsGone(items.stream().map(Claimable::id).toList());
        Money owed = all.minus(gone).minus(statutory).max(zero);
        if (charged.isPresent() && owed.isZero() && statutory.isPositive()) {
            reject(Reason.of("flat-sum-covers-the-fee").with("sum", statutory));
        }
        return owed.isPositive() && oldest().isPresent()
                ? List.of(new ClaimLine.Cost(CostKind.FEE, principal, owed, rule().source()))
                : List.of();
    }

    /** One message by several channels was charged once. */
    private Money earlier() {
        Map<List<Object>, Money> charged = new LinkedHashMap<>();
        for (Sent sent : situation.arrived) {
            boolean names = items.stream().anyMatch(item -> item.isNamedBy(sent.invoices()));
            sent.claimed()
                    .flatMap(Claimed::fee)
                    .filter(fee -> names)
                    .ifPresent(fee -> charged.merge(List.of(sent.step(), sent.on()), fee, Money::max));
        }
        Collection<Money> fees = charged.values();
        return Money.sum(situation.dossier.currency(), fees);
    }
}
