package dev.dunning.core.decision;

import dev.dunning.core.debtor.Circumstance;
import dev.dunning.core.reason.Reason;
import dev.dunning.core.receivable.DunningEvent;
import dev.dunning.core.receivable.DunningEvent.QuestionAnswered;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** What only a person can judge: as long as such a question is open, nothing goes out. */
final class Questions {

    static final String GO_ON = "go-on";

    private final Situation situation;
    private final List<Asked> asked = new ArrayList<>();

    /** A question and the day of the fact behind it. */
    private record Asked(Question question, LocalDate since) {}

    Questions(Situation situation) {
        this.situation = situation;
        situation.dossier.debtor().circumstances().stream()
                .filter(circumstance -> circumstance.holdsOn(situation.today))
                .forEach(this::circumstance);
        situation.events.forEach(this::event);
    }

    /** The oldest question that nobody has answered with {@code go-on}. */
    Optional<Question> open() {
        return asked.stream()
                .filter(candidate -> !answer(candidate).filter(GO_ON::equals).isPresent())
                .min(Comparator.comparing(Asked::since)
                        .thenComparing(
                                candidate -> candidate.question().reason().rule()))
                .map(Asked::question);
    }

    private Optional<String> answer(Asked candidate) {
        return answer(situation, candidate.question(), candidate.since());
    }

    /** The last answer to a question, given on the day of its fact or later. */
    static Optional<String> answer(Situation situation, Question question, LocalDate since) {
        return situation.events(QuestionAnswered.class).stream()
                .filter(event -> event.rule().equals(question.reason().rule().id()))
                .filter(event -> !event.on().isBefore(since))
                .reduce((earlier, later) -> later)
                .map(QuestionAnswered::answer);
    }

    private void circumstance(Circumstance circumstance) {
        ask(
                Reason.of("circumstance-stops-automation")
                        .with("circumstance", circumstance.kind().name()),
                circumstance.from().orElse(LocalDate.MIN));
    }

    private void event(DunningEvent event) {
        rule(event).ifPresent(reason -> ask(reason.with("day", event.on()), event.on()));
    }

    private static Optional<Reason> rule(DunningEvent event) {
        if (event instanceof DunningEvent.Replied) {
            return Optional.of(Reason.of("reply-waits-for-an-answer"));
        } else if (event instanceof DunningEvent.DebtorSaid said) {
            return Optional.of(Reason.of("debtor-gave-a-reason")
                    .with("reason", said.reason().name()));
        } else if (event instanceof DunningEvent.Complained) {
            return Optional.of(Reason.of("debtor-complained"));
        } else if (event instanceof DunningEvent.Talked) {
            return Optional.of(Reason.of("somebody-spoke-with-the-debtor"));
        } else if (event instanceof DunningEvent.Left) {
            return Optional.of(Reason.of("debtor-left"));
        } else if (event instanceof DunningEvent.PlanAgreed) {
            return Optional.of(Reason.of("payment-plan-was-agreed"));
        } else if (event instanceof DunningEvent.PlanCancelled) {
            return Optional.of(Reason.of("payment-plan-was-cancelled"));
        }
        return Optional.empty();
    }

    private void ask(Reason reason, LocalDate since) {
        asked.add(new Asked(new Question(reason, List.of(GO_ON, "hold", "call", "stop")), since));
    }
}
