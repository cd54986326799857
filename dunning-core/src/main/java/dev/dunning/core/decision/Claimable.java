package dev.dunning.core.decision;

import dev.dunning.core.claim.Item;
import dev.dunning.core.jurisdiction.FeeRule;
import dev.dunning.core.money.Money;
import dev.dunning.core.notice.NoticeKind;
import dev.dunning.core.policy.PolicyDocument;
import dev.dunning.core.receivable.DunningEvent.DisputeResolved;
import dev.dunning.core.receivable.DunningEvent.Disputed;
import dev.dunning.core.receivable.DunningEvent.Sent;
import java.time.LocalDate;
import java.util.List;

/** An open invoice or instalment, with what is disputed of it and what keeps it from being chased. */
final class Claimable {

    final Situation situation;
    final Item item;
    final PolicyDocument policy;
    final Register.Page page;
    final Money disputed;
    final List<Holds.Pause> pauses;
    private final List<Block> blocks;

    Claimable(Situation situation, Item item) {
        this.situation = situation;
        this.item = item;
        this.policy = situation.policyOf(item.invoice());
        this.page = situation.register.page(item.id());
        this.disputed = disputedPart().min(item.open());
        this.pauses = situation.holds.of(page);
        this.blocks = new Blocks(situation, this).list();
    }

    String id() {
        return item.id();
    }

    /** What may be asked of the principal. */
    Money undisputed() {
        return item.open().minus(disputed);
    }

    boolean isOverdue() {
        return item.isOverdue();
    }

    List<Block> blocks() {
        return blocks;
    }

    boolean isFree() {
        return blocks.isEmpty();
    }

    boolean isNamedBy(List<String> invoices) {
        return invoices.contains(item.id()) || invoices.contains(item.invoice().id());
    }

    /** Messages that named this item, listed along or not. */
    List<Sent> messages() {
        return page.messages;
    }

    /** Messages in which this item had its step. */
    List<Sent> own() {
        return page.own;
    }

    /** While the term of a statutory notice runs, no other letter may ask for the same money by another day. */
    boolean isUnderStatutoryTerm() {
        return messages().stream()
                .filter(sent -> sent.kind() == NoticeKind.STATUTORY_NOTICE)
                .flatMap(sent -> sent.respondBy().stream())
                .anyMatch(last -> !situation.today.isAfter(last));
    }

    /** What a message about it may cost. */
    FeeRule feeRule() {
        return situation.lawToday.fees(item.invoice());
    }

    private LocalDate lastResolved() {
        return page.events(DisputeResolved.class).stream()
                .map(DisputeResolved::on)
                .reduce(LocalDate.MIN, (earlier, later) -> later);
    }

    /** Disputes that were not resolved, oldest first. */
    List<Disputed> disputes() {
        LocalDate resolved = lastResolved();
        return page.events(Disputed.class).stream()
                .filter(dispute -> dispute.on().isAfter(resolved))
                .toList();
    }

    private Money disputedPart() {
        return Money.sum(
                situation.dossier.currency(),
                disputes().stream()
                        .map(dispute -> dispute.amount().orElse(item.open()).min(item.open()))
                        .toList());
    }
}
