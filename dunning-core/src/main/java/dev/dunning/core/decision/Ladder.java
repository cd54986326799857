package dev.dunning.core.decision;

import dev.dunning.core.decision.Rung.State;
import dev.dunning.core.policy.CatchUp;
import dev.dunning.core.receivable.Consequence;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The steps of the policy as they stand for one item. */
final class Ladder {

    private final LocalDate today;
    private final boolean inOrder;
    private final List<Rung> rungs;
    private final Optional<Consequence> announced;

    Ladder(Situation situation, Claimable claimable) {
        Rungs made = new Rungs(situation, claimable);
        this.today = situation.today;
        this.inOrder = claimable.policy.conventions().catchUp() == CatchUp.ONE_STEP;
        this.rungs = made.list();
        this.announced = made.announced();
    }

    List<Rung> rungs() {
        return rungs;
    }

    /** The step to take, never sharper than the one that was announced. */
    Optional<Rung> due() {
        if (inOrder) {
            return next().filter(Rung::isDue);
        }
        List<Rung> due = rungs.stream()
                .takeWhile(rung -> !rung.isLater() || !canCome(rung))
                .filter(Rung::isDue)
                .toList();
        int limit = announced.map(Consequence::step).map(this::indexOf).orElse(Integer.MAX_VALUE);
        return due.stream()
                .filter(rung -> rung.index() <= limit)
                .reduce((lower, higher) -> higher)
                .or(() -> due.stream().findFirst());
    }

    /** The first step that can still come; one that waits for a notice that never went out cannot. */
    Optional<Rung> next() {
        return rungs.stream().filter(Ladder::canCome).findFirst();
    }

    private static boolean canCome(Rung rung) {
        return rung.isDue() || (rung.isLater() && (rung.day().isPresent() || waitsForStatements(rung)));
    }

    private int indexOf(String step) {
        return rungs.stream()
                .filter(rung -> rung.step().id().equals(step))
                .map(Rung::index)
                .findFirst()
                .orElse(Integer.MAX_VALUE);
    }

    /** The first day on which a step may come, when it is known. */
    Optional<LocalDate> nextDay() {
        return (inOrder ? next().stream() : rungs.stream())
                .filter(Rung::isLater)
                .flatMap(rung -> rung.day().stream())
                .filter(day -> day.isAfter(today))
                .min(Comparator.naturalOrder());
    }

    /** Whether the law keeps a step back that would come before the next one, so that time alone may bring it. */
    boolean waitsForTheLaw() {
        int limit = inOrder ? next().map(Rung::index).orElse(Integer.MAX_VALUE) : Integer.MAX_VALUE;
        return rungs.stream()
                .filter(rung -> rung.state() == State.PASSED_OVER && rung.index() < limit)
                .anyMatch(rung -> rung.reason().source().isPresent());
    }

    /** No step is due and none will come by itself: each was sent, was passed over, or waits for one that was. */
    boolean isStuck() {
        return next().isEmpty();
    }

    private static boolean waitsForStatements(Rung rung) {
        return rung.reason().rule().id().equals("bank-statements-are-missing");
    }
}
