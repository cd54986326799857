package dev.dunning.core.decision;

import dev.dunning.core.reason.Reason;
import dev.dunning.core.reason.Rejected;
import dev.dunning.core.reason.Subject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Lists every step and invoice that was considered and not chosen, each with all its reasons. */
final class Alternatives {

    private final List<Climber> climbers;
    private final List<Notice> notices;

    Alternatives(List<Climber> climbers, List<Notice> notices) {
        this.climbers = climbers;
        this.notices = notices;
    }

    List<Rejected> rejected() {
        List<Rejected> all = new ArrayList<>(steps());
        climbers.stream()
                .filter(climber -> !isChosen(climber))
                .map(Alternatives::invoice)
                .forEach(all::add);
        return all;
    }

    private boolean isChosen(Climber climber) {
        return notices.stream()
                .anyMatch(
                        notice -> notice.invoices().contains(climber.claimable().id()));
    }

    private List<Rejected> steps() {
        Map<String, List<Rung>> bySteps = new LinkedHashMap<>();
        climbers.forEach(climber -> climber.ladder()
                .rungs()
                .forEach(rung -> bySteps.computeIfAbsent(rung.step().id(), id -> new ArrayList<>())
                        .add(rung)));
        notices.forEach(notice -> bySteps.remove(notice.step()));
        return bySteps.entrySet().stream()
                .map(entry -> step(entry.getKey(), entry.getValue()))
                .toList();
    }

    private static Rejected step(String id, List<Rung> rungs) {
        List<Reason> reasons = rungs.stream()
                .map(rung ->
                        rung.isDue() ? Reason.of("another-step-comes-first").with("step", id) : rung.reason())
                .distinct()
                .toList();
        Optional<LocalDate> until = rungs.stream()
                .filter(Rung::isLater)
                .flatMap(rung -> rung.day().stream())
                .min(Comparator.naturalOrder());
        return new Rejected(Subject.STEP, id, reasons, until);
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
        return climber.claimable().blocks().isEmpty()
                ? climber.ladder().nextDay()
                : climber.claimable().blocks().stream()
                        .flatMap(block -> block.until().stream())
                        .max(Comparator.naturalOrder());
    }
}
