package dev.dunning.core.jurisdiction;

import dev.dunning.core.law.CostScale;
import dev.dunning.core.money.Money;
import dev.dunning.core.receivable.Lapse;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.function.Function;

/**
 * Notices about regular payments one after the other, each with what nobody had been reminded of before; a notice adds to
 * the costs of those of the six months before it. Not thread-safe while letters are added.
 */
final class InstalmentLetters {

    private static final int MONTHS = 6;

    /** The least costs are fifteen percent of it. */
    private static final Money SMALL = Money.parse("EUR 266.67");

    private final CostScale scale;
    private final Function<LocalDate, InstalmentCosts> choices;
    private final Deque<Letter> window = new ArrayDeque<>();
    private Money debts;
    private Money charged;
    private Money total;
    private int notSmall;

    /**
     * A notice.
     *
     * @param on the day it went out
     * @param debts what is owed of what it named first
     * @param small whether each of these debts is small
     * @param costs what it adds
     */
    private record Letter(LocalDate on, Money debts, boolean small, Money costs) {}

    InstalmentLetters(CostScale scale, Function<LocalDate, InstalmentCosts> choices) {
        this.scale = scale;
        this.choices = choices;
        Money zero = Money.zero(scale.minimum().currency());
        this.debts = zero;
        this.charged = zero;
        this.total = zero;
    }

    /** What all letters cost together. */
    Money total() {
        return total;
    }

    /** Adds a letter that is no older than those before it; it costs no more than it said. */
    void add(ServedNotice notice, List<Money> owed) {
        forget(notice.on());
        Money costs = costs(notice.on(), owed);
        Money said = notice.announced(Lapse::costs).map(costs::min).orElse(costs);
        Letter letter = new Letter(notice.on(), sum(owed), areSmall(owed), said);
        window.add(letter);
        debts = debts.plus(letter.debts());
        charged = charged.plus(letter.costs());
        total = total.plus(letter.costs());
        notSmall += letter.small() ? 0 : 1;
    }

    /** Leaves only the six months before a day. */
    void forget(LocalDate on) {
        while (!window.isEmpty() && !window.element().on().isAfter(on.minusMonths(MONTHS))) {
            Letter old = window.remove();
            debts = debts.minus(old.debts());
            charged = charged.minus(old.costs());
            notSmall -= old.small() ? 0 : 1;
        }
    }

    /** What a letter adds to those that were not forgotten. */
    Money costs(LocalDate on, List<Money> owed) {
        InstalmentCosts choice = choices.apply(on);
        Money alone = scale.on(sum(owed));
        if (choice == InstalmentCosts.OLD) {
            return alone;
        }
        boolean small = choice == InstalmentCosts.SAFE && notSmall == 0 && areSmall(owed);
        Money together = small ? scale.minimum() : scale.on(debts.plus(sum(owed)));
        return together.minus(charged).max(sum(List.of())).min(alone);
    }

    private Money sum(List<Money> amounts) {
        return Money.sum(debts.currency(), amounts);
    }

    private static boolean areSmall(List<Money> amounts) {
        return amounts.stream().allMatch(debt -> debt.compareTo(SMALL) <= 0);
    }
}
