package dev.dunning.core.decision;

import dev.dunning.core.claim.Claim;
import dev.dunning.core.claim.ClaimLine;
import dev.dunning.core.claim.CostKind;
import dev.dunning.core.debtor.Channel;
import dev.dunning.core.debtor.Debtor;
import dev.dunning.core.money.Money;
import dev.dunning.core.notice.NoticeKind;
import dev.dunning.core.policy.PlanTerms;
import dev.dunning.core.policy.PolicyDocument;
import dev.dunning.core.policy.StepCosts;
import dev.dunning.core.policy.StepDocument;
import dev.dunning.core.receivable.Announced;
import dev.dunning.core.receivable.Consequence;
import dev.dunning.core.receivable.DunningEvent.Entry;
import dev.dunning.core.receivable.DunningEvent.Sent;
import dev.dunning.core.receivable.Instalment;
import dev.dunning.core.receivable.Lapse;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** Writes a notice out in full. */
final class NoticeMaker {

    private static final Set<NoticeKind> ANSWERED_BY_A_DAY =
            EnumSet.of(NoticeKind.PLAN_PROPOSAL, NoticeKind.DISPUTE_ACKNOWLEDGEMENT);

    private final Situation situation;
    private final StepDocument step;
    private final List<Claimable> items;
    private final List<Claimable> carriers;
    private final List<Channel> channels;
    private final Claims claims;
    private final Optional<Occasion> occasion;

    NoticeMaker(
            Situation situation,
            StepDocument step,
            List<Claimable> items,
            List<Claimable> carriers,
            List<Channel> channels,
            Optional<Occasion> occasion) {
        this.occasion = occasion;
        this.situation = situation;
        this.step = step;
        this.items = items;
        this.carriers = carriers;
        this.channels = channels;
        this.claims = new Claims(situation, step, items);
    }

    Claims claims() {
        return claims;
    }

    Notice notice() {
        Claim claim = step.kind().needsDebt() ? claims.claim() : Claim.empty(situation.dossier.currency());
        Optional<LocalDate> respondBy = respondBy();
        Optional<Lapse> onLapse = respondBy.flatMap(last -> lapse(claim, last));
        List<String> ids = items.stream().map(Claimable::id).toList();
        return new Notice(
                key(),
                step.id(),
                step.kind(),
                ordinal(),
                step.tone(),
                channels,
                ids,
                claim,
                situation.today,
                respondBy,
                new Approvals(situation, step, claim, key(), carriers).needed(),
                sendBetween(),
                step.kind() == NoticeKind.COURTESY
                        ? List.of()
                        : items.stream()
                                .map(item -> item.item.invoice().id())
                                .distinct()
                                .toList(),
                onLapse,
                Optional.empty(),
                plan(claim),
                step.to(),
                records(claim, respondBy, onLapse));
    }

    /** The same notice with the next action, which its records announce. */
    static Notice announcing(Notice notice, Optional<Consequence> ifUnpaid) {
        return new Notice(
                notice.key(),
                notice.step(),
                notice.kind(),
                notice.ordinal(),
                notice.tone(),
                notice.channels(),
                notice.invoices(),
                notice.claim(),
                notice.sent(),
                notice.respondBy(),
                notice.approval(),
                notice.sendBetween(),
                notice.attachments(),
                notice.onLapse(),
                ifUnpaid,
                notice.plan(),
                notice.handOverTo(),
                notice.record().stream()
                        .map(sent -> announcing(sent, ifUnpaid, notice.onLapse()))
                        .toList());
    }

    private static Sent announcing(Sent sent, Optional<Consequence> ifUnpaid, Optional<Lapse> onLapse) {
        boolean silent = ifUnpaid.isEmpty() && onLapse.isEmpty();
        return new Sent(
                sent.entry(),
                sent.step(),
                sent.kind(),
                sent.channel(),
                sent.invoices(),
                sent.carried(),
                sent.respondBy(),
                sent.message(),
                sent.claimed(),
                silent ? Optional.empty() : Optional.of(new Announced(ifUnpaid, onLapse)),
                sent.text(),
                sent.experiment());
    }

    private String key() {
        return key(
                situation,
                step.id(),
                (carriers.isEmpty() ? items : carriers)
                        .stream().map(Claimable::id).toList());
    }

    static String key(Situation situation, String step, List<String> ids) {
        return situation.dossier.debtor().id() + "/" + step + (ids.isEmpty() ? "" : "/" + String.join("+", ids));
    }

    /** The plan that was agreed, what is missing of it, or the one that the step offers for what it asks. */
    private List<Instalment> plan(Claim claim) {
        Optional<PaymentPlan> agreed = situation.agreements.plan;
        if (step.kind() == NoticeKind.PLAN_CONFIRMATION) {
            return agreed.map(plan -> plan.agreed().instalments()).orElse(List.of());
        }
        if (step.kind() == NoticeKind.PLAN_BREACH) {
            return agreed.map(PaymentPlan::missing).orElse(List.of());
        }
        return step.offerPlan()
                .filter(terms -> claim.total().isPositive())
                .map(terms -> proposed(terms, claim.total()))
                .orElse(List.of());
    }

    private List<Instalment> proposed(PlanTerms terms, Money total) {
        return situation
                .agreements
                .affordable()
                .map(most -> terms.propose(total, most, situation.today, situation.law.calendar()))
                .orElseGet(() -> terms.propose(total, situation.today, situation.law.calendar()));
    }

    private PolicyDocument policy() {
        return items.isEmpty() ? situation.policy : items.get(0).policy;
    }

    private int ordinal() {
        int count = 0;
        for (StepDocument other : policy().steps()) {
            count += other.kind() == step.kind() ? 1 : 0;
            if (other.id().equals(step.id())) {
                return count;
            }
        }
        return count;
    }

    /**
     * The latest of the channels; a note before the due date and thanks set no deadline. An offer stands until its day,
     * and a dispute is answered by it.
     */
    private Optional<LocalDate> respondBy() {
        Optional<LocalDate> named = occasion.flatMap(Occasion::lastGoodDay)
                .filter(day -> !day.isBefore(situation.today))
                .filter(day -> step.kind() == NoticeKind.PROMISE_CONFIRMATION || step.kind() == NoticeKind.PLAN_BREACH);
        boolean sets = step.kind().isDemand() || ANSWERED_BY_A_DAY.contains(step.kind());
        if (named.isPresent() || !sets) {
            return named;
        }
        return channels.stream()
                .map(channel -> situation
                        .law
                        .deadline(step.kind(), channel, situation.today, step.respondWithin())
                        .lastDay())
                .max(LocalDate::compareTo);
    }

    private Optional<SendWindow> sendBetween() {
        Debtor debtor = situation.dossier.debtor();
        List<ZoneId> zones = debtor.zone().map(List::of).orElseGet(() -> HomeZones.of(debtor.country()));
        return channels.stream()
                .flatMap(channel -> situation.law.contactHours(situation.dossier, channel).stream())
                .map(hours -> SendWindow.everywhere(hours, situation.today, zones))
                .reduce(SendWindow::narrowedTo);
    }

    private Optional<Lapse> lapse(Claim claim, LocalDate respondBy) {
        if (step.kind() != NoticeKind.STATUTORY_NOTICE || step.costs() != StepCosts.STATUTORY) {
            return Optional.empty();
        }
        List<ClaimLine.Cost> lines = claims.costsOnLapse();
        Money costs = sum(lines, line -> line.kind() != CostKind.VAT);
        Money vat = sum(lines, line -> line.kind() == CostKind.VAT);
        Money total = claim.total().plus(costs).plus(vat);
        return Optional.of(new Lapse(respondBy.plusDays(1), costs, vat, total));
    }

    private Money sum(List<ClaimLine.Cost> lines, Predicate<ClaimLine.Cost> which) {
        return Money.sum(
                situation.dossier.currency(),
                lines.stream().filter(which).map(ClaimLine.Cost::amount).toList());
    }

    private List<Sent> records(Claim claim, Optional<LocalDate> respondBy, Optional<Lapse> onLapse) {
        List<String> carried = items.stream()
                .filter(Predicate.not(Set.copyOf(carriers)::contains))
                .map(Claimable::id)
                .toList();
        return channels.stream()
                .map(channel -> new Sent(
                        Entry.on(situation.today, message(channel)),
                        step.id(),
                        step.kind(),
                        channel,
                        items.stream().map(Claimable::id).toList(),
                        carried,
                        respondBy,
                        Optional.of(message(channel)),
                        Optional.of(claims.fee().map(claim.claimed()::withFee).orElse(claim.claimed())),
                        onLapse.map(lapse -> new Announced(Optional.empty(), Optional.of(lapse))),
                        Optional.empty(),
                        situation.dossier.debtor().experiment()))
                .toList();
    }

    private String message(Channel channel) {
        return key() + "/" + situation.today + "/" + channel;
    }
}
