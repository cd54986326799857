package dev.dunning.core.decision;

import dev.dunning.core.policy.StepDocument;
import dev.dunning.core.reason.Reason;
import dev.dunning.core.reason.Rejected;
import dev.dunning.core.reason.Subject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Lists every step and invoice that was considered and not chosen, each with all its reasons. */
final class Alternatives {

    private final Situation situation;
    private final List<Climber> climbers;
    private final Answers answers;
    private final Set<String> chosenSteps = new HashSet<>();
    private final Set<String> chosenItems = new HashSet<>();

    /** What speaks against a step, and when it may come. */
    private static final class Against {
        private final Set<Reason> reasons = new LinkedHashSet<>();
        private final List<LocalDate> days = new ArrayList<>();

        Rejected of(String step) {
            return new Rejected(
                    Subject.STEP, step, List.copyOf(reasons), days.stream().min(Comparator.naturalOrder()));
        }
    }

    Alternatives(Situation situation, List<Climber> climbers, Answers answers, List<Notice> notices) {
        this.situation = situation;
        this.climbers = climbers;
        this.answers = answers;
        notices.forEach(notice -> {
            chosenSteps.add(notice.step());
            chosenItems.addAll(notice.invoices());
        });
    }

    List<Rejected> rejected() {
        List<Rejected> all = new ArrayList<>(steps());
        climbers.stream()
                .filter(climber -> !chosenItems.contains(climber.claimable().id()))
                .map(Alternatives::invoice)
                .forEach(all::add);
        return all;
    }

    private List<Rejected> steps() {
        Map<String, Against> against = new LinkedHashMap<>();
        climbers.forEach(climber -> climber.ladder().rungs().forEach(rung -> rung(against, climber, rung)));
        if (!climbers.isEmpty()) {
            answers.list().forEach(answer -> answer(against, answer));
            situation.policy.steps().stream()
                    .filter(step -> !against.containsKey(step.id()))
                    .forEach(step -> unanswered(against, step));
        }
        chosenSteps.forEach(against::remove);
        return against.entrySet().stream()
                .map(entry -> entry.getValue().of(entry.getKey()))
                .toList();
    }

    private static Against of(Map<String, Against> against, StepDocument step) {
        return against.computeIfAbsent(step.id(), id -> new Against());
    }

    private void rung(Map<String, Against> against, Climber climber, Rung rung) {
        Against step = of(against, rung.step());
        step.reasons.addAll(rung.isDue() ? List.of(whyNotNow(climber, rung)) : rung.reasons());
        (rung.isLater() ? rung.day() : freeAgain(climber, rung)).ifPresent(step.days::add);
    }

    /** The day on which a step that is due may go out. */
    private Optional<LocalDate> freeAgain(Climber climber, Rung rung) {
        if (!rung.isDue()) {
            return Optional.empty();
        }
        return climber.isFree() ? situation.limits.obstacle(climber.claimable()).flatMap(Block::until) : until(climber);
    }

    private Reason whyNotNow(Climber climber, Rung rung) {
        boolean taken = climber.due().filter(rung::equals).isPresent();
        Reason first =
                Reason.of("another-step-comes-first").with("step", rung.step().id());
        if (!taken) {
            return first;
        }
        if (!climber.isFree()) {
            return Reason.of("step-is-stopped").with("step", rung.step().id());
        }
        return situation.limits.obstacle(climber.claimable()).map(Block::reason).orElse(first);
    }

    private void answer(Map<String, Against> against, Answer answer) {
        Against step = of(against, answer.step());
        boolean due = answer.isDue(situation.today);
        step.reasons.addAll(due ? List.of(whyNotAnswered(answer)) : answer.reasons());
        if (!due && answer.obstacles().isEmpty()) {
            step.days.add(answer.day());
        }
    }

    private Reason whyNotAnswered(Answer answer) {
        return situation
                .limits
                .obstacle()
                .map(Block::reason)
                .orElseGet(() -> Reason.of("another-step-comes-first")
                        .with("step", answer.step().id()));
    }

    private static void unanswered(Map<String, Against> against, StepDocument step) {
        of(against, step).reasons.add(Reason.of("nothing-to-answer").with("step", step.id()));
    }

    private static Rejected invoice(Climber climber) {
        List<Reason> reasons = new ArrayList<>(
                climber.claimable().blocks().stream().map(Block::reason).toList());
        Reason id = Reason.of(climber.claimable().isOverdue() ? "no-step-is-due-for-it" : "invoice-is-not-overdue");
        if (reasons.isEmpty()) {
            reasons.add(id.with("invoice", climber.claimable().id()));
        }
        return new Rejected(Subject.INVOICE, climber.claimable().id(), reasons, until(climber));
    }

    private static Optional<LocalDate> until(Climber climber) {
        return climber.isFree()
                ? climber.ladder().nextDay()
                : climber.claimable().blocks().stream()
                        .map(Block::until)
                        .reduce(Alternatives::later)
                        .flatMap(day -> day);
    }

    /** Where one of two blocks has no known end, both together have none. */
    private static Optional<LocalDate> later(Optional<LocalDate> one, Optional<LocalDate> other) {
        return one.isEmpty() || other.isEmpty()
                ? Optional.empty()
                : Stream.of(one.get(), other.get()).max(Comparator.naturalOrder());
    }
}
