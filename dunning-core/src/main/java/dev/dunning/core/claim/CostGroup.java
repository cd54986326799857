package dev.dunning.core.claim;

import dev.dunning.core.money.Money;
import java.util.Comparator;

/** Invoices whose costs were claimed together; a later message that names one of them with others joins two groups. */
final class CostGroup {

    /** The oldest claim first. */
    static final Comparator<CostGroup> ORDER = Comparator.comparingInt(CostGroup::place);

    private final int place;
    private CostGroup joined = this;
    private Money open;
    private Money gone;

    CostGroup(int place, Money zero) {
        this.place = place;
        this.open = zero;
        this.gone = zero;
    }

    /** The group that this one is part of by now, or this one; the way there gets shorter each time. */
    CostGroup whole() {
        CostGroup group = this;
        while (group.joined != group) {
            group.joined = group.joined.joined;
            group = group.joined;
        }
        return group;
    }

    /** The older one takes in the other. */
    void takeIn(CostGroup other) {
        other.joined = this;
        open = open.plus(other.open);
        gone = gone.plus(other.gone);
    }

    void claim(Money amount) {
        open = open.max(amount);
    }

    void settle(Money amount) {
        open = open.minus(amount);
        gone = gone.plus(amount);
    }

    int place() {
        return place;
    }

    Money open() {
        return open;
    }

    Money gone() {
        return gone;
    }
}
