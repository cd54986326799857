package dev.dunning.core.reference;

import dev.dunning.core.claim.Item;
import dev.dunning.core.debtor.Circumstance;
import dev.dunning.core.policy.Adopt;
import dev.dunning.core.receivable.DunningEvent;
import dev.dunning.core.receivable.DunningEvent.DebtorSaid;
import dev.dunning.core.receivable.DunningEvent.QuestionAnswered;
import dev.dunning.core.receivable.DunningEvent.Sent;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Section 8: what only a person can judge. */
record PersonsQuestions(WhatCounts facts) {

    static final String GO_ON = "go-on";

    /**
     * Something that happened and asks for a person.
     *
     * @param on the day on which it happened
     * @param rule the question
     */
    record Asked(LocalDate on, String rule) {}

    /** The oldest question that nobody has answered. */
    Optional<String> oldest() {
        return asked().stream()
                .filter(asked -> !isAnswered(asked))
                .min(Comparator.comparing(Asked::on))
                .map(Asked::rule);
    }

    boolean isAnswered(Asked asked) {
        return lastAnswer(asked).isPresent();
    }

    /** The last answer that was given on the day of the fact or later. */
    private Optional<QuestionAnswered> lastAnswer(Asked asked) {
        return facts.all(QuestionAnswered.class).stream()
                .filter(answer ->
                        answer.rule().equals(asked.rule()) && !answer.on().isBefore(asked.on()))
                .reduce((earlier, later) -> later);
    }

    boolean maySoGoOn(String rule) {
        return lastAnswer(new Asked(LocalDate.MIN, rule))
                .filter(answer -> answer.answer().equals(GO_ON))
                .isPresent();
    }

    /** Whether the last answer to one of them was another one than to go on. */
    boolean areInAPersonsHands() {
        return asked().stream()
                .flatMap(asked -> lastAnswer(asked).stream())
                .anyMatch(answer -> !answer.answer().equals(GO_ON));
    }

    private List<Asked> asked() {
        List<Asked> asked = new ArrayList<>();
        for (Circumstance circumstance : facts.dossier().debtor().circumstances()) {
            if (circumstance.holdsOn(facts.today())) {
                asked.add(new Asked(circumstance.from().orElse(LocalDate.MIN), "circumstance-stops-automation"));
            }
        }
        for (DunningEvent event : facts.events()) {
            if (!isSettled(event)) {
                rule(event).ifPresent(rule -> asked.add(new Asked(event.on(), rule)));
            }
        }
        for (Item item : facts.openItems()) {
            facts.policy()
                    .adopt()
                    .filter(adopt -> isOld(item, adopt))
                    .ifPresent(adopt -> asked.add(new Asked(adopt.on(), "old-invoices-come-first-to-a-person")));
        }
        for (DunningEvent.Promised promised : new Promises(facts).afterTooManyBroken()) {
            asked.add(new Asked(promised.on(), "promise-follows-broken-ones"));
        }
        return asked;
    }

    private static Optional<String> rule(DunningEvent event) {
        if (event instanceof DunningEvent.Replied) {
            return Optional.of("reply-waits-for-an-answer");
        } else if (event instanceof DunningEvent.Complained) {
            return Optional.of("debtor-complained");
        } else if (event instanceof DunningEvent.Left) {
            return Optional.of("debtor-left");
        }
        return event instanceof DebtorSaid said ? rule(said) : Optional.empty();
    }

    private static Optional<String> rule(DebtorSaid said) {
        return switch (said.reason()) {
            case PAID_ALREADY -> Optional.of("debtor-says-it-was-paid");
            case DISAGREES -> Optional.of("debtor-disagrees");
            case HARDSHIP ->
                Optional.of(said.affordable().isPresent() ? "debtor-can-pay-a-little" : "debtor-cannot-pay");
            case REFUSES -> Optional.of("debtor-refuses");
            case OTHER -> Optional.of("debtor-gave-a-reason");
            case FORGOT, ADMIN_ERROR, NOT_RECEIVED -> Optional.empty();
        };
    }

    private boolean isOld(Item item, Adopt adopt) {
        return !facts.today().isBefore(adopt.on())
                && ChronoUnit.DAYS.between(item.due(), adopt.on()) > adopt.olderThan()
                && item.openAtEndOf(adopt.on()).isPositive()
                && facts.all(Sent.class).stream().noneMatch(sent -> WhatCounts.names(sent.invoices(), item));
    }

    /** A dispute that was recorded answers a disagreement, a payment the word that it was paid. */
    private boolean isSettled(DunningEvent event) {
        if (!(event instanceof DebtorSaid said)) {
            return false;
        }
        return switch (said.reason()) {
            case DISAGREES -> hasSince(DunningEvent.Disputed.class, said);
            case PAID_ALREADY -> hasSince(DunningEvent.Paid.class, said);
            default -> false;
        };
    }

    private boolean hasSince(Class<? extends DunningEvent> type, DebtorSaid said) {
        return facts.all(type).stream().anyMatch(event -> !event.on().isBefore(said.on()));
    }
}
