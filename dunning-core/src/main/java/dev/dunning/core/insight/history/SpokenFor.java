package dev.dunning.core.insight.history;

import dev.dunning.core.debtor.CircumstanceKind;
import dev.dunning.core.debtor.Debtor;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;

/** Debtors whose payment somebody else decides: heirs, an administrator, a counsellor or whoever represents them. */
public final class SpokenFor {

    private static final Set<CircumstanceKind> BY_OTHERS = EnumSet.of(
            CircumstanceKind.DECEASED,
            CircumstanceKind.INSOLVENT,
            CircumstanceKind.DEBT_COUNSELLING,
            CircumstanceKind.REPRESENTED);

    private SpokenFor() {}

    /**
     * Tells whether somebody else decides what a debtor pays, so that its habit says nothing.
     *
     * @param debtor the debtor
     * @param day the day
     * @return true when on that day it has died, is insolvent, is helped with debts or is represented
     */
    public static boolean isOn(Debtor debtor, LocalDate day) {
        return debtor.circumstances().stream()
                .anyMatch(circumstance -> BY_OTHERS.contains(circumstance.kind()) && circumstance.holdsOn(day));
    }
}
