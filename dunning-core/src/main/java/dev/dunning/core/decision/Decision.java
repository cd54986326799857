package dev.dunning.core.decision;

import dev.dunning.core.reason.Reason;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * What should happen today for one debtor, and why.
 *
 * <p>Use {@link #fold} to be complete on Java 17; callers on 21 and later may switch.
 */
public sealed interface Decision permits Act, Wait, Hold, Refer, Settled {

    /**
     * Names the debtor.
     *
     * @return the host's own id
     */
    String debtor();

    /**
     * Gives the day it was made for.
     *
     * @return the day; the decision holds at its end
     */
    LocalDate on();

    /**
     * Says why.
     *
     * @return the reasons, the reasons against every alternative, and the cautions
     */
    Explanation why();

    /**
     * Says in short what should happen.
     *
     * @return at least one fact, to be worded in any language
     */
    default List<Reason> summary() {
        return fold(
                act -> act.notices().stream()
                        .flatMap(notice -> notice.summary().stream())
                        .toList(),
                wait -> List.of(before(Reason.of("nothing-to-do-before"), wait.until())),
                hold -> List.of(before(Reason.of("nothing-goes-out-before"), hold.until())),
                refer -> List.of(refer.question().reason()),
                settled -> settled.why().because());
    }

    private static Reason before(Reason known, Optional<LocalDate> until) {
        return until.map(day -> known.with("day", day)).orElse(Reason.of("only-a-new-fact-changes-this"));
    }

    /**
     * Gives the first day on which the answer may change by itself: the day after an act, the day until which to wait, or
     * while a person is asked what happens to one invoice, the day of the next step for another.
     *
     * @return the day, always later than {@link #on()}; empty when only a new fact can change it
     */
    default Optional<LocalDate> nextChange() {
        Optional<LocalDate> day = fold(
                act -> Optional.of(act.on().plusDays(1)),
                Wait::until,
                Hold::until,
                Decision::besides,
                settled -> Optional.empty());
        return day.filter(on()::isBefore);
    }

    private static Optional<LocalDate> besides(Refer refer) {
        return refer.why().butNot().stream()
                .flatMap(rejected -> rejected.until().stream())
                .filter(refer.on()::isBefore)
                .min(Comparator.naturalOrder());
    }

    /**
     * Handles each kind of decision.
     *
     * @param act something is to be sent
     * @param wait nothing is due
     * @param hold something would be due, but is stopped
     * @param refer a person must be asked
     * @param settled nothing is owed
     * @param <R> what comes out
     * @return what the matching function returns
     */
    default <R> R fold(
            Function<? super Act, ? extends R> act,
            Function<? super Wait, ? extends R> wait,
            Function<? super Hold, ? extends R> hold,
            Function<? super Refer, ? extends R> refer,
            Function<? super Settled, ? extends R> settled) {
        if (this instanceof Act a) {
            return act.apply(a);
        } else if (this instanceof Wait w) {
            return wait.apply(w);
        } else if (this instanceof Hold h) {
            return hold.apply(h);
        } else if (this instanceof Refer r) {
            return refer.apply(r);
        }
        return settled.apply((Settled) this);
    }
}
