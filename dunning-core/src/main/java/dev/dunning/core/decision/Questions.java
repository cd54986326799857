package dev.dunning.core.decision;

import dev.dunning.core.claim.Item;
import dev.dunning.core.debtor.Circumstance;
import dev.dunning.core.policy.Adopt;
import dev.dunning.core.reason.Reason;
import dev.dunning.core.receivable.DunningEvent;
import dev.dunning.core.receivable.DunningEvent.DebtorSaid;
import dev.dunning.core.receivable.DunningEvent.Disputed;
import dev.dunning.core.receivable.DunningEvent.Paid;
import dev.dunning.core.receivable.DunningEvent.QuestionAnswered;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** What only a person can judge: as long as such a question is open, nothing goes out. */
final class Questions {

    static final String GO_ON = "go-on";

    private static final List<String> IN_HARDSHIP = List.of("plan", "hold", "write-off", GO_ON);
    private static final List<String> USUAL = List.of(GO_ON, "hold", "call", "stop");

    private final Situation situation;
    private final List<Asked> asked = new ArrayList<>();

    /** A question and the day of the fact behind it. */
    private record Asked(Question question, LocalDate since) {}

    Questions(Situation situation, List<Item> open) {
        this.situation = situation;
        situation.dossier.debtor().circumstances().stream()
                .filter(circumstance -> circumstance.holdsOn(situation.today))
                .forEach(this::circumstance);
        situation.events.forEach(this::event);
        situation.policy.adopt().ifPresent(adopt -> oldItems(adopt, open));
        promises();
    }

    /** The oldest question that nobody has answered. */
    Optional<Question> open() {
        return asked.stream()
                .filter(candidate -> answer(candidate).isEmpty())
                .min(Comparator.comparing(Asked::since)
                        .thenComparing(
                                candidate -> candidate.question().reason().rule()))
                .map(Asked::question);
    }

    /** Why a person keeps the dossier: the last answer that was not to go on. */
    Optional<Reason> taken() {
        return asked.stream()
                .filter(candidate ->
                        answer(candidate).filter(word -> !word.equals(GO_ON)).isPresent())
                .max(Comparator.comparing(Asked::since)
                        .thenComparing(
                                candidate -> candidate.question().reason().rule()))
                .map(candidate -> Reason.of("person-took-over")
                        .with("question", candidate.question().reason().rule().id())
                        .with("answer", answer(candidate).orElse(GO_ON)));
    }

    private Optional<String> answer(Asked candidate) {
        return answer(situation, candidate.question(), candidate.since());
    }

    /** The last answer to a question, given on the day of its fact or later. */
    static Optional<String> answer(Situation situation, Question question, LocalDate since) {
        return Optional.ofNullable(
                        situation.answers.get(question.reason().rule().id()))
                .filter(event -> !event.on().isBefore(since))
                .map(QuestionAnswered::answer);
    }

    private void circumstance(Circumstance circumstance) {
        ask(
                Reason.of("circumstance-stops-automation")
                        .with("circumstance", circumstance.kind().name()),
                circumstance.from().orElse(LocalDate.MIN),
                USUAL);
    }

    private void event(DunningEvent event) {
        if (event instanceof DunningEvent.Replied) {
            ask(Reason.of("reply-waits-for-an-answer"), event, USUAL);
        } else if (event instanceof DunningEvent.Complained) {
            ask(Reason.of("debtor-complained"), event, USUAL);
        } else if (event instanceof DunningEvent.Left) {
            ask(Reason.of("debtor-left"), event, USUAL);
        } else if (event instanceof DebtorSaid said) {
            said(said);
        }
    }

    /** A reason that a later fact settles needs no person any more. */
    private void said(DebtorSaid said) {
        switch (said.reason()) {
            case PAID_ALREADY -> {
                if (situation.lastDay(Paid.class).isBefore(said.on())) {
                    ask(Reason.of("debtor-says-it-was-paid"), said, List.of(GO_ON, "look-for-payment", "hold"));
                }
            }
            case DISAGREES -> {
                if (situation.lastDay(Disputed.class).isBefore(said.on())) {
                    ask(Reason.of("debtor-disagrees"), said, List.of(GO_ON, "register-dispute", "credit", "call"));
                }
            }
            case HARDSHIP -> hardship(said);
            case REFUSES -> ask(Reason.of("debtor-refuses"), said, List.of(GO_ON, "call", "hand-over", "hold"));
            case OTHER -> ask(Reason.of("debtor-gave-a-reason"), said, USUAL);
            default -> {
                // the others only ask for a little time
            }
        }
    }

    private void hardship(DebtorSaid said) {
        if (said.affordable().isPresent()) {
            ask(
                    Reason.of("debtor-can-pay-a-little")
                            .with("day", said.on())
                            .with("amount", said.affordable().get()),
                    said.on(),
                    IN_HARDSHIP);
        } else {
            ask(Reason.of("debtor-cannot-pay"), said, IN_HARDSHIP);
        }
    }

    private void oldItems(Adopt adopt, List<Item> open) {
        if (situation.today.isBefore(adopt.on())) {
            return;
        }
        List<String> old = open.stream()
                .filter(item -> ChronoUnit.DAYS.between(item.due(), adopt.on()) > adopt.olderThan())
                .map(Item::id)
                .filter(id -> situation.register.page(id).contacts.isEmpty())
                .toList();
        if (!old.isEmpty()) {
            ask(Reason.of("old-invoices-come-first-to-a-person").with("invoices", old), adopt.on(), USUAL);
        }
    }

    private void promises() {
        long broken = situation.agreements.promises.broken();
        situation
                .policy
                .limits()
                .brokenPromises()
                .filter(most -> broken >= most)
                .flatMap(most -> situation.agreements.promises.last())
                .filter(Promise::isOpen)
                .ifPresent(promise -> ask(
                        Reason.of("promise-follows-broken-ones")
                                .with("day", promise.event().on())
                                .with("broken", broken),
                        promise.event().on(),
                        List.of(GO_ON, "refuse", "call")));
    }

    private void ask(Reason reason, DunningEvent event, List<String> options) {
        ask(reason.with("day", event.on()), event.on(), options);
    }

    private void ask(Reason reason, LocalDate since, List<String> options) {
        asked.add(new Asked(new Question(reason, options), since));
    }
}
