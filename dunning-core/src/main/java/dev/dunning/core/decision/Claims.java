package dev.dunning.core.decision;

import dev.dunning.core.claim.Claim;
import dev.dunning.core.claim.ClaimLine;
import dev.dunning.core.jurisdiction.Proposal;
import dev.dunning.core.jurisdiction.StatutoryNotices;
import dev.dunning.core.jurisdiction.Verdict;
import dev.dunning.core.jurisdiction.Verdict.Part;
import dev.dunning.core.money.Money;
import dev.dunning.core.notice.NoticeKind;
import dev.dunning.core.policy.StepCosts;
import dev.dunning.core.policy.StepDocument;
import dev.dunning.core.reason.Reason;
import dev.dunning.core.reason.Rejected;
import dev.dunning.core.reason.Subject;
import dev.dunning.core.receivable.Nature;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Computes what a step asks for, as far as the law allows. */
final class Claims {

    private static final String PRINCIPAL = "PRINCIPAL";

    private final Situation situation;
    private final StepDocument step;
    private final List<Claimable> items;
    private final List<Rejected> rejected = new ArrayList<>();
    private Optional<Money> fee = Optional.empty();

    Claims(Situation situation, StepDocument step, List<Claimable> items) {
        this.situation = situation;
        this.step = step;
        this.items = items;
    }

    List<Rejected> rejected() {
        return rejected;
    }

    Claim claim() {
        List<ClaimLine> lines = new ArrayList<>();
        lines.addAll(principals());
        disputedParts();
        if (step.interest() && isAllowed(Part.INTEREST)) {
            lines.addAll(interest());
        }
        Claim owed = new Claim(situation.dossier.currency(), lines);
        List<ClaimLine.Cost> statutory = asksCosts() && isAllowed(Part.COSTS) ? costs() : List.of();
        return owed.plus(statutory)
                .plus(fees(
                        owed,
                        Money.sum(
                                owed.currency(),
                                statutory.stream().map(ClaimLine.Cost::amount).toList())));
    }

    private List<ClaimLine.Cost> fees(Claim owed, Money statutory) {
        Fees fees = new Fees(situation, step, items);
        fee = fees.charged(owed.principal(), owed.total());
        List<ClaimLine.Cost> lines = fees.lines(fee, owed.principal(), statutory);
        rejected.addAll(fees.rejected());
        return lines;
    }

    /** What this message itself costs, once the claim was made. */
    Optional<Money> fee() {
        return fee;
    }

    private boolean asksCosts() {
        return step.costs() == StepCosts.STATUTORY && step.kind() != NoticeKind.STATUTORY_NOTICE;
    }

    private Proposal proposal() {
        return Proposal.of(step.kind(), items.stream().map(Claimable::id).toList())
                .asking(step.interest(), asksCosts());
    }

    private boolean isAllowed(Part part) {
        List<Verdict.Forbidden> forbidden = situation.lawToday.forbidden(proposal(), part);
        forbidden.forEach(verdict ->
                rejected.add(new Rejected(Subject.CLAIM, part.name(), List.of(verdict.reason()), verdict.until())));
        return forbidden.isEmpty();
    }

    /** A smaller principal than what is open is told with its reason. */
    private void disputedParts() {
        items.stream().filter(item -> item.disputed.isPositive()).forEach(item -> {
            Reason reason = Reason.of("disputed-part-is-not-asked")
                    .with("invoice", item.id())
                    .with("amount", item.disputed);
            rejected.add(Rejected.of(Subject.CLAIM, PRINCIPAL, List.of(reason)));
        });
    }

    private List<ClaimLine.Principal> principals() {
        return items.stream()
                .map(item -> new ClaimLine.Principal(item.id(), item.undisputed()))
                .toList();
    }

    private List<ClaimLine.Interest> interest() {
        Money waived = situation.ledger.interestWaived();
        List<ClaimLine.Interest> lines = new ArrayList<>();
        for (Claimable item : items) {
            if (item.item.invoice().nature() == Nature.PRINCIPAL) {
                for (ClaimLine.Interest line : item.item.interest(item.disputed)) {
                    Money part = line.amount().min(waived).max(situation.dossier.zero());
                    waived = waived.minus(part);
                    lines.add(line.withAmount(line.amount().minus(part)));
                }
            }
        }
        return lines.stream().filter(line -> !line.amount().isZero()).toList();
    }

    /** What will be owed when the term of the notice runs out: the costs of what it names. */
    List<ClaimLine.Cost> costsOnLapse() {
        return left(situation.lawToday.costs().onNotice(bearingCosts()));
    }

    private List<ClaimLine.Principal> bearingCosts() {
        return items.stream()
                .filter(item -> item.item.invoice().nature() == Nature.PRINCIPAL)
                .map(item -> new ClaimLine.Principal(item.id(), item.undisputed()))
                .toList();
    }

    private List<ClaimLine.Cost> costs() {
        List<ClaimLine.Cost> owed = situation.lawToday.costs().needsNotice() ? noticedCosts() : costsOnLapse();
        if (!situation.sparesNewCosts() || owed.isEmpty()) {
            return owed;
        }
        rejected.add(Rejected.of(Subject.CLAIM, Part.COSTS.name(), List.of(Reason.of("no-new-costs-in-hardship"))));
        return capped(owed, situation.ledger.costsClaimed()).stream()
                .filter(cost -> cost.amount().isPositive())
                .toList();
    }

    /** Costs of what was still open when the term of its notice ran out, and never more than was announced. */
    private List<ClaimLine.Cost> noticedCosts() {
        StatutoryNotices notices = situation.lawToday.notices();
        List<ClaimLine.Principal> base = new ArrayList<>();
        for (Claimable item : items) {
            if (notices.hasRunOut(item.id(), situation.today)
                    && item.item.invoice().nature() == Nature.PRINCIPAL) {
                LocalDate last = notices.lastDay(item.id()).orElseThrow();
                Money open = item.item.openAtEndOf(last).minus(item.disputed).max(situation.dossier.zero());
                base.add(new ClaimLine.Principal(item.id(), open));
            }
        }
        List<ClaimLine.Cost> costs = situation.lawToday.costs().on(base);
        Optional<Money> announced = notices.announcedCosts(
                base.stream().map(ClaimLine.Principal::invoice).toList());
        return left(announced.map(most -> capped(costs, most)).orElse(costs));
    }

    /** Takes off what was paid or given up. */
    private List<ClaimLine.Cost> left(List<ClaimLine.Cost> costs) {
        Money gone =
                situation.ledger.costsGone(items.stream().map(Claimable::id).toList());
        List<ClaimLine.Cost> left = new ArrayList<>();
        for (ClaimLine.Cost cost : costs) {
            Money part = cost.amount().min(gone);
            gone = gone.minus(part);
            left.add(cost.withAmount(cost.amount().minus(part)));
        }
        return left.stream().filter(cost -> cost.amount().isPositive()).toList();
    }

    private static List<ClaimLine.Cost> capped(List<ClaimLine.Cost> costs, Money most) {
        Money rest = most;
        List<ClaimLine.Cost> capped = new ArrayList<>();
        for (ClaimLine.Cost cost : costs) {
            Money part = cost.amount().min(rest);
            rest = rest.minus(part);
            capped.add(cost.withAmount(part));
        }
        return capped;
    }

    static Reason smallCosts(Money principal) {
        return Reason.of("costs-on-a-small-debt-need-approval").with("principal", principal);
    }
}
