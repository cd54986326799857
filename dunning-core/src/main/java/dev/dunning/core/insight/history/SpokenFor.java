package dev.dunning.core.insight.history;

import dev.dunning.core.debtor.Circumstance;
import dev.dunning.core.debtor.CircumstanceKind;
import dev.dunning.core.debtor.Debtor;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Debtors for whom somebody else acts: who has died, is insolvent, is helped with debts, or is represented. How they paid
 * so far says nothing about when they pay next.
 */
public final class SpokenFor {

    private static final Set<CircumstanceKind> KINDS = Set.of(
            CircumstanceKind.DECEASED,
            CircumstanceKind.INSOLVENT,
            CircumstanceKind.DEBT_COUNSELLING,
            CircumstanceKind.REPRESENTED);

    private SpokenFor() {}

    /**
     * Tells whether somebody else acts for a debtor.
     *
     * @param debtor the debtor
     * @param day the day
     * @return true when such a circumstance holds on the day
     */
    public static boolean isOn(Debtor debtor, LocalDate day) {
        return holding(debtor, day).findAny().isPresent();
    }

    /** Whether an agreement can still be counted on: one from before the circumstance, or from no one knows when, cannot. */
    static boolean stands(LocalDate agreement, Debtor debtor, LocalDate day) {
        return holding(debtor, day)
                .allMatch(circumstance -> circumstance
                        .from()
                        .filter(first -> !first.isAfter(agreement))
                        .isPresent());
    }

    private static Stream<Circumstance> holding(Debtor debtor, LocalDate day) {
        return debtor.circumstances().stream()
                .filter(circumstance -> KINDS.contains(circumstance.kind()) && circumstance.holdsOn(day));
    }
}
