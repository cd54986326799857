package dev.dunning.core.decision;

import dev.dunning.core.claim.Item;
import dev.dunning.core.jurisdiction.FeeRule;
import dev.dunning.core.money.Money;
import dev.dunning.core.notice.NoticeKind;
import dev.dunning.core.receivable.DunningEvent.DisputeResolved;
import dev.dunning.core.receivable.DunningEvent.Disputed;
import dev.dunning.core.receivable.DunningEvent.Sent;
import java.time.LocalDate;
import java.util.List;

/** An open invoice or instalment, with what is disputed of it and what keeps it from being chased. */
final class Claimable {

    final Situation situation;
    final Item item;
    final Money disputed;
    private final List<Block> blocks;

    Claimable(Situation situation, Item item) {
        this.situation = situation;
        this.item = item;
        this.disputed = disputedPart().min(item.open());
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

    boolean isNamedBy(List<String> invoices) {
        return invoices.contains(item.id()) || invoices.contains(item.invoice().id());
    }

    boolean isNamedBy(String invoice) {
        return isNamedBy(List.of(invoice));
    }

    /** Messages that named this item, listed along or not. */
    List<Sent> messages() {
        return situation.arrived.stream()
                .filter(sent -> isNamedBy(sent.invoices()))
                .toList();
    }

    /** Messages in which this item had its step. */
    List<Sent> own() {
        return messages().stream().filter(sent -> !isNamedBy(sent.carried())).toList();
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
        return situation.law.fees(situation.dossier, item.invoice(), situation.today);
    }

    private Money disputedPart() {
        Money open = situation.dossier.zero();
        LocalDate resolved = situation.events(DisputeResolved.class).stream()
                .filter(event -> isNamedBy(event.invoice()))
                .map(DisputeResolved::on)
                .reduce(LocalDate.MIN, (a, b) -> b);
        for (Disputed dispute : situation.events(Disputed.class)) {
            if (isNamedBy(dispute.invoice()) && !dispute.on().isBefore(resolved)) {
                open = open.plus(dispute.amount().orElse(item.open()));
            }
        }
        return open;
    }
}
