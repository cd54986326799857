package dev.dunning.core.reference;

import dev.dunning.core.claim.Item;
import dev.dunning.core.jurisdiction.Proposal;
import dev.dunning.core.jurisdiction.Verdict.Part;
import dev.dunning.core.money.Money;
import dev.dunning.core.receivable.DunningEvent.Sent;
import dev.dunning.core.reference.Answer.Kind;
import dev.dunning.core.reference.Letters.Draft;
import dev.dunning.core.reference.PersonsQuestions.Asked;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Section 7: the questions in order. */
final class Reference {

    private static final String LEFT = "costs-or-interest-are-left";
    private static final String ABOVE_THE_LAW = "terms-ask-more-than-the-law-gives";

    private final WhatCounts facts;
    private final Blocks blocks;
    private final Answers answers;
    private final PersonsQuestions questions;
    private final List<ItemLadder> ladders;
    private final List<ItemLadder> due;

    private Reference(WhatCounts facts) {
        this.facts = facts;
        this.blocks = new Blocks(facts);
        this.answers = new Answers(facts, blocks);
        this.questions = new PersonsQuestions(facts);
        this.ladders = facts.openItems().stream()
                .map(item -> new ItemLadder(facts, blocks, item))
                .toList();
        this.due = ladders.stream()
                .filter(ladder -> blocks.isFree(ladder.item()) && ladder.due().isPresent())
                .toList();
    }

    static Answer decide(Case given) {
        return new Reference(new WhatCounts(given)).decide();
    }

    private Answer decide() {
        return thanks().or(this::withoutADebt)
                .or(() -> questions.oldest().map(Answer::refer))
                .or(this::tooLittle)
                .or(this::nextStep)
                .or(this::answer)
                .or(this::paused)
                .or(this::unbooked)
                .or(this::ended)
                .orElse(Answer.of(Kind.WAIT));
    }

    /** 1. */
    private Optional<Answer> thanks() {
        return due.isEmpty() ? answers.thanks().map(draft -> act(List.of(draft))) : Optional.empty();
    }

    private Answer act(List<Draft> drafts) {
        return Answer.act(drafts.stream().map(new Letters(facts)::write).toList());
    }

    /** 2. */
    private Optional<Answer> withoutADebt() {
        if (!facts.openItems().isEmpty()) {
            return Optional.empty();
        } else if (isSomethingLeft() && !questions.isAnswered(new Asked(LocalDate.MIN, LEFT))) {
            return Optional.of(Answer.refer(LEFT));
        }
        return Optional.of(Answer.of(answers.thanksWillCome() ? Kind.WAIT : Kind.SETTLED));
    }

    /** A payment met the principal first, and what was claimed beside it is more than what was overpaid. */
    private boolean isSomethingLeft() {
        boolean paid = facts.items().stream().anyMatch(new Occasions(facts, blocks)::wasClosedByAPayment);
        Money claimed = facts.ledger().costsClaimed().plus(facts.ledger().interestClaimed());
        return paid
                && !facts.allocation().isPrincipalLast()
                && claimed.compareTo(facts.ledger().credit()) > 0;
    }

    /** 4. */
    private Optional<Answer> tooLittle() {
        Money least = facts.policy().conventions().minimumBalance();
        Money sum = facts.dossier().zero();
        for (Item item : facts.openItems()) {
            sum = sum.plus(item.open().minus(blocks.disputed(item)));
        }
        boolean little = sum.isPositive() && least.currency().equals(sum.currency()) && sum.compareTo(least) < 0;
        return little ? Optional.of(Answer.of(Kind.WAIT)) : Optional.empty();
    }

    /** 5. */
    private Optional<Answer> nextStep() {
        List<ItemLadder> possible = due.stream()
                .filter(ladder -> new HowOften(facts).allowsStep(ladder.item()))
                .toList();
        if (possible.isEmpty()) {
            return Optional.empty();
        }
        List<Draft> drafts = new Grouped(facts, blocks, possible).drafts();
        return Optional.of(send(drafts));
    }

    /** What has a place in this week and a channel and was not declined. */
    private Answer send(List<Draft> drafts) {
        Letters letters = new Letters(facts);
        List<Draft> within = letters.withinTheWeek(drafts);
        List<Draft> sendable =
                within.stream().filter(draft -> !draft.channels().isEmpty()).toList();
        if (sendable.isEmpty()) {
            boolean soon = within.stream().anyMatch(letters::isClosedForSomeDays);
            return soon ? Answer.of(Kind.WAIT) : Answer.refer("no-channel-is-left");
        }
        if (sendable.stream().anyMatch(this::wasDeclined)) {
            return Answer.refer("approval-was-declined");
        }
        boolean mayAsk = questions.maySoGoOn(ABOVE_THE_LAW) || sendable.stream().noneMatch(this::asksMoreThanTheLaw);
        return mayAsk ? act(sendable) : Answer.refer(ABOVE_THE_LAW);
    }

    private boolean wasDeclined(Draft draft) {
        return new Approvals(facts).wasDeclined(draft.step().id(), draft.carrying());
    }

    private boolean asksMoreThanTheLaw(Draft draft) {
        Proposal proposal = Proposal.of(draft.step().kind(), draft.items())
                .asking(draft.step().interest() && draft.step().kind().needsDebt(), false);
        return new WhatTheLawForbids(facts, proposal, Part.INTEREST)
                .isForbiddenBy("no-interest-above-the-law-from-a-consumer");
    }

    /** 6. */
    private Optional<Answer> answer() {
        return due.isEmpty() ? answers.others().map(draft -> send(List.of(draft))) : Optional.empty();
    }

    /** 7. */
    private Optional<Answer> paused() {
        boolean paused = ladders.stream()
                .anyMatch(
                        ladder -> blocks.isPaused(ladder.item()) && ladder.due().isPresent());
        return paused ? Optional.of(Answer.of(Kind.HOLD)) : Optional.empty();
    }

    /** 8, money that a bank neither brought nor refused. */
    private Optional<Answer> unbooked() {
        String rule = "direct-debit-was-never-booked";
        return facts.openItems().stream()
                .filter(blocks::isOnlyCollected)
                .map(blocks::lastDayOfCollection)
                .filter(facts::isMissed)
                .max(Comparator.naturalOrder())
                .filter(last -> !questions.isAnswered(new Asked(last, rule)))
                .map(last -> Answer.refer(rule));
    }

    /** 8. */
    private Optional<Answer> ended() {
        List<ItemLadder> ended = ladders.stream()
                .filter(ladder -> blocks.isFree(ladder.item()) && ladder.item().isOverdue())
                .filter(ItemLadder::hasEnded)
                .toList();
        boolean begun = ladders.stream().anyMatch(ItemLadder::hasBegun);
        String rule = begun ? "ladder-has-ended" : "no-step-fits";
        LocalDate last = facts.went().stream()
                .map(Sent::on)
                .max(Comparator.naturalOrder())
                .orElse(LocalDate.MIN);
        return ended.isEmpty() || questions.isAnswered(new Asked(last, rule))
                ? Optional.empty()
                : Optional.of(Answer.refer(rule));
    }
}
