package dev.dunning.core.decision;

import dev.dunning.core.policy.PolicyDocument;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds the first day on which an answer may change by itself. */
final class Outlook {

    private final Situation situation;
    private final List<Climber> climbers;
    private final Answers answers;
    private final Thanks thanks;

    Outlook(Situation situation, List<Climber> climbers, Answers answers, Thanks thanks) {
        this.situation = situation;
        this.climbers = climbers;
        this.answers = answers;
        this.thanks = thanks;
    }

    /** Items with a step that is due and nothing that stands in its way but the limits. */
    List<Climber> free() {
        return climbers.stream()
                .filter(Climber::isFree)
                .filter(climber -> climber.due().isPresent())
                .toList();
    }

    /** A later invoice may lift the balance; until it exists nothing changes by itself. */
    Optional<LocalDate> newInvoiceDay() {
        return situation.dossier.invoices().stream()
                .map(invoice -> invoice.issued())
                .filter(situation.today::isBefore)
                .min(Comparator.naturalOrder());
    }

    /** Limits that keep a step from going out today. */
    Stream<Block> limits() {
        return Stream.concat(
                free().stream().flatMap(climber -> situation.limits.obstacle(climber.claimable()).stream()),
                answers.due().flatMap(answer -> situation.limits.obstacle()).stream());
    }

    Optional<LocalDate> nextChange() {
        Stream<LocalDate> limits = limits().flatMap(block -> block.until().stream());
        Stream<LocalDate> blocks = climbers.stream()
                .flatMap(climber -> climber.claimable().blocks().stream())
                .flatMap(block -> block.until().stream());
        Stream<LocalDate> steps =
                climbers.stream().filter(Climber::isFree).flatMap(climber -> climber.ladder().nextDay().stream());
        Stream<LocalDate> ends = climbers.stream()
                .filter(Climber::isFree)
                .filter(climber -> climber.ladder().isStuck())
                .flatMap(climber -> endOf(climber).stream());
        Stream<LocalDate> toThank = thanks.day().stream();
        return earliest(Stream.of(
                        limits,
                        blocks,
                        steps,
                        ends,
                        newInvoiceDay().stream(),
                        toThank,
                        answers.days(),
                        overdueDays(),
                        lawfulDays())
                .flatMap(days -> days));
    }

    /** A debtor falls into default the day after a due date or a deadline, and the law allows more from then on. */
    private Stream<LocalDate> lawfulDays() {
        return climbers.stream()
                .filter(climber -> climber.ladder().waitsForTheLaw())
                .flatMap(climber -> Stream.concat(
                        Stream.of(climber.claimable().item.due()),
                        climber.claimable().messages().stream().flatMap(sent -> sent.respondBy().stream())))
                .map(last -> last.plusDays(1));
    }

    /** A condition that counts what is overdue may change its answer whenever something falls overdue. */
    private Stream<LocalDate> overdueDays() {
        boolean counts = situation.claimables.stream()
                .map(claimable -> claimable.policy)
                .distinct()
                .anyMatch(Outlook::countsWhatIsOverdue);
        return counts
                ? situation.claimables.stream()
                        .map(claimable -> claimable.item.due().plusDays(1))
                : Stream.empty();
    }

    private static boolean countsWhatIsOverdue(PolicyDocument policy) {
        return policy.steps().stream()
                .anyMatch(step -> (step.when().trigger().isAnswer()
                                && step.kind().isDemand())
                        || step.condition()
                                .filter(condition -> condition.openShare().isPresent()
                                        || condition.openInvoices().isPresent())
                                .isPresent());
    }

    private Optional<LocalDate> endOf(Climber climber) {
        LocalDate due = climber.claimable().item.due();
        return climber.claimable().messages().stream()
                .flatMap(sent -> sent.respondBy().stream())
                .max(Comparator.naturalOrder())
                .or(() -> Optional.of(due))
                .map(last -> last.plusDays(1));
    }

    private Optional<LocalDate> earliest(Stream<LocalDate> days) {
        return days.filter(situation.today::isBefore).min(Comparator.naturalOrder());
    }
}
